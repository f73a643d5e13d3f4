import { type Line, lineOf } from './line.ts';
import { join, type Piece, type Row } from './pieces.ts';
import { MIN_ROWS, type Strip, split } from './strips.ts';

/** Lines nearer than this, and without a first cell, go on with the cells above. In ems. */
const NEAR_LINE = 1.6;

/** Where the rows stand. */
type Place = Pick<Line, 'page' | 'angle' | 'column'>;

/** Whether rows have words on both sides of a strip, as a table's do. */
export function isTable(band: readonly Row[], strip: Strip): boolean {
  return band.filter(row => split(row, strip).every(side => side.length > 0)).length >= MIN_ROWS;
}

/** Rows of a table; a line without a first cell, close below, goes on with the cells above it. */
export function tableRows(band: readonly Row[], strips: readonly Strip[], place: Place): readonly Line[] {
  const bounds = strips.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const rows: (Piece | null)[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of band) {
    const cells: (Piece | null)[] = Array.from({ length: bounds.length + 1 }, () => null);
    for (const piece of row) {
      const at = bounds.filter(bound => piece.left > bound).length;
      const held = cells[at];
      cells[at] = held ? join(held, piece) : piece;
    }
    const v = row[0]?.v ?? 0;
    const above = rows.at(-1);
    if (above && cells[0] === null && v - bottom < NEAR_LINE * (row[0]?.size ?? 0)) {
      cells.forEach((cell, i) => {
        const held = above[i];
        if (cell) above[i] = held ? below(held, cell) : cell;
      });
    } else rows.push(cells);
    bottom = v;
  }
  return rows.map(cells =>
    lineOf(
      cells.filter(cell => cell !== null),
      place,
    ),
  );
}

/** The words of a cell's next line, set behind those of the one above, with room for a space. */
function below(above: Piece, next: Piece): Piece {
  const shift = above.right - next.left + above.size / 2;
  const letters = next.letters.map(letter => ({ ...letter, u: letter.u + shift, v: letter.v - next.v + above.v }));
  return {
    ...above,
    letters: [...above.letters, ...letters],
    right: above.right + next.right - next.left + above.size / 2,
  };
}
