import { boundsOf } from './bounds.ts';
import { addMonths, civil, weekday } from './calendar.ts';
import { type EdtfDate, fourDigits, type IntervalEnd, pair, parseEdtf, printEdtf } from './edtf.ts';

/** What a calendar counts in, from the day up. */
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** 0000-01-01: before it a year has a sign, and `X` no place to stand. */
const FIRST_DAY = -719_528;

/** The first and last day that an EDTF time may reach, as days since 1970-01-01; null when it is not EDTF, or has no such day. */
export function daysOf(edtf: string): { readonly first: number; readonly last: number } | null {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  const { earliest, latest } = boundsOf(parsed);
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return null;
  return { first: Math.floor(earliest / 1440), last: Math.floor(latest / 1440) };
}

/** A day as EDTF. */
export function printDay(day: number): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${fourDigits(year)}-${pair(month)}-${pair(dayOfMonth)}`;
}

/**
 * The calendar's own day, week, month … that stands `amount` units from the one that holds `day`: (10 June 2014, −1, month) is
 * `2014-05`. A week runs Monday to Sunday (ISO 8601) and comes as an interval of days; a quarter has its season code. Null before the year 0.
 */
export function unitAt(day: number, amount: number, unit: CalendarUnit): string | null {
  const date = civil(day);
  if (unit === 'day') return day + amount < FIRST_DAY ? null : printDay(day + amount);
  if (unit === 'week') return day + (amount - 1) * 7 < FIRST_DAY ? null : weekAt(day + amount * 7);
  if (unit === 'month' || unit === 'quarter') {
    const months = addMonths(date, amount * (unit === 'month' ? 1 : 3));
    if (months.year < 0) return null;
    const code = unit === 'month' ? months.month : 33 + Math.floor((months.month - 1) / 3);
    return `${fourDigits(months.year)}-${pair(code)}`;
  }
  const length = { year: 1, decade: 10, century: 100 }[unit];
  const year = date.year + amount * length;
  return year < 0 ? null : fourDigits(year).slice(0, 5 - String(length).length) + 'X'.repeat(String(length).length - 1);
}

function weekAt(day: number): string {
  const monday = day - ((weekday(day) + 6) % 7);
  return `${printDay(monday)}/${printDay(monday + 6)}`;
}

/**
 * `unitAt` from an anchor that may itself be longer than a day: the unit when all its days give the same, else from the first
 * to the last that they give, both approximate (`2015-05` and −1 day: `2015-04-30~/2015-05-30~`). Null when the anchor has no bounds.
 */
export function shifted(anchor: string, amount: number, unit: CalendarUnit, upTo = amount): string | null {
  const days = daysOf(anchor);
  if (days === null) return null;
  const [low, high] = [Math.min(amount, upTo), Math.max(amount, upTo)];
  const from = unitAt(days.first, low, unit);
  const to = unitAt(days.last, high, unit);
  return from === null || to === null
    ? null
    : from === to
      ? from
      : roughly(`${from.split('/')[0]}/${to.split('/').at(-1)}`);
}

/** The same time, approximate: `~` on the date, or on both ends. A time of day is dropped. */
export function roughly(edtf: string): string | null {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  if (parsed.kind === 'date') return printEdtf(rough(parsed));
  return printEdtf({ ...parsed, start: roughEnd(parsed.start), end: roughEnd(parsed.end) });
}

/** The same time with `~` (approximate) or `?` (doubtful) added; null when it is not EDTF. A time of day keeps only its day. */
export function qualified(edtf: string, qualifier: '~' | '?'): string | null {
  if (qualifier === '~') return roughly(edtf);
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  const doubt = (date: EdtfDate): EdtfDate => ({
    ...date,
    clock: null,
    qualifier: date.qualifier === '~' || date.qualifier === '%' ? '%' : '?',
  });
  if (parsed.kind === 'date') return printEdtf(doubt(parsed));
  const end = (one: IntervalEnd) => (typeof one === 'string' ? one : doubt(one));
  return printEdtf({ ...parsed, start: end(parsed.start), end: end(parsed.end) });
}

function rough(date: EdtfDate): EdtfDate {
  return { ...date, clock: null, qualifier: date.qualifier === '' || date.qualifier === '~' ? '~' : '%' };
}

function roughEnd(end: IntervalEnd): IntervalEnd {
  return typeof end === 'string' ? end : rough(end);
}

/** Days since 1970-01-01 of the only day that a time can mean (`2014-06-10`, with or without a time of day); null for any longer time. */
export function singleDay(edtf: string): number | null {
  const days = daysOf(edtf);
  return days !== null && days.first === days.last ? days.first : null;
}
