import { dayNumber, daysInMonth } from './calendar.ts';
import { type Edtf, type EdtfDate, type IntervalEnd, parseEdtf } from './edtf.ts';
import { seasonMonths } from './seasons.ts';

/** First and last minute that a time may reach, both included, counted from 1970-01-01T00:00; ±Infinity where nothing bounds it. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

const MINUTES_PER_DAY = 1440;

/**
 * The first and the last minute that an EDTF time may reach; null when `text` is not EDTF.
 * Minutes are those of the wall clock where it happened. `zoned` shifts written zones to UTC: right only when both times that
 * are to be compared have one, as a date without a zone has no place on UTC.
 * `~` widens by one unit of the date's own exactness on both sides; `?` widens nothing (`doubtful` tells it).
 */
export function bounds(text: string, zoned = false): Bounds | null {
  const edtf = parseEdtf(text);
  return edtf === null ? null : boundsOf(edtf, zoned);
}

/** `bounds` of a parsed time. */
export function boundsOf(edtf: Edtf, zoned = false): Bounds {
  if (edtf.kind === 'date') return { earliest: earliestOf(edtf, zoned), latest: latestOf(edtf, zoned) };
  return { earliest: startOf(edtf.start, zoned), latest: endOf(edtf.end, zoned) };
}

function startOf(end: IntervalEnd, zoned: boolean): number {
  return typeof end === 'string' ? Number.NEGATIVE_INFINITY : earliestOf(end, zoned);
}

function endOf(end: IntervalEnd, zoned: boolean): number {
  return typeof end === 'string' ? Number.POSITIVE_INFINITY : latestOf(end, zoned);
}

function earliestOf(date: EdtfDate, zoned: boolean): number {
  if (date.year === 'XXXX') return Number.NEGATIVE_INFINITY;
  const year = Number(date.year.replaceAll('X', '0'));
  return clockMinute(date, zoned) ?? monthStart(date, year) * MINUTES_PER_DAY - slack(date);
}

function latestOf(date: EdtfDate, zoned: boolean): number {
  if (date.year === 'XXXX') return Number.POSITIVE_INFINITY;
  const year = Number(date.year.replaceAll('X', '9'));
  return clockMinute(date, zoned) ?? (monthEnd(date, year) + 1) * MINUTES_PER_DAY - 1 + slack(date);
}

/** First day a date may mean, its year settled. */
function monthStart({ month, day }: EdtfDate, year: number): number {
  if (month !== null && Number(month) > 12) return dayNumber(seasonMonths(year, Number(month)).first);
  return dayNumber({ year, month: known(month) ?? 1, day: known(day) ?? 1 });
}

/** Last day a date may mean, its year settled. */
function monthEnd({ month, day }: EdtfDate, year: number): number {
  if (month !== null && Number(month) > 12) {
    const { last } = seasonMonths(year, Number(month));
    return dayNumber({ ...last, day: daysInMonth(last.year, last.month) });
  }
  const lastMonth = known(month) ?? 12;
  const length = daysInMonth(year, lastMonth);
  return dayNumber({ year, month: lastMonth, day: Math.min(known(day) ?? length, length) });
}

function known(part: string | null): number | null {
  return part === null || part === 'XX' ? null : Number(part);
}

function clockMinute({ year, month, day, clock }: EdtfDate, zoned: boolean): number | null {
  if (clock === null) return null;
  const days = dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  return days * MINUTES_PER_DAY + clock.hour * 60 + clock.minute - (zoned ? (clock.offset ?? 0) : 0);
}

/** How far `~` reaches: about one unit of what is written, in minutes. */
function slack({ month, day, qualifier }: EdtfDate): number {
  if (qualifier !== '~' && qualifier !== '%') return 0;
  if (day !== null) return MINUTES_PER_DAY;
  return MINUTES_PER_DAY * (month === null ? 366 : 31);
}
