import { daysInMonth } from './calendar.ts';
import { fourDigits, pair, parseEdtf } from './edtf.ts';
import { printDay, singleDay } from './units.ts';

/** A part of a period: a third of a month, year, decade or century; a part of a day. */
export type TimePart = 'early' | 'mid' | 'late' | 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * The part of an EDTF time that words like "early" or "night" name: early 2015 is `2015-01/2015-04`, the night of 9 June 2014 is
 * `2014-06-09/2014-06-10`, as nobody says at which midnight a night ends. A part that is finer than EDTF's intervals (a morning),
 * or a time that has no such part, leaves the time as it is.
 */
export function partOf(edtf: string, part: TimePart): string {
  const day = singleDay(edtf);
  if (day !== null) return part === 'night' ? `${printDay(day)}/${printDay(day + 1)}` : edtf;
  const parsed = parseEdtf(edtf);
  const third = THIRDS[part];
  if (third === undefined || parsed === null || parsed.kind !== 'date' || parsed.day !== null) return edtf;
  const { year, month } = parsed;
  if (month !== null) return Number(month) <= 12 ? thirdOfMonth(year, month, third) : edtf;
  if (/^[0-9]+$/.test(year)) return between(third, [1, 4], [5, 8], [9, 12], number => `${year}-${pair(number)}`);
  if (/^[0-9]{3}X$/.test(year)) return between(third, [0, 3], [4, 6], [7, 9], number => yearFrom(year, 1, number));
  if (/^[0-9]{2}XX$/.test(year))
    return between(third, [0, 33], [34, 66], [67, 99], number => yearFrom(year, 2, number));
  return edtf;
}

const THIRDS: { readonly [part in TimePart]?: 0 | 1 | 2 } = { early: 0, mid: 1, late: 2 };

type Range = readonly [first: number, last: number];

function between(third: 0 | 1 | 2, early: Range, mid: Range, late: Range, print: (number: number) => string): string {
  return [early, mid, late][third]?.map(print).join('/') ?? '';
}

function thirdOfMonth(year: string, month: string, third: 0 | 1 | 2): string {
  const length = daysInMonth(year.includes('X') ? 2000 : Number(year), Number(month));
  return between(third, [1, 10], [11, 20], [21, length], day => `${year}-${month}-${pair(day)}`);
}

function yearFrom(year: string, open: number, number: number): string {
  return fourDigits(Number(year.slice(0, -open)) * 10 ** open + number);
}
