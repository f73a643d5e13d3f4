import { readOne } from '../test/read-one.ts';

/** What other people expect of a page. */
export interface Expected {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

/** How much of the words is right. */
export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words in common, each as often as both have it; words of scripts without spaces one character each. */
export function compareWords(got: string, want: string): WordScore {
  const a = tokens(got);
  const b = tokens(want);
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  if (sum(a) === 0 && sum(b) === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = both / Math.max(1, sum(a));
  const recall = both / Math.max(1, sum(b));
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** All words of a fragment of markup or text, read as a page of nothing but its account. */
export async function wordsIn(markup: string): Promise<string> {
  if (markup.trim() === '') return '';
  const bytes = new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><body>${markup}`);
  return readOne('fragment.html', bytes).then(
    ({ text }) => text,
    () => '',
  );
}

/** The words of a line as they are compared: small letters, no signs. */
export const plainWords = (line: string) => (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Right word for word. */
export function titleEquals(title: string | null, expected: string | null | undefined): boolean {
  return plainWords(title ?? '') === plainWords(expected ?? '');
}

const SITE = /\s[|–—·•:»-]{1,2}\s/;

/** Right word for word, or but for a site's name behind or before a sign, on either side: "Gates opened | Vale Post". */
export function titleWithoutSite(title: string | null, expected: string | null | undefined): boolean {
  if (titleEquals(title, expected)) return true;
  const parts = (line: string) => line.split(SITE).map(plainWords);
  const [a, b] = [title ?? '', expected ?? ''];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 0 &&
    (parts(long).includes(plainWords(short)) || plainWords(long).startsWith(`${plainWords(short)} `)) &&
    SITE.test(long)
  );
}

/** Right when every author's name is among those expected, and none is named where none is expected. */
export function bylineRight(authors: readonly string[], expected: string | null | undefined): boolean {
  const want = plainWords((expected ?? '').replace(/https?:\S+/g, ''));
  if (want === '') return authors.length === 0;
  return authors.length > 0 && authors.every(author => want.includes(plainWords(author.replace(/https?:\S+/g, ''))));
}

/** The same day; null when none is expected. */
export function dateRight(published: string | null, expected: string | null | undefined): boolean | null {
  return expected ? published?.slice(0, 10) === expected.slice(0, 10) : null;
}
