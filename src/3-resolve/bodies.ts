import { narrows, nounClass } from '../text/role-nouns.ts';
import { fold, keyOf } from './names.ts';
import { sameStem } from './roles.ts';
import type { Use } from './uses.ts';
import { isCapitalised, wordsIn } from './words.ts';

/** The name of a body without the country or place it belongs to, and that place. */
export interface Owned {
  readonly key: string;
  readonly owner: string | null;
}

/**
 * Whose body a common name means. "Foreign Ministry" is many; "Vessia’s Foreign Ministry", "the Vessian Foreign Ministry" is one. A name
 * with any word of its own ("River Guards Corps") needs no owner.
 */
export function ownerOf(text: string, use: Pick<Use, 'start' | 'plain'>): Owned {
  const words = use.plain.words;
  if (words.length > 1 && !isCommon(words[0] ?? '') && isCommonName(words.slice(1))) {
    return { key: words.slice(1).join(' '), owner: words[0] ?? '' };
  }
  const of = words.indexOf('of');
  if (of > 0 && of === words.length - 2 && isCommonName(words.slice(0, of)) && !isCommon(words[of + 1] ?? '')) {
    return { key: words.slice(0, of).join(' '), owner: words[of + 1] ?? '' };
  }
  if (!isCommonName(words)) return { key: keyOf(use.plain), owner: null };
  const before = wordsIn(text, Math.max(0, use.start - 60), use.start).at(-1);
  const adjacent = before !== undefined && /^(?:['’ʼ]s?)?\s+$/.test(text.slice(before.end, use.start));
  const owns =
    adjacent && isCapitalised(before.text) && !isCommon(fold(before.text)) && !OPENERS.has(fold(before.text));
  return { key: keyOf(use.plain), owner: owns ? fold(before.text) : null };
}

/** Whether two uses of one common name can be one body's: the same owner, a people for its country, or one of them left out. */
export function sameOwner(a: string | null, b: string | null): boolean {
  return a === null || b === null || sameStem(a, b);
}

/** Capitalised words before a name that own nothing. */
const OPENERS = new Set(
  `the a an but and in at on by from when while as if its his her their this that then for to with
  after before since what why how yesterday today meanwhile however also former`.split(/\s+/),
);

function isCommon(word: string): boolean {
  const kind = nounClass(word);
  return (
    kind === 'body' ||
    kind === 'office' ||
    narrows(word) ||
    word === 'of' ||
    word === 'the' ||
    word === 'and' ||
    word === 'affairs'
  );
}

/** Whether a name is made of common words alone ("interior ministry"): many bodies bear it. */
export function isCommonName(words: readonly string[]): boolean {
  return words.length > 0 && words.every(isCommon) && words.some(word => nounClass(word) === 'body');
}
