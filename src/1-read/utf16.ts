/** Encoding names of UTF-16 as TextDecoder takes them. */
type Utf16 = 'utf-16le' | 'utf-16be';

/** Code units looked at to tell UTF-16 without a mark. */
const SAMPLE = 2048;

/** Every script that UTF-16 is met in here parts its words with spaces; in English one unit in six is white space. */
const MIN_SPACE_SHARE = 0.03;

/** The encoding that a byte order mark at the start declares, or null. */
export function byteOrderMark(bytes: Uint8Array): 'utf-8' | Utf16 | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Scripts without spaces have a stop, a comma or a line end in every twenty characters; in the wrong byte order hardly one in a thousand. */
const MIN_SIGN_SHARE = 0.02;
/** What is neither a letter nor a sign of a script in use is at most this much of a text. */
const MAX_STRANGE_SHARE = 0.05;
/** Fewer units show nothing. */
const MIN_UNITS = { spaced: 4, unspaced: 20 };

const isSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
/** The stops, commas and brackets of East Asian scripts. */
const isSign = (unit: number) =>
  (unit >= 0x3000 && unit <= 0x3011) || unit === 0xff0c || unit === 0xff1a || unit === 0xff1f;
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x21, 0x52f],
  [0x590, 0xe5f],
  [0x2010, 0x2030],
  [0x3040, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff00, 0xffef],
];
const isLetter = (unit: number) => LETTERS.some(([first, last]) => unit >= first && unit <= last);

function unitsIn(bytes: Uint8Array, order: Utf16): readonly number[] {
  const big = order === 'utf-16be' ? 1 : 0;
  const length = Math.min(SAMPLE, bytes.length >> 1);
  return Array.from({ length }, (_, i) => (bytes[2 * i + 1 - big] ?? 0) * 256 + (bytes[2 * i + big] ?? 0));
}

/** Whether bytes, cut anywhere, are UTF-8; all ASCII is. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false; // The decoder has no other way to say so.
  }
}

const count = (units: readonly number[], is: (unit: number) => boolean) => units.filter(is).length;

/**
 * UTF-16 without a byte order mark: read in one byte order the units hold white space as often as text does and no
 * control characters, and read as bytes they hold NULs; or, in scripts without spaces, the stops and commas of those
 * and nothing strange. Null for anything else, and for UTF-8.
 */
export function looksLikeUtf16(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE * 2);
  const hasZero = sample.includes(0);
  if (!hasZero && isUtf8(sample)) return null;
  for (const order of ['utf-16le', 'utf-16be'] as const) {
    const units = unitsIn(bytes, order);
    const spaces = count(units, isSpace);
    const broken = count(units, unit => (unit < 0x20 && !isSpace(unit)) || unit >= 0xfffe);
    if (hasZero && units.length >= MIN_UNITS.spaced && broken === 0 && spaces >= units.length * MIN_SPACE_SHARE)
      return order;
    if (bytes.length % 2 === 1 || units.length < MIN_UNITS.unspaced) continue;
    const signs = spaces + count(units, isSign);
    const strange = count(units, unit => !isSpace(unit) && !isSign(unit) && !isLetter(unit));
    if (signs >= units.length * MIN_SIGN_SHARE && strange <= units.length * MAX_STRANGE_SHARE) return order;
  }
  return null;
}
