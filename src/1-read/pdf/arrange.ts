import { GUTTER } from './chunks.ts';
import { type Line, lineOf } from './line.ts';
import { join, type Piece, type Row, rowsOf } from './pieces.ts';
import { isRightToLeft } from './right-to-left.ts';

/** White space from one side to the other of which no piece of some rows stands. */
interface Strip {
  readonly from: number;
  readonly to: number;
}

/** Columns within columns within columns: no page a person reads goes deeper. */
const MAX_DEPTH = 8;
/** A strip of white that stays this wide over all rows parts columns. In ems. */
const MIN_STRIP = 0.5;
/** Fewer rows on each side make no column. */
const MIN_ROWS = 3;
/** White across all columns, this many times as high as the words, ends them: what is below is another story. */
const PARTING = 2.6;
/** Prose fills its column this much, in this share of its lines, and no column of it is narrower than so many ems. */
const FILLED = 0.8;
const PROSE_LINES = 0.4;
/** Fewer are enough where this share of the lines begins in small letters, in the middle of a sentence. */
const SOME_LINES = 0.2;
const SMALL_STARTS = 0.3;
const PROSE_EMS = 10;
/** Where more rows than this stand on one baseline on both sides, they are rows of one table. */
const ALIGNED = 0.5;
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.08;
/** Nearer by this much is what belongs to a row. */
const NEARER = 0.9;
/** A gap this wide parts what has nothing to do with each other even on one baseline. In ems. */
const APART = 3;
/** Lines nearer than this, and without a first cell, go on with the cells above. In ems. */
const NEAR_LINE = 1.6;

const ITEM_MARK = /^(?:[•‣◦▪●○■–—*·-]|\(?[\p{L}\d]{1,4}\s?[.):∶])$/u;

/** Places on a page where columns could part, looked at. */
const MAX_CANDIDATES = 40;

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
    return isTable(band, strip) ? tableRows(band, strips, page) : band.flatMap(row => plainRow(row, page, column));
  });
}

/** 1 when most pieces hold right-to-left words, else 0. */
function letterShare(pieces: readonly Piece[]): number {
  const right = pieces.filter(({ letters }) => letters.some(({ text }) => isRightToLeft(text))).length;
  return right * 2 > pieces.length ? 1 : 0;
}

/** Rows parted where columns begin and end: first the longest run of rows that one strip of white goes through, then what is above and below it. */
function bandsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length < MIN_ROWS) return rows.length === 0 ? [] : [rows];
  const best = candidates(rows)
    .map(([strip, at]) => extend(rows, strip, at))
    .filter(run => run !== null)
    .reduce<Run | null>((most, run) => (most && most.worth >= run.worth ? most : run), null);
  if (!best) return [rows];
  return [...bandsOf(rows.slice(0, best.from)), rows.slice(best.from, best.to), ...bandsOf(rows.slice(best.to))];
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Strips that show in a row or two, one for each place on the page, with a row to start from; those seen most first. */
function candidates(rows: readonly Row[]): readonly (readonly [Strip, number])[] {
  const seen = new Map<number, { strip: Strip; at: number; votes: number }>();
  rows.forEach((row, i) => {
    const pair = [...row, ...(rows[i + 1] ?? [])].sort((a, b) => a.left - b.left);
    const size = row[0]?.size ?? 1;
    for (const strip of freeIn(pair).slice(1, -1)) {
      if (strip.to - strip.from < MIN_STRIP * size) continue;
      const key = Math.round((strip.from + strip.to) / 2 / size);
      const held = seen.get(key);
      if (held) held.votes++;
      else seen.set(key, { strip, at: i, votes: 1 });
    }
  });
  return [...seen.values()]
    .sort((a, b) => b.votes - a.votes)
    .slice(0, MAX_CANDIDATES)
    .map(({ strip, at }) => [strip, at]);
}

/** How far up and down from a row a strip stays white; null when too few rows stand on either side of it. */
function extend(rows: readonly Row[], start: Strip, at: number): Run | null {
  let strip = start;
  const narrowed = (row: Row): Strip | null => {
    const least = MIN_STRIP * Math.min(...row.map(({ size }) => size));
    const middle = (strip.from + strip.to) / 2;
    return shared([strip], freeIn(row), least).toSorted((a, b) => distance(a, middle) - distance(b, middle))[0] ?? null;
  };
  let from = at;
  let to = at;
  for (let next = narrowed(rows[to] ?? []); next && to < rows.length; next = narrowed(rows[to] ?? [])) {
    strip = next;
    to++;
    if (to >= rows.length || isParted(rows[to - 1] ?? [], rows[to] ?? [])) break;
  }
  while (from > 0 && !isParted(rows[from - 1] ?? [], rows[from] ?? [])) {
    const next = narrowed(rows[from - 1] ?? []);
    if (!next) break;
    strip = next;
    from--;
  }
  while (to - from > MIN_ROWS && belongs(rows[from - 1], rows[from], rows[from + 1])) from++;
  while (to - from > MIN_ROWS && belongs(rows[to], rows[to - 1], rows[to - 2])) to--;
  const run = rows.slice(from, to);
  const lefts = run.filter(row => row.some(piece => piece.right <= strip.from + 0.01)).length;
  const rights = run.filter(row => row.some(piece => piece.left >= strip.to - 0.01)).length;
  const worth = Math.min(lefts, rights);
  return worth < MIN_ROWS ? null : { from, to, worth };
}

/** Whether a row that one column alone holds goes with the row outside of the columns, which is nearer or of its size, rather than with them. */
function belongs(outside: Row | undefined, row: Row | undefined, inside: Row | undefined): boolean {
  const [one, ...others] = row ?? [];
  const [out, within] = [outside?.[0], inside?.[0]];
  if (!one || others.length > 0 || !out || !within) return false;
  const isNear = Math.abs(one.v - out.v) < PARTING * one.size;
  if (isNear && alike(one, out) && !alike(one, within)) return true;
  return Math.abs(one.v - out.v) < NEARER * Math.abs(one.v - within.v);
}

function alike(a: Piece, b: Piece): boolean {
  return Math.abs(a.size - b.size) < SAME_SIZE * Math.max(a.size, b.size);
}

function distance({ from, to }: Strip, middle: number): number {
  return Math.abs((from + to) / 2 - middle);
}

function isParted(above: Row, below: Row): boolean {
  const size = Math.max(...below.map(piece => piece.size), 1);
  return (below[0]?.v ?? 0) - size - (above[0]?.v ?? 0) > PARTING * size;
}

/** The white of one row, open on both ends. */
function freeIn(row: Row): readonly Strip[] {
  const strips: Strip[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { left, right } of row) {
    if (left > from) strips.push({ from, to: left });
    from = Math.max(from, right);
  }
  return [...strips, { from, to: Number.POSITIVE_INFINITY }];
}

function shared(a: readonly Strip[], b: readonly Strip[], least: number): readonly Strip[] {
  return a.flatMap(one =>
    b.flatMap(other => {
      const strip = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return strip.to - strip.from >= least ? [strip] : [];
    }),
  );
}

/** The strips of a band with enough rows on both of their sides. */
function gutters(band: readonly Row[]): readonly Strip[] {
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

function split(pieces: readonly Piece[], { from, to }: Strip): readonly [Piece[], Piece[]] {
  const middle = (from + to) / 2;
  return [pieces.filter(piece => piece.right <= middle), pieces.filter(piece => piece.right > middle)];
}

/** Columns hold prose, or stand beside each other on baselines of their own. */
function isColumns(band: readonly Row[], strip: Strip): boolean {
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

function isTable(band: readonly Row[], strip: Strip): boolean {
  return band.filter(row => split(row, strip).every(side => side.length > 0)).length >= MIN_ROWS;
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

/** Rows of a table; a line without a first cell, close below, goes on with the cells above it. */
function tableRows(band: readonly Row[], strips: readonly Strip[], page: Page): readonly Line[] {
  const bounds = strips.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const column = page.columns++;
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
      { page: page.page, angle: page.angle, column },
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
