import { bandsOf } from './bands.ts';
import { GUTTER } from './chunks.ts';
import { isColumns } from './columns.ts';
import { type Line, lineOf } from './line.ts';
import { join, type Piece, type Row, rowsOf } from './pieces.ts';
import { isRightToLeft } from './right-to-left.ts';
import { gutters, split } from './strips.ts';
import { isTable, tableRows } from './table-rows.ts';

/** Columns within columns within columns: no page a person reads goes deeper. */
const MAX_DEPTH = 8;
/** A gap this wide parts what has nothing to do with each other even on one baseline. In ems. */
const APART = 3;

interface Page {
  readonly page: number;
  readonly angle: number;
  readonly gutters: number[];
  columns: number;
}

/**
 * The lines of a page in the order of reading: columns one after another, rows of tables cell by cell. `gutters` holds
 * where columns were parted before, in this file, and takes up where they are now: a page of short lines, a list of
 * sources, is set as the pages of prose before it.
 */
export function arrange(pieces: readonly Piece[], page: number, angle: number, gutters: number[]): readonly Line[] {
  return inOrder(pieces, { page, angle, gutters, columns: 0 }, 0);
}

function inOrder(pieces: readonly Piece[], page: Page, depth: number): readonly Line[] {
  const rows = rowsOf(pieces);
  const bands = bandsOf(rows);
  const column = page.columns++;
  return bands.flatMap(band => {
    const strips = depth < MAX_DEPTH ? gutters(band) : [];
    const strip = strips.toSorted((a, b) => b.to - b.from - a.to + a.from)[0];
    if (!strip) return band.flatMap(row => plainRow(row, page, column));
    const middle = (strip.from + strip.to) / 2;
    const isSeen = page.gutters.some(gutter => Math.abs(gutter - middle) < (band[0]?.[0]?.size ?? 0));
    if (isSeen || isColumns(band, strip)) {
      page.gutters.push(middle);
      const [left, right] = split(band.flat(), strip);
      const rightFirst = letterShare(left) + letterShare(right) > 1;
      const [first, second] = rightFirst ? [right, left] : [left, right];
      return [...inOrder(first, page, depth + 1), ...inOrder(second, page, depth + 1)];
    }
    return isTable(band, strip)
      ? tableRows(band, strips, { page: page.page, angle: page.angle, column: page.columns++ })
      : band.flatMap(row => plainRow(row, page, column));
  });
}

/** 1 when most pieces hold right-to-left words, else 0. */
function letterShare(pieces: readonly Piece[]): number {
  const right = pieces.filter(({ letters }) => letters.some(({ text }) => isRightToLeft(text))).length;
  return right * 2 > pieces.length ? 1 : 0;
}

/** A row that is no table's: close pieces are one line, far ones lines of their own. */
function plainRow(row: Row, page: Page, column: number): readonly Line[] {
  const joined: Piece[] = [];
  for (const piece of row) {
    const last = joined.at(-1);
    if (last && piece.left - last.right < APART * Math.max(GUTTER, piece.size))
      joined[joined.length - 1] = join(last, piece);
    else joined.push(piece);
  }
  return joined.map(piece => lineOf([piece], { ...page, column }));
}
