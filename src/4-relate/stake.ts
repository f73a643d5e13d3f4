import type { Statement } from '../3-resolve/statement.ts';
import { bounds } from '../time/bounds.ts';

/** A statement on a point, and the origin that it goes back to; null where none is stated. */
export interface Voice {
  readonly statement: Pick<Statement, 'kind' | 'said'>;
  readonly origin: string | null;
}

/** What is counted of a point. */
export interface Staked {
  readonly sides: readonly (readonly Voice[])[];
  /** Whether a speaker on it goes back on his word. */
  readonly reversed: boolean;
}

/** First and last minute in which anything of the case was said; null where no time is known. */
export type Period = readonly [number, number] | null;

/** More independent sides than these put no more at stake. */
const MOST_SIDES = 3;
const OWN_WORDS: ReadonlySet<Statement['kind']> = new Set(['direct', 'mixed', 'turn']);

/**
 * How much is at stake on a point:
 *
 *     2 × (independent sides − 1) + log2(origins of the second side) + 2 × reversed + directness + recency
 *
 * An independent side rests on an origin that no side before it rests on. The second side is the one with most origins but
 * one: a dispute is as broad as whoever stands against the broadest side. Directness is the share of origins that are
 * heard in their own words; recency is where in the time of the case the point was last spoken of, 0..1.
 */
export function stake({ sides, reversed }: Staked, period: Period): number {
  const voices = sides.flat();
  return (
    2 * (independent(sides) - 1) +
    Math.log2(Math.max(1, secondMost(sides.map(originsOf)))) +
    2 * Number(reversed) +
    directness(voices) +
    recency(voices, period)
  );
}

/** The time of a case, by when its statements were said. */
export function periodOf(statements: Iterable<Pick<Statement, 'said'>>): Period {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { said } of statements) {
    const minute = saidBy(said);
    if (minute === null) continue;
    first = Math.min(first, minute);
    last = Math.max(last, minute);
  }
  return first <= last ? [first, last] : null;
}

function independent(sides: Staked['sides']): number {
  const heard = new Set<string>();
  let count = 0;
  for (const side of sides) {
    const fresh = side.flatMap(({ origin }) => (origin === null || heard.has(origin) ? [] : [origin]));
    if (fresh.length > 0) count += 1;
    for (const origin of fresh) heard.add(origin);
  }
  return Math.min(MOST_SIDES, Math.max(1, count));
}

function originsOf(voices: readonly Voice[]): number {
  return new Set(voices.flatMap(({ origin }) => origin ?? [])).size;
}

function secondMost(counts: readonly number[]): number {
  return counts.toSorted((x, y) => y - x)[1] ?? 0;
}

function directness(voices: readonly Voice[]): number {
  const direct = voices.filter(({ statement }) => OWN_WORDS.has(statement.kind));
  return originsOf(direct) / Math.max(1, originsOf(voices));
}

function recency(voices: readonly Voice[], period: Period): number {
  const minutes = voices.flatMap(({ statement }) => saidBy(statement.said) ?? []);
  if (period === null || minutes.length === 0 || period[0] === period[1]) return 0;
  return (Math.max(...minutes) - period[0]) / (period[1] - period[0]);
}

/** The last minute in which it may have been said; null where that is not known. */
function saidBy(said: string | null): number | null {
  const latest = said === null ? null : (bounds(said)?.latest ?? null);
  return latest !== null && Number.isFinite(latest) ? latest : null;
}
