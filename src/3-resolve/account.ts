import type { Block, Document } from '../1-read/document.ts';
import type { Marks } from '../2-mark/marks.ts';
import type { Offset, Span } from '../text/span.ts';

/** A document with what was marked in it: what each step within one document works on. */
export interface Account {
  readonly document: Document;
  readonly marks: Marks;
}

/** Blocks that are not the account: what is named there is not part of the case. */
const OUTSIDE: ReadonlySet<Block['kind']> = new Set(['comment', 'chrome']);

/** Pairs documents with their marks, by id and then by name, so that nothing after depends on the order they were given in. Throws when a document has no marks. */
export function accountsOf(documents: readonly Document[], marks: readonly Marks[]): readonly Account[] {
  const byDocument = new Map(marks.map(mark => [mark.document, mark]));
  return documents
    .map(document => {
      const found = byDocument.get(document.id);
      if (found === undefined) throw new RangeError(`no marks for document ${document.id}`);
      return { document, marks: found };
    })
    .sort((a, b) => compare(a.document.id, b.document.id) || compare(a.document.name, b.document.name));
}

/** By code units, whatever the locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Index of the last item that starts at or before `place`; -1 when all start after it. Items are in order of their start. */
export function lastAtOrBefore<T>(items: readonly T[], place: Offset, startOf: (item: T) => Offset): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first of `items` that shares a code unit with `span`; undefined when none does. Items are in order and do not overlap. */
export function touching<T extends { readonly start: Offset; readonly end: Offset }>(
  items: readonly T[],
  span: Span,
): T | undefined {
  const before = items[lastAtOrBefore(items, span[0], item => item.start)];
  if (before !== undefined && before.end > span[0]) return before;
  const next = items[lastAtOrBefore(items, span[0], item => item.start) + 1];
  return next !== undefined && next.start < span[1] ? next : undefined;
}

/** All of `items` that share a code unit with `span`, in order. Items are in order and do not overlap. */
export function allTouching<T extends { readonly start: Offset; readonly end: Offset }>(
  items: readonly T[],
  span: Span,
): readonly T[] {
  const found: T[] = [];
  let index = Math.max(
    0,
    lastAtOrBefore(items, span[0], item => item.start),
  );
  for (; index < items.length && (items[index] as T).start < span[1]; index++) {
    if ((items[index] as T).end > span[0]) found.push(items[index] as T);
  }
  return found;
}

/** Index of the block that holds `place`; -1 when none does. */
export function blockAt(document: Document, place: Offset): number {
  const index = lastAtOrBefore(document.blocks, place, block => block.start);
  const block = document.blocks[index];
  return block !== undefined && place < block.end ? index : -1;
}

/** Index of the last sentence that starts at or before `place`; -1 before the first. */
export function sentenceAt(marks: Marks, place: Offset): number {
  return lastAtOrBefore(marks.sentences, place, sentence => sentence[0]);
}

/** The sentence around `place`; the line it stands in where no sentence was marked (titles, labels). */
export function sentenceSpan(account: Account, place: Offset): Span {
  const sentence = account.marks.sentences[sentenceAt(account.marks, place)];
  if (sentence !== undefined && place < sentence[1]) return sentence;
  const block = account.document.blocks[blockAt(account.document, place)];
  return block === undefined ? [place, place] : [block.start, block.end];
}

/** Whether the words at `place` belong to the account and could be seen by a reader. */
export function isRead(document: Document, place: Offset): boolean {
  const block = document.blocks[blockAt(document, place)];
  return block !== undefined && !block.hidden && !OUTSIDE.has(block.kind);
}
