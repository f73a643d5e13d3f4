import { dayNumber, weekday } from './calendar.ts';
import { type CalendarMonth, type CalendarName, monthsBeginningIn } from './calendar-months.ts';
import { easterSunday, orthodoxEasterSunday } from './easter.ts';
import { printDay } from './units.ts';

/** A date that the Gregorian calendar alone does not fix. */
export type OtherDate =
  | {
      readonly calendar: CalendarName;
      /** As `Intl` names it in English: "10", "Nisan". */
      readonly month: string;
      /** Null for the whole month. */
      readonly day: number | null;
      /** Of that calendar; null when the words give none. */
      readonly year: number | null;
    }
  | {
      readonly calendar: 'easter' | 'orthodox-easter';
      /** Days from Easter Sunday. */
      readonly offset: number;
    }
  | {
      readonly calendar: 'fourth-thursday';
      /** 1..12 */
      readonly month: number;
    };

/** Years within which `Intl`'s tables and the computus hold, and `X` has a place to stand. */
const FIRST_YEAR = 600;
const LAST_YEAR = 2400;

/**
 * When a date falls within a Gregorian year (where a month only begins in it, the whole month counts), as EDTF in order. Two where a
 * short year of the other calendar lets it come twice; none where that year has no such day. Days of the Islamic calendar are those of
 * Umm al-Qura, approximate (`~`), as the sighting of the moon differs by a day from place to place. The fourth Thursday of November is
 * doubtful (`?`): not everyone who gives thanks does it then.
 */
export function occurrences(date: OtherDate, year: number): readonly string[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) return [];
  if ('offset' in date) {
    const sunday = date.calendar === 'easter' ? easterSunday(year) : orthodoxEasterSunday(year);
    return [printDay(sunday + date.offset)];
  }
  if (!('day' in date)) return [`${printDay(fourthThursday(year, date.month))}?`];
  const { calendar, day } = date;
  return [...monthsBeginningIn(calendar, year - 1).slice(-1), ...monthsBeginningIn(calendar, year)]
    .filter(month => isMonth(month, date.month) && (date.year === null || month.year === date.year))
    .map(month => printed(calendar, month, day))
    .filter(edtf => edtf?.startsWith(String(year)) === true)
    .filter(edtf => edtf !== null);
}

/** In a Hebrew leap year what is kept in Adar is kept in the second one. */
function isMonth({ name }: CalendarMonth, wanted: string): boolean {
  return name === wanted || (wanted === 'Adar' && name === 'Adar II');
}

function printed(calendar: CalendarName, { first, last }: CalendarMonth, day: number | null): string | null {
  const rough = calendar === 'islamic-umalqura' ? '~' : '';
  if (day === null) return `${printDay(first)}${rough}/${printDay(last)}${rough}`;
  return first + day - 1 > last ? null : `${printDay(first + day - 1)}${rough}`;
}

const THURSDAY = 4;

function fourthThursday(year: number, month: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((THURSDAY - weekday(first) + 7) % 7) + 21;
}

/** Days of an Islamic year on average, in Gregorian years: 354.367 of 365.2425. */
const ISLAMIC_YEAR = 0.97022;
/** The Gregorian year before the first of each calendar, and how long one of its years is. */
const EPOCHS: { readonly [Name in CalendarName]: readonly [before: number, length: number] } = {
  'islamic-umalqura': [621.6, ISLAMIC_YEAR],
  persian: [621, 1],
  hebrew: [-3761, 1],
  chinese: [0, 1],
};

/** The EDTF of a date whose year the words give, in its own calendar; null when that year has no such day, or none of ours. */
export function inItsYear(date: OtherDate): string | null {
  if (!('year' in date) || date.year === null) return null;
  const [before, length] = EPOCHS[date.calendar];
  const near = Math.floor(before + date.year * length);
  return [near - 1, near, near + 1].flatMap(year => occurrences(date, year))[0] ?? null;
}
