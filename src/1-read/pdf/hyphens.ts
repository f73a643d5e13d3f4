/** Words of a file, in lower case: where a line breaks a word, the rest of the file says whether it is one. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Words with a hyphen that stand within a line: "self-defence". */
  readonly compounds: ReadonlySet<string>;
  /** The words in order, to find those that begin alike. */
  readonly sorted: readonly string[];
  /** Whether the file breaks words at line ends, as some of its own words prove. */
  readonly breaks: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const BROKEN = /[-‐\u00ad]$/u;
/** The word before a hyphen that ends a line, and the word that begins one. */
const HEAD = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]{1,60}(?:[-‐‑][\p{L}\p{M}\p{N}]{1,60}){0,4})[-‐]$/u;
const TAIL = /^[\p{L}\p{M}\p{N}]{1,60}(?:[-‐‑][\p{L}\p{M}\p{N}]{1,60}){0,4}/u;
/** So many broken words prove that the file breaks them. */
const MIN_PROOFS = 2;
/** A web or mail address that goes on; its hyphens are its own. */
const ADDRESS = /(?:\/\/|www\.|@)\S*$/;
const MAX_ADDRESS = 300;
/** No word is longer. In UTF-16 code units. */
const MAX_WORD = 200;
/** Beginnings that are set off by a hyphen in compounds and hardly ever at a line's end. */
const PREFIXES = /^(?:self|non|ex|co|anti|pro|vice|pre|post|semi|quasi|well|ill|cross|all|half|mid|e)$/i;
/** As many letters behind the break as show that a word that begins alike is the same word. */
const SHARED = 2;
/** Shorter halves ("in", "for") are words everywhere, and say nothing. */
const MIN_PART = 4;

/** The words of all lines; a first word that only goes on, and a last one that is broken off, are none. */
export function lexiconOf(lines: readonly string[]): Lexicon {
  const words = new Set<string>();
  const compounds = new Set<string>();
  lines.forEach((line, i) => {
    const found = line.toLowerCase().match(WORD) ?? [];
    const from = BROKEN.test(lines[i - 1] ?? '') ? 1 : 0;
    const to = BROKEN.test(line) ? found.length - 1 : found.length;
    for (const word of found.slice(from, to)) {
      const plain = word.replace(/[‐‑]/g, '-');
      if (plain.includes('-')) compounds.add(plain);
      for (const part of plain.split('-')) words.add(part);
    }
  });
  const known = { words, compounds, sorted: [...words].sort(), breaks: false };
  let proofs = 0;
  lines.forEach((line, i) => {
    const [head, tail] = brokenWord(line, lines[i + 1] ?? '');
    if (head && tail && isOneWord(head, tail, known)) proofs++;
  });
  return { ...known, breaks: proofs >= MIN_PROOFS };
}

/** The halves of a word that a hyphen at the line's end may have broken. */
function brokenWord(above: string, below: string): readonly [head: string | undefined, tail: string | undefined] {
  return BROKEN.test(above.slice(-1))
    ? [HEAD.exec(above.slice(-MAX_WORD))?.[1], TAIL.exec(below)?.[0]]
    : [undefined, undefined];
}

/**
 * Lines as one run of words. A hyphen at the end goes when the file knows the word without it, or one that begins
 * alike, or, in a file that breaks words, neither half; it stays when the file knows the compound or one of the halves, when a half begins in capitals
 * or holds figures, or after a beginning that compounds have. A soft hyphen always goes.
 *
 *     … the inves-⏎tigation …   →  investigation   (when "investigation" or "investigators" stands elsewhere)
 *     … in self-⏎defence …      →  self-defence
 */
export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  const parts: string[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const seam = next === undefined ? 'close' : seamOf(line, next, lexicon);
    parts.push(seam === 'drop' ? line.slice(0, -1) : line, seam === 'space' ? ' ' : '');
  });
  return parts.join('');
}

/** How two lines meet: with a space, without, or without the hyphen that ends the first. */
function seamOf(above: string, below: string, lexicon: Lexicon): 'space' | 'close' | 'drop' {
  if (above === '' || below === '') return 'close';
  if (above.endsWith('\u00ad')) return 'drop';
  if (isUnspaced(above.at(-1) ?? '') && isUnspaced(below[0] ?? '')) return 'close';
  if (below.startsWith('—') && /[\p{L}\p{N}]$/u.test(above.slice(-2))) return 'close';
  const [head, tail] = brokenWord(above, below);
  if (head === undefined || tail === undefined) return /[\p{L}\p{N}][–—/]$/u.test(above.slice(-3)) ? 'close' : 'space';
  return !ADDRESS.test(above.slice(-MAX_ADDRESS)) && isOneWord(head, tail, lexicon) ? 'drop' : 'close';
}

function isOneWord(head: string, tail: string, { words, compounds, sorted, breaks }: Lexicon): boolean {
  if (!/^\p{Ll}/u.test(tail) || /\p{N}/u.test(head + tail)) return false;
  const last = head.split(/[-‐‑]/).at(-1)?.toLowerCase() ?? '';
  const first = tail.split(/[-‐‑]/)[0]?.toLowerCase() ?? '';
  if (compounds.has(`${last}-${first}`)) return false;
  if (words.has(last + first)) return true;
  if (PREFIXES.test(last)) return false;
  if (beginsAlike(last + first.slice(0, SHARED), sorted)) return true;
  return breaks && !isWord(last, words) && !isWord(first, words);
}

/** The halves of a broken word are seldom words of the file; the parts of a compound are. */
function isWord(part: string, words: ReadonlySet<string>): boolean {
  return part.length >= MIN_PART && words.has(part);
}

/** Whether some word of the file begins so. */
function beginsAlike(start: string, sorted: readonly string[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return start.length > SHARED + 1 && (sorted[low] ?? '').startsWith(start);
}

/** Scripts that put no space between words. */
function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
