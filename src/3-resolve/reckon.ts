import type { RelativeTime } from '../2-mark/marks.ts';
import { weekday } from '../time/calendar.ts';
import { clockOn } from '../time/clock-words.ts';
import { parseEdtf } from '../time/edtf.ts';
import { partOf } from '../time/parts.ts';
import { daysOf, printDay, qualified, roughly, shifted, singleDay, unitAt } from '../time/units.ts';
import { nearestOccurrence } from './occurrences.ts';

/** Which way a date or weekday lies, as the words around it tell: `bound` for a deadline, which may have passed; null when they do not. */
export type Direction = 'back' | 'ahead' | 'bound' | null;

type Kind<Name extends RelativeTime['kind']> = Extract<RelativeTime, { kind: Name }>;

/**
 * Where a relative time falls, counted from `anchor` (EDTF). Null when the anchor is too vague for it: no weekday counts from a whole month.
 *
 * @param direction for dates and weekdays that do not say on which side of the anchor they lie
 */
export function reckon(relative: RelativeTime, anchor: string, direction: Direction): string | null {
  const value = counted(relative, anchor, direction);
  return value === null || relative.qualifier === undefined ? value : qualified(value, relative.qualifier);
}

function counted(relative: RelativeTime, anchor: string, direction: Direction): string | null {
  const base = plainly(relative, anchor, direction);
  if (base === null || relative.kind === 'clock') return base;
  const value = relative.further === undefined ? base : countedOn(base, relative.further);
  if (value === null) return null;
  const day = relative.clock === undefined ? null : singleDay(value);
  if (relative.clock !== undefined && day !== null) return clockOn(day, relative.clock, relative.part ?? null);
  return relative.part === undefined ? value : partOf(value, relative.part);
}

/** "The day before Eid al-Fitr": as sure of the day as of the feast. */
function countedOn(base: string, { amount, unit }: NonNullable<RelativeTime['further']>): string | null {
  const [, plain = base, qualifier = ''] = /^([^/]*)([~?%])$/.exec(base) ?? [];
  const value = shifted(plain, amount, unit);
  return value === null ? null : value.replaceAll(/(?=\/|$)/g, qualifier);
}

function plainly(relative: RelativeTime, anchor: string, direction: Direction): string | null {
  if (relative.kind === 'yearless') return inNearestYear(relative, anchor, direction);
  if (relative.kind === 'weekday') return nearestWeekday(relative, anchor, direction);
  if (relative.kind === 'shift') return shiftFrom(relative, anchor);
  if (relative.kind === 'calendar') return nearestOccurrence(relative, anchor, direction);
  // Which quarter the text speaks of, and what a feast without a rule means, no anchor tells.
  if (relative.kind !== 'clock') return null;
  const day = singleDay(anchor);
  return day === null ? null : clockOn(day, relative.clock, relative.part ?? null);
}

function shiftFrom({ amount, unit, upTo, approximate }: Kind<'shift'>, anchor: string): string | null {
  if (unit === 'hour' || unit === 'minute')
    return hoursFrom(amount * (unit === 'hour' ? 60 : 1), approximate === true, anchor);
  if (unit === 'weekend') return weekendFrom(amount, anchor);
  const yearless = anchor.startsWith('XXXX') ? yearlessShift(amount, unit, anchor) : null;
  if (yearless !== null) return yearless;
  // "That day" from a whole month is some day of it.
  const value = (amount === 0 && !isFinerOrEqual(anchor, unit) ? anchor : null) ?? shifted(anchor, amount, unit, upTo);
  return value === null || !approximate || value.includes('~') ? value : roughly(value);
}

const DAYS_AT_LEAST = { day: 1, week: 7, month: 28, quarter: 90, year: 365, decade: 3652, century: 36_524 };

function isFinerOrEqual(anchor: string, unit: keyof typeof DAYS_AT_LEAST): boolean {
  const days = daysOf(anchor);
  // A unit's longest sister is at most a tenth longer: 31 days to 28.
  return days !== null && days.last - days.first + 1 <= DAYS_AT_LEAST[unit] * 1.11;
}

/** Hours and minutes count from a time of day; from a mere day they stay on it, or near it. */
function hoursFrom(minutes: number, approximate: boolean, anchor: string): string | null {
  const day = singleDay(anchor);
  if (day === null) return null;
  const edtf = parseEdtf(anchor);
  if (edtf?.kind !== 'date' || edtf.clock === null || approximate)
    return Math.abs(minutes) < 1440 ? roughly(printDay(day)) : printDay(day + Math.round(minutes / 1440));
  const total = day * 1440 + edtf.clock.hour * 60 + edtf.clock.minute + minutes;
  const newDay = Math.floor(total / 1440);
  const clock = { hour: Math.floor((total - newDay * 1440) / 60), minute: total % 60, twelve: false };
  return clockOn(
    newDay,
    { ...clock, minute: (clock.minute + 60) % 60, ...(edtf.clock.offset === 0 && { utc: true as const }) },
    null,
  );
}

function weekendFrom(amount: number, anchor: string): string | null {
  const day = singleDay(anchor);
  if (day === null) return null;
  const saturday = day - ((weekday(day) + 6) % 7) + 5 + amount * 7;
  return `${printDay(saturday)}/${printDay(saturday + 1)}`;
}

/** The day after `XXXX-09-20` is `XXXX-09-21` in every year; where years differ (29 February, New Year's Eve) there is no answer. */
function yearlessShift(amount: number, unit: string, anchor: string): string | null {
  if (amount === 0) return anchor;
  if (unit !== 'day' && unit !== 'week') return null;
  const [common, leap] = ['2001', '2004'].map(year => shifted(anchor.replace('XXXX', year), amount, unit));
  if (common == null || leap == null || common.includes('/') || !common.startsWith('2001') || !leap.startsWith('2004'))
    return null;
  return common.slice(4) === leap.slice(4) ? `XXXX${common.slice(4)}` : null;
}

function nearestWeekday(
  { weekday: wanted, side, week }: Kind<'weekday'>,
  anchor: string,
  direction: Direction,
): string | null {
  const day = singleDay(anchor);
  if (day === null) return null;
  if (week !== undefined) return printDay(day - ((weekday(day) + 6) % 7) + ((wanted + 6) % 7) + week * 7);
  const back = (weekday(day) - wanted + 7) % 7;
  if (side === 'before') return printDay(day - (back || 7));
  if (side === 'after') return printDay(day + (7 - back));
  return printDay(direction === 'ahead' ? day + ((7 - back) % 7) : day - back);
}

/** A date that lies up to so many days ahead is meant … */
const SOON = 62;
/** … when the one before lies this many days back: that one would be given its year. */
const LONG_GONE = 270;

function inNearestYear(relative: Kind<'yearless'>, anchor: string, direction: Direction): string | null {
  const days = daysOf(anchor);
  if (days === null) return null;
  if (relative.value.startsWith('XXXX-XX')) return inNearestMonth(relative.value.slice(-2), days, direction);
  const anchorYear = Number(printDay(days.last).slice(0, 4));
  if (relative.year !== undefined) return withYear(relative.value, anchorYear + relative.year);
  const [back, ahead] = [-1, 1].map(step => nearest(relative, anchorYear, step, days)) as [
    Candidate | null,
    Candidate | null,
  ];
  if (relative.side !== undefined) return (relative.side === 'after' ? ahead : back)?.edtf ?? null;
  if (back === null || ahead === null) return (back ?? ahead)?.edtf ?? null;
  const [waited, gone] = [ahead.first - days.last, days.first - back.last];
  if (relative.weekday !== undefined) return (waited < gone ? ahead : back).edtf;
  // What a report of the year says of "the third quarter" is the one just past, whatever is to come of it.
  if (isQuarter(relative.value)) return back.edtf;
  if (direction === 'bound') return (waited < gone ? ahead : back).edtf;
  // A past verb near a day ("asked it to answer by June 30") is weaker than that; near a month ("was opened in May") it is not.
  const soon = waited <= SOON && gone >= LONG_GONE && (isDay(relative.value) || direction === null);
  return (direction === 'ahead' || soon ? ahead : back).edtf;
}

/** "On the 14th": of the month around the anchor, or the last or next one that has such a day. */
function inNearestMonth(day: string, anchor: Days, direction: Direction): string | null {
  const step = direction === 'ahead' ? 1 : -1;
  for (let months = 0; months <= 2; months++) {
    const edtf = `${unitAt(anchor.last, step * months, 'month')}-${day}`;
    const days = daysOf(edtf);
    if (days !== null && (step < 0 ? days.first <= anchor.last : days.last >= anchor.first)) return edtf;
  }
  return null;
}

interface Candidate {
  readonly edtf: string;
  readonly first: number;
  readonly last: number;
}

/** How many years a date may lie off whose weekday is known: within them every weekday comes round. */
const WEEKDAYS_COME_ROUND = 8;

/** The nearest year in one direction in which the date exists, lies on that side of the anchor, and falls on its weekday. */
function nearest(
  relative: Kind<'yearless'>,
  year: number,
  step: number,
  anchor: { first: number; last: number },
): Candidate | null {
  const years = relative.weekday === undefined ? 1 : WEEKDAYS_COME_ROUND;
  for (let offset = 0; offset <= years; offset++) {
    const edtf = withYear(relative.value, year + step * offset);
    const days = edtf === null ? null : daysOf(edtf);
    if (edtf === null || days === null) continue;
    const onSide = step < 0 ? liesBack(relative, days, anchor) : liesAhead(relative, days, anchor);
    if (onSide && (relative.weekday === undefined || weekday(days.first) === relative.weekday))
      return { edtf, ...days };
  }
  return null;
}

type Days = { readonly first: number; readonly last: number };

/** Without a side the anchor's own day or month counts as either. */
function liesBack({ side }: Kind<'yearless'>, days: Days, anchor: Days): boolean {
  return side === 'before' ? days.last < anchor.first : days.first <= anchor.last;
}

function liesAhead({ side }: Kind<'yearless'>, days: Days, anchor: Days): boolean {
  return side === 'after' ? days.first > anchor.last : days.last >= anchor.first;
}

function isQuarter(value: string): boolean {
  return /-3[3-6]$/.test(value);
}

function isDay(value: string): boolean {
  return value.length >= 'XXXX-01-01'.length;
}

/** Settles the year; an interval over New Year's Eve ends in the next one. Null when that year lacks the day. */
function withYear(value: string, year: number): string | null {
  const put = (add: number) =>
    value.split('/').map((end, index) => end.replace('XXXX', String(year + (index === 1 ? add : 0)).padStart(4, '0')));
  const plain = put(0);
  const [first, last] = plain.map(daysOf);
  const edtf = first != null && last != null && first.first > last.first ? put(1).join('/') : plain.join('/');
  return parseEdtf(edtf) === null ? null : edtf;
}
