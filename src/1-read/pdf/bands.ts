import type { Piece, Row } from './pieces.ts';
import { freeIn, MIN_ROWS, MIN_STRIP, type Strip, shared } from './strips.ts';

/** White across all columns, this many times as high as the words, ends them: what is below is another story. */
const PARTING = 2.6;
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.08;
/** Nearer by this much is what belongs to a row. */
const NEARER = 0.9;
/** Places on a page where columns could part, looked at. */
const MAX_CANDIDATES = 40;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** Rows parted where columns begin and end: first the longest run of rows that one strip of white goes through, then what is above and below it. */
export function bandsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  if (rows.length < MIN_ROWS) return rows.length === 0 ? [] : [rows];
  const best = candidates(rows)
    .map(([strip, at]) => extend(rows, strip, at))
    .filter(run => run !== null)
    .reduce<Run | null>((most, run) => (most && most.worth >= run.worth ? most : run), null);
  if (!best) return [rows];
  return [...bandsOf(rows.slice(0, best.from)), rows.slice(best.from, best.to), ...bandsOf(rows.slice(best.to))];
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
