import { type Piece, type Row, rowsOf } from './pieces.ts';
import { type Strip, split } from './strips.ts';

/** Prose fills its column this much, in this share of its lines, and no column of it is narrower than so many ems. */
const FILLED = 0.8;
const PROSE_LINES = 0.4;
/** Fewer are enough where this share of the lines begins in small letters, in the middle of a sentence. */
const SOME_LINES = 0.2;
const SMALL_STARTS = 0.3;
const PROSE_EMS = 10;
/** Where more rows than this stand on one baseline on both sides, they are rows of one table. */
const ALIGNED = 0.5;

/** Columns hold prose, or stand beside each other on baselines of their own. */
export function isColumns(band: readonly Row[], strip: Strip): boolean {
  const [left, right] = split(band.flat(), strip);
  if (isProse(left) && isProse(right)) return true;
  const both = band.filter(row => split(row, strip).every(side => side.length > 0)).length;
  const fewer = Math.min(rowsOf(left).length, rowsOf(right).length);
  return both <= ALIGNED * fewer;
}

function isProse(pieces: readonly Piece[]): boolean {
  const side = Math.max(...pieces.map(({ right }) => right)) - Math.min(...pieces.map(({ left }) => left));
  const widths = pieces.map(({ left, right }) => right - left).sort((a, b) => b - a);
  const rows = rowsOf(pieces).map(row => row.reduce((sum, { left, right }) => sum + right - left, 0));
  // The side may hold several columns: its lines are measured by the widest of them as well as by the side.
  const widest = widths[Math.floor(widths.length / 10)] ?? 0;
  if (widest < PROSE_EMS * (pieces[0]?.size ?? 1)) return false;
  const full = Math.max(shareFrom(widths, FILLED * widest), shareFrom(rows, FILLED * side));
  return full >= PROSE_LINES || (full >= SOME_LINES && goesOn(pieces));
}

function shareFrom(widths: readonly number[], least: number): number {
  return widths.filter(width => width >= least).length / Math.max(1, widths.length);
}

/** Whether many pieces go on in small letters where one above broke off: cells of a table seldom do. */
function goesOn(pieces: readonly Piece[]): boolean {
  return pieces.filter(({ letters }) => /^\p{Ll}/u.test(letters[0]?.text ?? '')).length >= SMALL_STARTS * pieces.length;
}
