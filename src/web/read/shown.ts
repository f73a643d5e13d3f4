import type { BlockView, PlacedStatement } from '../../serve/contract.ts';
import type { Marked } from '../state/address.ts';

/** The statements that the Reader marks: by default what others are reported to say, and what meets another statement. The selected one always is. */
export function markedStatements(
  statements: readonly PlacedStatement[],
  marked: Marked,
  selected: string | null,
): readonly PlacedStatement[] {
  return statements.filter(({ line, related }) => {
    if (line.id === selected) return true;
    if (line.review === 'rejected') return marked === 'rejected';
    return (
      marked !== 'main' || related || line.review === 'confirmed' || !(line.kind === 'own' || line.kind === 'question')
    );
  });
}

/** Blocks as they are drawn: those of the account one by one, runs of what is not part of it folded together. */
export type Drawn =
  | { readonly kind: 'block'; readonly block: BlockView }
  | { readonly kind: 'fold'; readonly blocks: readonly BlockView[] };

/** Folds away menus, links and reader comments. */
export function drawnBlocks(blocks: readonly BlockView[]): readonly Drawn[] {
  const drawn: Drawn[] = [];
  let fold: BlockView[] = [];
  for (const block of blocks) {
    if (block.kind === 'chrome' || block.kind === 'comment') {
      if (fold.length === 0) drawn.push({ kind: 'fold', blocks: fold });
      fold.push(block);
    } else {
      fold = [];
      drawn.push({ kind: 'block', block });
    }
  }
  return drawn;
}

/** For each block, by its start, the statements with words in it. */
export function statementsByBlock(
  blocks: readonly BlockView[],
  statements: readonly PlacedStatement[],
): ReadonlyMap<number, readonly PlacedStatement[]> {
  const found = new Map<number, PlacedStatement[]>();
  for (const statement of statements) {
    const touched = new Set(statement.content.flatMap(([start, end]) => blocksBetween(blocks, start, end)));
    for (const block of touched) {
      const known = found.get(block.start);
      if (known) known.push(statement);
      else found.set(block.start, [statement]);
    }
  }
  return found;
}

function blocksBetween(blocks: readonly BlockView[], start: number, end: number): readonly BlockView[] {
  const found: BlockView[] = [];
  let at = firstEndingAfter(blocks, start);
  for (let block = blocks[at]; block !== undefined && block.start < end; block = blocks[++at]) found.push(block);
  return found;
}

/** Index of the first block that ends after the offset; the number of blocks when none does. */
function firstEndingAfter(blocks: readonly BlockView[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far down the account an offset stands, 0..1, folded blocks left out. */
export function sharesOf(blocks: readonly BlockView[]): (offset: number) => number {
  const account = blocks.filter(({ kind }) => kind !== 'chrome' && kind !== 'comment');
  let total = 0;
  const before = account.map(({ start, end }) => {
    total += end - start;
    return total - (end - start);
  });
  return offset => {
    const at = firstEndingAfter(account, offset);
    const block = account[at];
    if (total === 0 || block === undefined) return total === 0 ? 0 : 1;
    return ((before[at] ?? 0) + Math.max(0, offset - block.start)) / total;
  };
}

/** The words of these blocks, counted. */
export function wordCount(text: string, blocks: readonly BlockView[]): number {
  return blocks.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
}
