import { block } from '../blocks.ts';
import type { Block, BlockKind } from '../document.ts';
import { normalise } from '../normalise.ts';

/** Words to be laid out, with what they are and where they stand. */
export interface Item {
  readonly text: string;
  readonly kind: BlockKind;
  /** From 1. */
  readonly page: number;
  /** Why a reader of the page could not see them, or null. */
  readonly hidden: string | null;
  /** They came out as no one wrote them. */
  readonly garbled: boolean;
}

/** The text of a file, the block of each item in it, and the items that were laid out. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly items: readonly Item[];
}

/** Items and rows follow one another line by line; all else stands apart. */
const CLOSE: ReadonlySet<BlockKind> = new Set(['list', 'table', 'chrome']);

/** Joins items to one text, as the text of a page is laid out. */
export function layOut(items: readonly Item[]): LaidOut {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const kept: Item[] = [];
  let at = 0;
  for (const item of items) {
    const words = normalise(item.text).text.trim();
    if (words === '') continue;
    const last = kept.at(-1);
    const gap = last === undefined ? '' : last.kind === item.kind && CLOSE.has(item.kind) ? '\n' : '\n\n';
    pieces.push(gap, words);
    at += gap.length;
    blocks.push({ ...block(item.kind, [at, at + words.length], item.hidden !== null), page: item.page });
    at += words.length;
    kept.push(item);
  }
  return { text: pieces.join(''), blocks, items: kept };
}
