import { type Clock, type EdtfDate, type IntervalEnd, pair, parseEdtf } from '../../time/edtf.ts';

const MONTHS: { readonly [month: string]: string } = {
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
  '05': 'May',
  '06': 'June',
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

const QUALIFIED = { '': '', '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' } as const;

/** An EDTF time in words: `2024-05-14T01:50` is "14 May 2024, 01:50". What is not EDTF is shown as it came. */
export function inWords(edtf: string): string {
  const time = parseEdtf(edtf);
  if (time === null) return edtf;
  if (time.kind === 'date') return dateInWords(time);
  const { start, end } = time;
  if (start === 'open' || start === 'unknown') return `not after ${endInWords(end)}`;
  if (end === 'open' || end === 'unknown') return `not before ${endInWords(start)}`;
  return `${dateInWords(start)} to ${dateInWords(end)}`;
}

/** As short as a list needs it: "14 May" within the year that the case is about, "14 May 2023" outside it; the time of day left out. */
export function inShort(edtf: string, year: string | null): string {
  const time = parseEdtf(edtf);
  if (time?.kind !== 'date' || time.day === null || time.year !== year) return inWords(edtf).replace(/,.*/, '');
  return inWords(`${time.year}-${time.month}-${time.day}`).replace(` ${time.year}`, '');
}

/** The year that all these times fall into, or null when they do not, or none is known. */
export function commonYear(times: readonly (string | null)[]): string | null {
  const years = new Set(times.flatMap(time => (time === null ? [] : [time.slice(0, 4)])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

function endInWords(end: IntervalEnd): string {
  return end === 'open' || end === 'unknown' ? 'an unknown time' : dateInWords(end);
}

function dateInWords({ year, month, day, clock, qualifier }: EdtfDate): string {
  const shownYear = /^\d{3}X$/.test(year)
    ? `the ${year.slice(0, 3)}0s`
    : /^0\d{3}$/.test(year)
      ? year.replace(/^0+/, '') || '0'
      : year.includes('X')
        ? ''
        : year;
  const parts = [day !== null && !day.includes('X') ? String(Number(day)) : '', MONTHS[month ?? ''] ?? '', shownYear];
  const date = parts.filter(part => part !== '').join(' ');
  return `${QUALIFIED[qualifier]}${date || 'a time not stated'}${clock === null ? '' : `, ${clockInWords(clock)}`}`;
}

function clockInWords({ hour, minute, offset }: Clock): string {
  if (offset === null) return `${pair(hour)}:${pair(minute)}`;
  const size = Math.abs(offset);
  const zone =
    offset === 0
      ? 'UTC'
      : `UTC${offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${size % 60 === 0 ? '' : `:${pair(size % 60)}`}`;
  return `${pair(hour)}:${pair(minute)} ${zone}`;
}
