import { daysInMonth } from './calendar.ts';

/** `?` doubtful, `~` approximate, `%` both, '' neither. */
export type Qualifier = '' | '?' | '~' | '%';

/** A time of day as written. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Null when not written. */
  readonly second: number | null;
  /** Minutes east of UTC; null when the zone is not written. */
  readonly offset: number | null;
}

/** One date: a year and as much more as is known. Digits not known are `X`. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Four places, digits or `X`; a year before 0 has a minus and digits only. */
  readonly year: string;
  /** `01`..`12`, `XX`, or a season's code `21`..`41`; null when the year is all. */
  readonly month: string | null;
  /** `01`..`31` or `XX`; null when the month is all. */
  readonly day: string | null;
  /** Only with a day that has no `X`. */
  readonly clock: Clock | null;
  readonly qualifier: Qualifier;
}

/** One end of an interval: a date, open on purpose (`..`), or not known (empty). */
export type IntervalEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: IntervalEnd;
  readonly end: IntervalEnd;
}

export type Edtf = EdtfDate | EdtfInterval;

const DATE =
  /^(-[0-9]{4}|[0-9X]{4})(?:-(0[1-9]|1[0-2]|XX|2[1-9]|3[0-9]|4[01])(?:-(0[1-9]|[12][0-9]|3[01]|XX)(?:T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?)?)?)?([?~%])?$/;

/** Longest EDTF text of ours: two full dates with seconds, zone and qualifier, and the stroke between them. */
const MAX_LENGTH = 64;

/**
 * Reads EDTF (ISO 8601-2 level 1, with level 2's seasons and `X` anywhere in a date, and times of day to the minute).
 * Null for anything else: a date that the calendar lacks, an interval that ends before it starts, sets, years over four digits.
 */
export function parseEdtf(text: string): Edtf | null {
  if (text.length > MAX_LENGTH) return null;
  const stroke = text.indexOf('/');
  if (stroke === -1) return parseDate(text);
  const start = parseEnd(text.slice(0, stroke));
  const end = parseEnd(text.slice(stroke + 1));
  if (start === null || end === null) return null;
  if (typeof start === 'string' && typeof end === 'string') return null;
  return { kind: 'interval', start, end };
}

function parseEnd(text: string): IntervalEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year = '', month = null, day = null, hour, minute = '', second, zone, qualifier = ''] = match;
  if (day !== null && !dayExists(year, month, day)) return null;
  if (hour !== undefined && /X/.test(`${year}${month}${day}`)) return null;
  const clock =
    hour === undefined
      ? null
      : {
          hour: Number(hour),
          minute: Number(minute),
          second: second === undefined ? null : Number(second),
          offset: zone === undefined ? null : zoneMinutes(zone),
        };
  return { kind: 'date', year, month, day, clock, qualifier: qualifier as Qualifier };
}

function dayExists(year: string, month: string | null, day: string): boolean {
  if (month === null || (month !== 'XX' && Number(month) > 12)) return false;
  if (day === 'XX' || month === 'XX') return true;
  // A year with an open digit may be a leap year.
  return Number(day) <= daysInMonth(year.includes('X') ? 2000 : Number(year), Number(month));
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone[0] === '-' ? -minutes : minutes;
}

/** Writes EDTF; `parseEdtf` reads it back to an equal value. */
export function printEdtf(edtf: Edtf): string {
  if (edtf.kind === 'interval') return `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
  const { year, month, day, clock, qualifier } = edtf;
  return (
    [year, month, day].filter(part => part !== null).join('-') + (clock === null ? '' : printClock(clock)) + qualifier
  );
}

function printEnd(end: IntervalEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printEdtf(end);
}

function printClock({ hour, minute, second, offset }: Clock): string {
  return `T${pair(hour)}:${pair(minute)}${second === null ? '' : `:${pair(second)}`}${printZone(offset)}`;
}

function printZone(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}:${pair(size % 60)}`;
}

/** A number below 100 in two digits. */
export function pair(number: number): string {
  return String(number).padStart(2, '0');
}

/** A year in EDTF's four places. */
export function fourDigits(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}
