import type { CalendarName } from '../../time/calendar-months.ts';
import { inItsYear, type OtherDate } from '../../time/other-calendars.ts';
import type { Match } from './match.ts';
import { phraseAt, phrases } from './phrases.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { ordinalAt } from './words.ts';

interface Month {
  readonly calendar: CalendarName;
  /** As `Intl` names it in English. */
  readonly month: string;
}

function months(calendar: CalendarName, names: readonly string[]): readonly (readonly [string, Month])[] {
  return names.map((variants, index) => [variants, { calendar, month: String(index + 1) }]);
}

/** Months of the Solar Hijri and the Islamic calendar in the spellings of the English press. */
const MONTHS = phrases<Month>([
  ...months('persian', [
    'farvardin',
    'ordibehesht',
    'khordad|khordaad',
    'tir',
    'mordad|amordad',
    'shahrivar|shahrivaar',
    'mehr',
    'aban',
    'azar',
    'dey',
    'bahman',
    'esfand',
  ]),
  ...months('islamic-umalqura', [
    'muharram|moharram',
    'safar',
    'rabi al awwal|rabi ul awwal|rabi al awal|rabi i',
    'rabi al thani|rabi ul thani|rabi al akhir|rabi ii',
    'jumada al awwal|jumada al ula|jumada al awal|jumada i',
    'jumada al thani|jumada al akhirah|jumada al thaniyah|jumada ii',
    'rajab',
    'shaban|sha ban',
    'ramadan|ramadhan|ramzan',
    'shawwal|shawal',
    'dhu al qadah|dhu al qidah|dhul qadah|zilqad|dhu al qa dah|dhu al qi dah',
    'dhu al hijjah|dhu al hijja|dhul hijjah|dhul hijja|zilhaj',
  ]),
]);

/** Years of each calendar that accounts speak of; others are amounts. */
const YEARS: { readonly [Name in CalendarName]?: readonly [first: number, last: number] } = {
  persian: [1200, 1450],
  'islamic-umalqura': [1100, 1600],
};

/** Months that are people's or agencies' names too: they need a day with a year, or "of" between. */
const ALSO_NAMES = new Set('tir mehr aban azar dey bahman safar rajab shaban'.split(' '));

/** A Hijri or Solar Hijri date: "17 Khordad 1393", "Khordad 17, 1393", "12 Ramadan 1445 AH", "Shahrivar 1357"; without its year the day must lead. */
export function otherDate(t: readonly Token[], i: number): Match | null {
  if (!freeBefore(t, i)) return null;
  const lead = dayAt(t, i);
  const at = lead === null ? i : lower(t, lead.next) === 'of' ? lead.next + 1 : lead.next;
  const found = capital(t, at) ? phraseAt(MONTHS, t, at) : null;
  if (found === null) return null;
  const day = lead ?? dayAt(t, found.next);
  const afterDay = lead === null ? (day?.next ?? found.next) : found.next;
  const year = yearOf(t, lower(t, afterDay) === ',' ? afterDay + 1 : afterDay, found.value.calendar);
  const next = year?.next ?? afterDay;
  const sure = day !== null && (year !== null || (lead !== null && at > lead.next));
  if (!sure && ALSO_NAMES.has(lower(t, at))) return null;
  if (lead === null && year === null) return null;
  if (!freeAfter(t, next)) return null;
  return placed({ ...found.value, day: day?.number ?? null, year: year?.number ?? null }, next);
}

function placed(date: OtherDate, next: number): Match | null {
  if (!('year' in date) || date.year === null) return { next, value: null, relative: { kind: 'calendar', date } };
  const value = inItsYear(date);
  return value === null ? null : { next, value, relative: null };
}

function dayAt(t: readonly Token[], i: number): { readonly number: number; readonly next: number } | null {
  const ordinal = ordinalAt(t, i);
  const token = t[i];
  const plain = token?.kind === 'number' && token.text.length <= 2 ? { number: Number(token.text), next: i + 1 } : null;
  const found = ordinal ?? plain;
  return found !== null && found.number >= 1 && found.number <= 31 ? found : null;
}

function yearOf(t: readonly Token[], i: number, calendar: CalendarName) {
  const token = t[i];
  const [first, last] = YEARS[calendar] ?? [0, 0];
  const number = Number(token?.text);
  if (token?.kind !== 'number' || token.text.length !== 4 || number < first || number > last) return null;
  return { number, next: pastEra(t, i + 1) };
}

/** Takes in "AH", "A.H.", "SH", "AP". */
function pastEra(t: readonly Token[], i: number): number {
  if (/^(AH|SH|AP|AHS)$/.test(t[i]?.text ?? '')) return i + 1;
  const stopped = /^[AS]$/.test(t[i]?.text ?? '') && lower(t, i + 1) === '.' && t[i + 2]?.text === 'H';
  return stopped ? (lower(t, i + 3) === '.' && t[i + 3]?.glued ? i + 4 : i + 3) : i;
}

/** Whether such a date may begin with this word. */
export function beginsAMonth(word: string): boolean {
  return MONTHS.has(word);
}
