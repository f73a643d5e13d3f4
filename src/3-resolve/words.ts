import type { Offset } from '../text/span.ts';

/** One word of a text, without a closing full stop or a possessive ending. */
export interface Word {
  readonly start: Offset;
  readonly end: Offset;
  readonly text: string;
  /** Whether "’s" (or a bare "’" after s) follows. */
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.&-]*/gu;
const POSSESSIVE = /(?:['’ʼ][sS]|(?<=[sS])['’ʼ])$/u;
const TRAILING = /[.'’ʼ&-]+$/u;

/**
 * The words of `text` between two offsets, in order.
 *
 *     The minister’s aide, Gen. Orlo, left.
 *     ^^^ ^^^^^^^^   ^^^^  ^^^  ^^^^  ^^^^     ("minister" is possessive)
 */
export function wordsIn(text: string, from: Offset, to: Offset): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const raw = match[0];
    const stem = raw.replace(POSSESSIVE, '');
    const bare = stem.replace(TRAILING, '');
    if (bare !== '') words.push({ start, end: start + bare.length, text: bare, possessive: stem !== raw });
  }
  return words;
}

/** Whether the word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether all its letters are capitals, and there are at least two of them. */
export function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(word) && !/\p{Ll}/u.test(word);
}
