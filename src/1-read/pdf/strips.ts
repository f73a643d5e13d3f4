import type { Piece, Row } from './pieces.ts';

/** White space from one side to the other of which no piece of some rows stands. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

/** A strip of white that stays this wide over all rows parts columns. In ems. */
export const MIN_STRIP = 0.5;
/** Fewer rows on each side make no column. */
export const MIN_ROWS = 3;
const ITEM_MARK = /^(?:[•‣◦▪●○■–—*·-]|\(?[\p{L}\d]{1,4}\s?[.):∶])$/u;

/** The white of one row, open on both ends. */
export function freeIn(row: Row): readonly Strip[] {
  const strips: Strip[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { left, right } of row) {
    if (left > from) strips.push({ from, to: left });
    from = Math.max(from, right);
  }
  return [...strips, { from, to: Number.POSITIVE_INFINITY }];
}

/** What two rows of strips have in common, where it is as wide as `least`. */
export function shared(a: readonly Strip[], b: readonly Strip[], least: number): readonly Strip[] {
  return a.flatMap(one =>
    b.flatMap(other => {
      const strip = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return strip.to - strip.from >= least ? [strip] : [];
    }),
  );
}

/** The strips of a band with enough rows on both of their sides. */
export function gutters(band: readonly Row[]): readonly Strip[] {
  const least = MIN_STRIP * Math.min(...band.flat().map(({ size }) => size));
  const strips = band.slice(1).reduce((free, row) => shared(free, freeIn(row), least), freeIn(band[0] ?? []));
  return strips.filter(({ from, to }) => {
    if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
    const lefts = band.filter(row => row.some(piece => piece.right <= from + 0.01));
    const rights = band.filter(row => row.some(piece => piece.left >= to - 0.01));
    const marks = lefts.flat().filter(piece => piece.right <= from + 0.01);
    const items = marks.filter(piece =>
      ITEM_MARK.test(
        piece.letters
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    ).length;
    return lefts.length >= MIN_ROWS && rights.length >= MIN_ROWS && items * 2 <= marks.length;
  });
}

/** The pieces to the left of a strip, and those to the right. */
export function split(pieces: readonly Piece[], { from, to }: Strip): readonly [Piece[], Piece[]] {
  const middle = (from + to) / 2;
  return [pieces.filter(piece => piece.right <= middle), pieces.filter(piece => piece.right > middle)];
}
