import { boundsOf } from './bounds.ts';
import type { Edtf, EdtfDate } from './edtf.ts';

/** A leap year, so that every day of the calendar stands in it. */
const ANY_YEAR = 2000;
/** Minutes of a Gregorian year on average (365.2425 days): near enough to be off by one year at most. */
const MEAN_YEAR = 525_949;
/** Minutes of a leap year: a period this long meets every day of the calendar, but for 29 February. */
const MINUTES_PER_YEAR = 366 * 1440;

/** Whether a date with the year open (`XXXX-09-20`) and another time cannot meet, whatever the year. False when they may. */
export function yearlessApart(a: Edtf, b: Edtf): boolean {
  const [open, other] = isYearless(a) ? [a, b] : [b, a];
  if (!isYearless(open)) return false;
  if (isYearless(other)) return !meets(inYear(open, ANY_YEAR), inYear(other, ANY_YEAR));
  const { earliest, latest } = boundsOf(other);
  if (!(latest - earliest < MINUTES_PER_YEAR)) return false;
  const year = Math.floor(earliest / MEAN_YEAR) + 1970;
  return ![year - 1, year, year + 1, year + 2].some(near => meets(inYear(open, near), other));
}

function isYearless(edtf: Edtf): edtf is EdtfDate {
  return edtf.kind === 'date' && edtf.year === 'XXXX' && edtf.month !== null;
}

function inYear(date: EdtfDate, year: number): EdtfDate {
  return { ...date, year: String(year).padStart(4, '0') };
}

function meets(a: Edtf, b: Edtf): boolean {
  const [one, two] = [boundsOf(a), boundsOf(b)];
  return one.earliest <= two.latest && two.earliest <= one.latest;
}
