import { bounds } from '../../time/bounds.ts';

/** Minutes of a day: `bounds` counts minutes. */
const DAY = 24 * 60;

/** First and last day that a time may reach, in days from 1970-01-01; null when it is unknown or without bounds on either side. */
export function daysOf(edtf: string | null): readonly [first: number, last: number] | null {
  const found = edtf === null ? null : bounds(edtf);
  if (found === null || !Number.isFinite(found.earliest) || !Number.isFinite(found.latest)) return null;
  return [Math.floor(found.earliest / DAY), Math.floor(found.latest / DAY)];
}

/** The date of a day: `2031-06-04`. */
export function dateOf(day: number): string {
  return new Date(day * DAY * 60_000).toISOString().slice(0, 10);
}

/** More bars than this cannot be told apart in a side panel. */
const MOST_DAYS = 45;
const MOST_MONTHS = 48;

/** Code units of an EDTF date to the day, the month, the year. */
export type Grain = 10 | 7 | 4;

/** How exactly dates are to be counted so that all between these two days fit into one picture. */
export function grainOf(first: number, last: number): Grain {
  if (last - first < MOST_DAYS) return 10;
  return last - first < MOST_MONTHS * 31 ? 7 : 4;
}
