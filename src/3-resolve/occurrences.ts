import type { RelativeTime } from '../2-mark/marks.ts';
import { occurrences } from '../time/other-calendars.ts';
import { daysOf, printDay } from '../time/units.ts';
import type { Direction } from './reckon.ts';

/** A day of another calendar up to so many days ahead is meant when the words around it do not say that it is past. */
const SOON = 62;

/** When a date of another calendar falls that an account of `anchor` (EDTF) speaks of: the last one, or the next where words look ahead or it is near. */
export function nearestOccurrence(
  { date, year, years, side }: Extract<RelativeTime, { kind: 'calendar' }>,
  anchor: string,
  direction: Direction,
): string | null {
  const days = daysOf(anchor);
  if (days === null) return null;
  const here = Number(printDay(days.last).slice(0, 4));
  const given = year ?? (years === undefined ? null : here + years);
  if (given !== null) return only(occurrences(date, given));
  const near = [here - 1, here, here + 1]
    .flatMap(one => occurrences(date, one))
    .map(edtf => ({ edtf, ...daysOf(edtf) }));
  const first = (one: { first?: number }) => one.first ?? 0;
  const back = near.findLast(one => (side === 'before' ? (one.last ?? 0) < days.first : first(one) <= days.last));
  const ahead = near.find(one => first(one) > days.last);
  if (side !== undefined) return (side === 'after' ? ahead : back)?.edtf ?? null;
  const soon =
    ahead !== undefined && first(ahead) - days.last <= SOON && direction === null && !isNear(back, days.last);
  return (direction === 'ahead' || soon ? ahead : back)?.edtf ?? null;
}

/** Whether the last one is as fresh as the next is near. */
function isNear(back: { readonly first?: number } | undefined, day: number): boolean {
  return back?.first !== undefined && day - back.first <= SOON;
}

/** A year of another calendar may be shorter than ours: of two in one year neither is meant more than the other. */
function only(found: readonly string[]): string | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}
