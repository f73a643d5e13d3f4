import { compose } from './compose.ts';
import type { Piece } from './pieces.ts';
import type { Unseen } from './see.ts';

/** A line as it is read: what it says and how it stands on its page. Lengths in points, in the frame of its way of reading. */
export interface Line {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline, from the top. */
  readonly v: number;
  readonly size: number;
  readonly bold: boolean;
  /** 0 upright, in degrees clockwise. */
  readonly angle: number;
  /** Lines of one column of one page share it. */
  readonly column: number;
  /** How wide the first word is. */
  readonly firstWord: number;
  /** A row of a table: its cells are parted by tabs. */
  readonly row: boolean;
  readonly artifact: boolean;
  readonly unseen: Unseen | null;
}

const BOLD = /bold|black|heavy|demi/i;

/** Whether a face is of a heavy kind, by its name or what the font file says. */
export function isBold(name: string, flagged: boolean): boolean {
  return flagged || BOLD.test(name);
}

/** The line that the cells of a row make; one cell for all that is no table. */
export function lineOf(cells: readonly Piece[], place: Pick<Line, 'page' | 'angle' | 'column'>): Line {
  const letters = cells.flatMap(cell => cell.letters);
  const inked = letters.filter(({ text }) => text.trim() !== '');
  const first = cells[0];
  const size = commonest(cells.flatMap(cell => cell.letters.map(letter => letter.size)));
  const texts = cells.map(cell => compose(cell.letters, cell.size, cell.v).replace(/[\s]+/g, ' ').trim());
  return {
    ...place,
    text: texts.filter(text => text !== '').join('\t'),
    left: Math.min(...cells.map(cell => cell.left)),
    right: Math.max(...cells.map(cell => cell.right)),
    v: first?.v ?? 0,
    size,
    bold: inked.length > 0 && inked.filter(({ face }) => face.bold).length > inked.length * 0.8,
    firstWord: firstWordOf(inked, letters),
    row: cells.length > 1,
    artifact: letters.every(({ artifact }) => artifact),
    unseen: letters[0]?.unseen ?? null,
  };
}

function firstWordOf(
  inked: readonly { u: number; width: number }[],
  letters: readonly { text: string; u: number; width: number; size: number }[],
): number {
  const start = inked[0]?.u ?? 0;
  let end = start;
  for (const { text, u, width, size } of letters) {
    if (u < start) continue;
    if (end > start && (text.trim() === '' || u - end > 0.13 * size)) break;
    if (text.trim() !== '') end = Math.max(end, u + width);
  }
  return end - start;
}

function commonest(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const round = Math.round(size * 10) / 10;
    counts.set(round, (counts.get(round) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
