import { type Chunk, GUTTER } from './chunks.ts';
import type { Letter } from './letters.ts';
import type { Unseen } from './see.ts';

/** Words that stand together on one baseline, with white space on both sides that could part columns. */
export interface Piece {
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly right: number;
  readonly v: number;
  readonly size: number;
}

/** Pieces whose baselines are one. */
export type Row = readonly Piece[];

/** Baselines nearer than this are one. In ems of the smaller. */
const SAME_ROW = 0.3;

/** Things on one row, from left to right; rows from top to bottom. */
export function rowsOf<T extends { readonly v: number; readonly size: number; readonly left: number }>(
  things: readonly T[],
): readonly (readonly T[])[] {
  const rows: { v: number; size: number; things: T[] }[] = [];
  for (const thing of things.toSorted((a, b) => a.v - b.v || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && thing.v - row.v <= SAME_ROW * Math.min(row.size, thing.size)) row.things.push(thing);
    else rows.push({ v: thing.v, size: thing.size, things: [thing] });
  }
  return rows.map(row => row.things.sort((a, b) => a.left - b.left));
}

/** A figure is smaller than the words it stands at, and this far above or below their line. In ems of theirs. */
const SMALL = 0.85;
const RAISED = 0.75;
const LOWERED = 0.5;
/** It stands among them or this near. In ems. */
const BESIDE = 0.4;
/** Longer than this, small words are no figure at a word. */
const MAX_FIGURE = 8;

/** Raised and lowered figures, with the baseline of the words they stand at. */
function onTheirLines(chunks: readonly Chunk[]): readonly Chunk[] {
  const sorted = chunks.toSorted((a, b) => a.v - b.v);
  const tallest = Math.max(0, ...chunks.map(({ size }) => size));
  let first = 0;
  return sorted.map(chunk => {
    while ((sorted[first]?.v ?? 0) < chunk.v - tallest) first++;
    if (chunk.letters.length > MAX_FIGURE) return chunk;
    for (let i = first; i < sorted.length && (sorted[i]?.v ?? 0) <= chunk.v + tallest; i++) {
      const words = sorted[i];
      if (words && isFigureAt(chunk, words)) return { ...chunk, v: words.v };
    }
    return chunk;
  });
}

function isFigureAt(chunk: Chunk, { size, v, left, right }: Chunk): boolean {
  const near = BESIDE * size;
  const down = chunk.v - v;
  return (
    chunk.size < SMALL * size &&
    down > -RAISED * size &&
    down < LOWERED * size &&
    chunk.right > left - near &&
    chunk.left < right + near
  );
}

/** Joins the chunks of each row where no gap could be a gutter. */
export function piecesOf(chunks: readonly Chunk[]): readonly Piece[] {
  return rowsOf(onTheirLines(chunks)).flatMap(row => {
    const pieces: Piece[] = [];
    for (const chunk of row) {
      const last = pieces.at(-1);
      if (last && chunk.left - last.right < GUTTER * Math.max(last.size, chunk.size))
        pieces[pieces.length - 1] = join(last, chunk);
      else pieces.push(chunk);
    }
    return pieces;
  });
}

/** Two pieces of one row as one. */
export function join(a: Piece, b: Piece): Piece {
  const letters = [...a.letters, ...b.letters];
  return {
    // A raised or lowered figure may be drawn after the words on both sides of it.
    letters: b.left < a.right ? letters.sort((one, other) => one.u - other.u) : letters,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    v: a.letters.length >= b.letters.length ? a.v : b.v,
    size: a.letters.length >= b.letters.length ? a.size : b.size,
  };
}

/** Why the words of a piece cannot be seen; a piece is of one mind, since chunks part where sight changes. */
export function unseenOf(piece: Piece): Unseen | null {
  return piece.letters[0]?.unseen ?? null;
}
