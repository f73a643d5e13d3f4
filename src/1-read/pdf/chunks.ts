import type { Letter } from './letters.ts';

/** Letters drawn one after another on one baseline, without a gap that could part columns. */
export interface Chunk {
  readonly letters: readonly Letter[];
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly v: number;
  /** The size of most of it, in points. */
  readonly size: number;
}

/** A gap from here on may be a gutter between columns; what stands closer is one run of words. In ems. */
export const GUTTER = 0.7;
/** A jump back further than kerning or an accent goes. In ems. */
const BACK = -0.5;
/** Baselines nearer than this are one. In ems. */
const SAME_BASELINE = 0.15;
/** How far up and down a raised or lowered figure may stand. In ems of the line. */
const RAISED = 0.75;
const LOWERED = 0.5;
/** A raised or lowered figure is smaller than its line. */
const SMALL = 0.85;
/** Copies of a letter that make it look bold stand this near. In ems. */
const COPY = 0.15;

interface Draft {
  letters: Letter[];
  v: number;
  size: number;
}

/** Parts letters, in the order of drawing, where the pen leaves the line. */
export function chunksOf(letters: readonly Letter[]): readonly Chunk[] {
  const chunks: Draft[] = [];
  let chunk: Draft | null = null;
  for (const letter of letters) {
    const last: Letter | undefined = chunk?.letters.at(-1);
    if (chunk && last && isCopy(last, letter)) continue;
    if (chunk && last && goesOn(chunk, last, letter)) {
      if (letter.size > chunk.size / SMALL && chunk.letters.length <= 3) rebase(chunk, letter);
      chunk.letters.push(letter);
    } else {
      chunk = { letters: [letter], v: letter.v, size: letter.size };
      chunks.push(chunk);
    }
  }
  return withoutCopies(chunks.map(finish).filter(({ letters: some }) => some.some(({ text }) => text.trim() !== '')));
}

/** A raised figure that opens a line (a footnote's number): the line is where the words after it stand. */
function rebase(chunk: Draft, letter: Letter): void {
  chunk.v = letter.v;
  chunk.size = letter.size;
}

function isCopy(last: Letter, letter: Letter): boolean {
  const near = COPY * letter.size;
  return (
    last.text === letter.text &&
    letter.text.trim() !== '' &&
    Math.abs(last.u - letter.u) < near &&
    Math.abs(last.v - letter.v) < near
  );
}

function goesOn({ v, size }: Draft, last: Letter, letter: Letter): boolean {
  const em = Math.max(size, letter.size);
  const gap = letter.u - last.u - last.width;
  if (last.unseen !== letter.unseen || gap < BACK * em || gap > GUTTER * em) return false;
  if (letter.artifact !== last.artifact) return false;
  const down = letter.v - v;
  if (Math.abs(down) < SAME_BASELINE * em) return letter.size < 2 * size && size < 2 * letter.size;
  if (letter.size < SMALL * size) return down > -RAISED * size && down < LOWERED * size && gap < GUTTER * letter.size;
  return size < SMALL * letter.size && -down > -RAISED * letter.size && -down < LOWERED * letter.size;
}

function finish({ letters, v, size }: Draft): Chunk {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const letter of letters) {
    if (letter.text.trim() === '') continue;
    left = Math.min(left, letter.u);
    right = Math.max(right, letter.u + letter.width);
  }
  return { letters, left, right, v, size };
}

/** Words drawn twice, a hair apart, to look bold or to cast a shadow, are there once. */
function withoutCopies(chunks: readonly Chunk[]): readonly Chunk[] {
  const places = new Map<string, Chunk[]>();
  return chunks.filter(chunk => {
    const key = chunk.letters
      .map(({ text }) => text)
      .join('')
      .trim();
    const same = places.get(key) ?? [];
    const near = 2 * COPY * chunk.size;
    if (same.some(other => Math.abs(other.left - chunk.left) < near && Math.abs(other.v - chunk.v) < near))
      return false;
    same.push(chunk);
    places.set(key, same);
    return true;
  });
}
