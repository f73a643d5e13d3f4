import type { Piece } from '../neural/wordpiece.ts';
import type { Span } from '../text/span.ts';

/**
 * The places of runs of pieces that are of one kind, each run kept within one paragraph.
 *
 *     " The dam , " she said , " was opened . "
 *     x  x   x x x           x x  x    x    x x   →  two runs
 */
export function runs(
  pieces: readonly Piece[],
  isOfKind: (index: number) => boolean,
  paragraphs: readonly Span[],
): readonly Span[] {
  const found: [number, number][] = [];
  let open = false;
  let paragraph = 0;
  for (const [index, { start, end }] of pieces.entries()) {
    const before = paragraph;
    while (start >= (paragraphs[paragraph]?.[1] ?? Number.POSITIVE_INFINITY)) paragraph++;
    const last = found.at(-1);
    if (!isOfKind(index)) open = false;
    else if (open && last !== undefined && before === paragraph) last[1] = end;
    else {
      found.push([start, end]);
      open = true;
    }
  }
  return found;
}
