import sniffHtmlEncoding from 'html-encoding-sniffer';
import { guessEncoding } from './guess/index.ts';
import { byteOrderMark, looksLikeUtf16 } from './utf16.ts';

/** What the bytes are, as far as decoding them differs: a page carries its own label. */
export type Medium = 'html' | 'text';

/** Bytes as text, and in which encoding they were read. */
export interface Decoded {
  readonly text: string;
  /** The WHATWG name, lower case as TextDecoder gives it. */
  readonly encoding: string;
  /** Why the encoding is a guess; null when the bytes or a right label tell it. */
  readonly guessed: string | null;
}

/** A browser goes on looking for a late meta tag; past this nobody writes one. In bytes. */
const PRESCAN_BYTES = 64 * 1024;

/** Damaged UTF-8 (a cut, one pasted byte) has many good sequences for each bad one; text in another encoding has hardly any good one. */
const GOOD_PER_BAD = 4;

/** A right label leaves no holes; with more than this share of the non-ASCII letters lost, the label is wrong. */
const MAX_HOLES = 0.1;

/** Labels under which two random bytes are often a good letter: they yield to UTF-8 only when that is no accident. */
const MULTI_BYTE = /^(?:gbk|gb18030|big5|euc-jp|euc-kr|shift_jis)$/;
const ACCIDENTS = 3;

const FALLBACK = 'windows-1252';
/** Opens the shifts of ISO-2022-JP, which is seven-bit as ASCII is. */
const ESCAPE = 0x1b;

/** Good and bad sequences above ASCII, the bytes read as UTF-8. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
    let have = 0;
    while (have < more && ((bytes[i + have + 1] ?? 0) & 0xc0) === 0x80) have++;
    if (more > 0 && have === more) good++;
    else bad++;
    i += have;
  }
  return { good, bad };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null; // WHATWG's "replacement" encodings: a label that browsers know and refuse.
  }
}

/** The name of the encoding that a label means; null for none, or one that no browser knows. */
function canonical(label: string | undefined): string | null {
  if (label === undefined || label.trim() === '') return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The share of what is not ASCII that could not be read. */
function holes(text: string): number {
  let lost = 0;
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) high++;
    if (unit === 0xfffd) lost++;
  }
  return high === 0 ? 0 : lost / high;
}

/** `utf-16` in a page's own label cannot be meant: the label was read as ASCII. `x-user-defined` is no text at all. */
function labelOf(bytes: Uint8Array, medium: Medium, sent: string | undefined): string {
  const told = canonical(sent);
  if (told !== null) return told === 'x-user-defined' ? FALLBACK : told;
  if (medium === 'text') return '';
  return sniffHtmlEncoding(bytes, { defaultEncoding: '', maxPrescanBytes: PRESCAN_BYTES }).toLowerCase();
}

/**
 * Bytes to text by the WHATWG rules (byte order mark, then `sent`, the label they were sent with, then the page's own
 * label), except that a label never ruins text which is plainly something else: valid UTF-8 with letters beyond ASCII
 * is UTF-8 whatever its label says, and bytes without a label, or with one that leaves holes, are read as the language
 * they look most like, as windows-1252 when they look like none.
 */
export function decode(bytes: Uint8Array, medium: Medium, sent?: string): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, guessed: null };
  const label = labelOf(bytes, medium, sent);
  const isUnlabelled = label === '' || label === 'utf-8';
  const wide = isUnlabelled ? looksLikeUtf16(bytes) : null;
  if (wide) return guessedAs(wide, bytes, 'no byte order mark, but its bytes come in pairs as those of UTF-16 do');
  const { good, bad } = countUtf8(bytes);
  if (bad === 0 && good > (MULTI_BYTE.test(label) ? ACCIDENTS : 0))
    return guessedAs('utf-8', bytes, isUnlabelled ? null : `labelled ${label}, but it is valid UTF-8`);
  if (isUnlabelled && good >= bad * GOOD_PER_BAD && (bad > 0 || !bytes.includes(ESCAPE)))
    return guessedAs('utf-8', bytes, null);
  if (!isUnlabelled) {
    const text = decodeAs(label, bytes);
    if (text !== null && holes(text) <= MAX_HOLES) return { text, encoding: label, guessed: null };
  }
  const guess = guessEncoding(bytes);
  if (guess === null && bad === 0) return guessedAs('utf-8', bytes, null);
  const why = label === '' ? 'no label says so' : `labelled ${label}, but it does not read as that`;
  return guessedAs(guess?.encoding ?? FALLBACK, bytes, guess === null ? why : `${why}; ${guess.why}`);
}

function guessedAs(encoding: string, bytes: Uint8Array, guessed: string | null): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, guessed };
}
