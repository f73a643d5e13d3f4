import { block } from '../blocks.ts';
import type { Block, BlockKind, Warning } from '../document.ts';
import type { Leaf } from './leaves.ts';

/** A page's text and the block of each leaf in it. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Items and rows follow one another line by line; all else stands apart. */
const CLOSE: ReadonlySet<BlockKind> = new Set(['list', 'table', 'chrome']);

/** Joins leaves to one text: an empty line between paragraphs, a line end between items, rows and lines of furniture. */
export function layOut(leaves: readonly Leaf[], kinds: readonly BlockKind[]): LaidOut {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  leaves.forEach((leaf, i) => {
    const kind = kinds[i] ?? 'paragraph';
    if (i > 0) {
      const gap = kind === kinds[i - 1] && CLOSE.has(kind) ? '\n' : '\n\n';
      pieces.push(gap);
      at += gap.length;
    }
    pieces.push(leaf.text);
    blocks.push(block(kind, [at, at + leaf.text.length], leaf.hidden !== null));
    at += leaf.text.length;
  });
  return { text: pieces.join(''), blocks };
}

/** One warning for each run of words hidden for one reason. */
export function hiddenWarnings(leaves: readonly Leaf[], blocks: readonly Block[]): readonly Warning[] {
  const warnings: Warning[] = [];
  leaves.forEach((leaf, i) => {
    const place = blocks[i];
    if (leaf.hidden === null || !place) return;
    const last = warnings.at(-1);
    const message = `No reader of the page could see these words: ${leaf.hidden}.`;
    if (last && leaves[i - 1]?.hidden === leaf.hidden) warnings[warnings.length - 1] = { ...last, end: place.end };
    else warnings.push({ code: 'hidden-text', start: place.start, end: place.end, message });
  });
  return warnings;
}
