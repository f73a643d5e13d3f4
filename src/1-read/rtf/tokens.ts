/** A piece of RTF: the start or end of a group, a control word with its number, or bytes of text as characters of the same number. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'text'; readonly bytes: string };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The format allows 32 letters; a number has at most ten digits and a sign. */
const WORD = /([a-z]{1,32})(-?\d{1,10})?/iy;
const HEX = /[0-9a-f]{2}/iy;
/** Bytes looked at together as text. */
const CHUNK = 0x8000;

/** Control symbols that are one character of text, and those that are a word of their own. */
const SYMBOLS: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}' };

/** Bytes as characters of the same number. */
function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join('');
}

/**
 * The tokens of an RTF file, in one walk (Microsoft, Rich Text Format Specification 1.9.1, "RTF Syntax"). Binary data
 * (`\bin`) is stepped over.
 *
 *     {\b The gates}\par
 *     ^^^ ^^^^^^^^^^^^^^  open, word "b", text "The gates", close, word "par"
 */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const source = latin1(bytes);
  for (let at = 0; at < source.length; ) {
    const unit = source.charCodeAt(at);
    if (unit === OPEN || unit === CLOSE) {
      yield { kind: unit === OPEN ? 'open' : 'close' };
      at++;
    } else if (unit === LINE_FEED || unit === CARRIAGE_RETURN) at++;
    else if (unit !== BACKSLASH) {
      const start = at;
      while (at < source.length && !isMarkup(source.charCodeAt(at))) at++;
      yield { kind: 'text', bytes: source.slice(start, at) };
    } else {
      WORD.lastIndex = at + 1;
      const match = WORD.exec(source);
      if (match) {
        const number = match[2] === undefined ? null : Number(match[2]);
        const word = match[1] ?? '';
        at = WORD.lastIndex + (source[WORD.lastIndex] === ' ' ? 1 : 0);
        if (word === 'bin') at += Math.max(0, number ?? 0);
        else yield { kind: 'word', word, number };
        continue;
      }
      const symbol = source[at + 1] ?? '';
      HEX.lastIndex = at + 2;
      const hex = symbol === "'" ? HEX.exec(source)?.[0] : undefined;
      if (hex !== undefined) yield { kind: 'text', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
      else if (symbol in SYMBOLS) yield { kind: 'text', bytes: symbol };
      else if (symbol !== "'") yield { kind: 'word', word: symbol, number: null };
      at += hex === undefined ? 2 : 4;
    }
  }
}

function isMarkup(unit: number): boolean {
  return unit === OPEN || unit === CLOSE || unit === BACKSLASH || unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
