import { dayNumber } from './calendar.ts';

/** Calendars of `Intl` (CLDR) in which accounts give dates, besides the Gregorian. */
export type CalendarName = 'islamic-umalqura' | 'persian' | 'hebrew' | 'chinese';

/** A month of another calendar: its year there, its name as `Intl` gives it in English ("10", "Nisan", "2bis"), and its days since 1970-01-01. */
export interface CalendarMonth {
  readonly year: number;
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** No month of these calendars is shorter than 29 days or longer than 31, so this many days on is early in the next one. */
const INTO_THE_NEXT = 32;

/** What `monthsBeginningIn` has reckoned: `Intl` takes milliseconds for a year. At most four calendars by the years that are asked for. */
const RECKONED = new Map<string, readonly CalendarMonth[]>();

/** The months that begin in a Gregorian year, in order. */
export function monthsBeginningIn(calendar: CalendarName, year: number): readonly CalendarMonth[] {
  const key = `${calendar} ${year}`;
  const known = RECKONED.get(key) ?? reckonMonths(calendar, year);
  RECKONED.set(key, known);
  return known;
}

function reckonMonths(calendar: CalendarName, year: number): readonly CalendarMonth[] {
  const [first, next] = [year, year + 1].map(one => dayNumber({ year: one, month: 1, day: 1 })) as [number, number];
  const format = formatOf(calendar);
  const months: CalendarMonth[] = [];
  let start = first - (partsOf(format, first).day - 1);
  while (start < next) {
    const after = start + INTO_THE_NEXT - (partsOf(format, start + INTO_THE_NEXT).day - 1);
    const { year: counted, month } = partsOf(format, start);
    if (start >= first) months.push({ year: counted, name: month, first: start, last: after - 1 });
    start = after;
  }
  return months;
}

function formatOf(calendar: CalendarName): Intl.DateTimeFormat {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { ...numeric, timeZone: 'UTC' });
}

function partsOf(format: Intl.DateTimeFormat, day: number) {
  const parts = new Map(
    format.formatToParts(day * MILLISECONDS_PER_DAY).map(part => [part.type as string, part.value]),
  );
  return {
    year: Number(parts.get('year') ?? parts.get('relatedYear')),
    month: parts.get('month') ?? '',
    day: Number(parts.get('day')),
  };
}
