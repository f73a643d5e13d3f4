import { escaped } from './escaped.ts';
import { ALPHABETS, type Language, SCRIPTS, type Script } from './languages.ts';

/** Bytes looked at: as many as a few pages of text, from the first that is not ASCII on. */
const SAMPLE = 24_000;
/** Fewer letters beyond ASCII tell no language: a name or two. */
const MIN_HIGH = 4;
/** What text of the right language in the right encoding is worth at least, of 1. */
const MIN_SCORE = 0.4;
/** Reading it as the West wrote is only given up for what is clearly better. */
const MARGIN = 0.08;

const FALLBACK = 'windows-1252';

/** Signs that text of any language holds: quotes, dashes, no-break spaces. */
const SIGNS = /[\u00a0‘’“”„‚«»‹›–—…•·°§€©®™№¿¡،؛؟、。，．「」『』【】（）！？：；〜・\u3000]/u;
const CONTROL = /[\u0080-\u009f\ufffd\ue000-\uf8ff]/u;
const HIGH = /[^\0-\x7f]/u;

/** What one character beyond ASCII says for a language: 1 for its most frequent letters, less than 0 for what it never holds. */
type Worth = (character: string, before: string, after: string) => number;

const IS_SMALL = /\p{Ll}/u;
const IS_CAPITAL = /\p{Lu}/u;
const ASCII_LETTER = /[A-Za-z]/;
const HIGH_LETTER = /[^\0-\x7f\P{L}]/u;
const IS_LETTER = /[\p{L}\p{M}]/u;

function alphabetWorth({ letters }: Language): Worth {
  const worth = new Map<string, number>();
  [...letters].forEach((letter, i, all) => {
    worth.set(letter, 1 - (0.7 * i) / all.length);
  });
  const isLatin = /\p{Script=Latin}/u.test(letters);
  return (character, before, after) => {
    if (IS_LETTER.test(character) && isForeign(isLatin, before, after)) return -1;
    const known = worth.get(character);
    if (known !== undefined) return known;
    if (IS_CAPITAL.test(character) && worth.has(character.toLowerCase())) {
      // A capital after a small letter is another encoding's small one.
      if (IS_SMALL.test(before)) return -1;
      return IS_CAPITAL.test(before) || IS_CAPITAL.test(after) ? 0.2 : 0.5;
    }
    if (SIGNS.test(character)) return IS_LETTER.test(before) && IS_LETTER.test(after) && character !== '’' ? -0.5 : 0.5;
    return -1;
  };
}

/** No word mixes scripts, and no word of a Latin alphabet is written in accented letters alone. */
function isForeign(isLatin: boolean, before: string, after: string): boolean {
  if (!isLatin) return ASCII_LETTER.test(before) || ASCII_LETTER.test(after);
  return !ASCII_LETTER.test(before) && !ASCII_LETTER.test(after) && HIGH_LETTER.test(before + after);
}

function scriptWorth({ frequent, own }: Script): Worth {
  return character => {
    if (frequent.test(character)) return 1;
    if (own.test(character)) return 0.35;
    return SIGNS.test(character) || /[\uff01-\uff5e]/.test(character) ? 0.8 : -1;
  };
}

/** The mean worth of what is not ASCII in a text, at most 1; characters that no text holds count threefold against it. */
function scoreOf(text: string, worth: Worth): number {
  const characters = [...text];
  let sum = 0;
  let high = 0;
  characters.forEach((character, i) => {
    if (!HIGH.test(character)) return;
    high++;
    sum += CONTROL.test(character) ? -3 : worth(character, characters[i - 1] ?? '', characters[i + 1] ?? '');
  });
  return high < MIN_HIGH ? 0 : sum / high;
}

/** An encoding, and what speaks for it, as a part of a sentence. */
export interface Guess {
  readonly encoding: string;
  readonly why: string;
}

const CANDIDATES = [
  ...ALPHABETS.map(language => ({ ...language, worth: alphabetWorth(language) })),
  ...SCRIPTS.map(script => ({ ...script, worth: scriptWorth(script) })),
];

/** The bytes that are looked at: from some before the first that is not ASCII, as long as a few pages. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 0x7f);
  const start = Math.max(0, first - 20);
  return bytes.subarray(start, start + SAMPLE);
}

/**
 * Which encoding bytes without a label are in that are not UTF-8: the one under which they read best as some language,
 * by how often each of its letters is met. Null when none is clearly better than windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): Guess | null {
  const shifted = escaped(bytes);
  if (shifted) return { encoding: shifted, why: 'it holds the escapes of Japanese mail' };
  const sample = sampleOf(bytes);
  const texts = new Map<string, string>();
  const textIn = (encoding: string): string => {
    const known = texts.get(encoding) ?? new TextDecoder(encoding).decode(sample);
    texts.set(encoding, known);
    return known;
  };
  let best: Guess | null = null;
  let most = MIN_SCORE;
  let western = 0;
  for (const { language, encodings, worth } of CANDIDATES) {
    for (const encoding of encodings) {
      const score = scoreOf(textIn(encoding), worth);
      if (encoding === FALLBACK) western = Math.max(western, score);
      if (score <= most + 1e-9) continue;
      most = score;
      best = { encoding, why: `it reads most like ${language}` };
    }
  }
  return best?.encoding === FALLBACK || most > western + MARGIN ? best : null;
}
