/** Words in lower case, for comparing. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words as one line for comparing: lower case, no punctuation, single spaces. */
export function plainly(text: string): string {
  return wordsOf(text).join(' ');
}

/** Longer runs are measured by their length; nothing depends on their exact number of words. In UTF-16 code units. */
const MEASURED = 4000;
/** A word with its space, on average. In UTF-16 code units. */
const WORD = 6;

/** Scripts that do not part words with spaces; two of their characters make about one word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** As many such characters are no foreign name in a text of another script. */
const MIN_UNSPACED = 3;

/** About how many words a text has, in any script. */
export function countWords(text: string): number {
  if (text.length > MEASURED) return Math.round(text.length / WORD);
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return unspaced > MIN_UNSPACED ? Math.round(unspaced / 2) : wordsOf(text).length;
}
