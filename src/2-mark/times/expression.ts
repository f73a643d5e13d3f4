import type { TimePart } from '../../time/parts.ts';
import { clockAt, clockMatch } from './clocks.ts';
import { dayAlone, dayLed, digitDate, monthLed } from './dates.ts';
import { isDay, onWeekday, withDetail, withWeek, withYear } from './details.ts';
import { feast } from './feasts.ts';
import { fiscalYear } from './fiscal.ts';
import { after, dated, longest, type Match, type Rule, shift } from './match.ts';
import { nearPart, nearUnit } from './near-units.ts';
import { offset } from './offsets.ts';
import { otherDate } from './other-dates.ts';
import { half, ofYear, quarter, season } from './periods.ts';
import { spokenQuarter } from './quarters.ts';
import { counted, dayPart, dayWord, pointedMonth, pointedUnit } from './shifts.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { pastWeekday, weekdayName } from './weekdays.ts';
import { bareYear, century, decade, shortYearAlone, spokenYear } from './years.ts';

const CALENDAR = longest([
  digitDate,
  monthLed,
  dayLed,
  dayAlone,
  quarter,
  half,
  ofYear,
  season,
  feast,
  otherDate,
  fiscalYear,
  spokenQuarter,
  bareYear,
  shortYearAlone,
  spokenYear,
  decade,
  century,
  pointedMonth,
]);
const OTHER = longest([weekdayName, dayWord, pointedUnit, counted, nearUnit, nearPart]);

/** A date with its year or week, and no more: "Thursday, April 6, 2000", "June last year", "last week", "ten days ago". */
export const date: Rule = (t, i) => {
  const past = pastWeekday(t, i);
  const dated = CALENDAR(t, past);
  if (dated !== null && past === i) return withYear(t, dated);
  if (dated !== null && isDay(dated)) return onWeekday(t, i, withYear(t, dated));
  const calendar = past === i ? null : CALENDAR(t, i);
  const other = OTHER(t, i);
  if (calendar !== null && (other === null || calendar.next >= other.next)) return withYear(t, calendar);
  return other === null ? null : withWeek(t, other);
};

/** A date and what goes with it on either side: a third, a part of the day, a time of day. The longest reading wins. */
export const expression: Rule = longest([dateLed, thirdLed, yearEnd, partLed, clockLed, offset(date)]);

/** "Monday night", "May 13 at 2.15 am", "2014-06-10T08:30", and dates that are no days. */
function dateLed(t: readonly Token[], i: number): Match | null {
  const found = dayAndPart(t, i);
  if (found === null) return date(t, i);
  // "Monday-based": the day belongs to another word.
  if (found.part === null && lower(t, found.next) === '-' && t[found.next]?.glued && t[found.next + 1]?.glued)
    return null;
  const clock = clockAfter(t, found.next);
  return {
    ...withDetail(found.day, found.part ?? clock?.part ?? null, clock?.clock ?? null),
    next: clock?.next ?? found.next,
  };
}

function clockAfter(t: readonly Token[], i: number) {
  const iso = lower(t, i) === 't' && t[i]?.glued && t[i + 1]?.glued;
  if (iso) return isoClock(t, i + 1);
  const comma = lower(t, i) === ',' ? 1 : 0;
  const at = /^(at|by|around|about)$/.test(lower(t, i + comma)) ? 1 : 0;
  const found =
    comma || at || t[i]?.kind === 'number' || lower(t, i) === 'noon' ? clockAt(t, i + comma + at, true) : null;
  return found === null ? null : withPart(t, found);
}

/** The time of day of an ISO date: "T08:30", "T08:30:00Z"; other zones are left out, with what they would change. */
function isoClock(t: readonly Token[], i: number) {
  const [hour, colon, minute] = [t[i], lower(t, i + 1), t[i + 2]];
  if (
    hour?.kind !== 'number' ||
    colon !== ':' ||
    minute?.kind !== 'number' ||
    Number(hour.text) > 23 ||
    Number(minute.text) > 59
  )
    return null;
  const seconds = lower(t, i + 3) === ':' && t[i + 4]?.kind === 'number' ? 2 : 0;
  const utc = lower(t, i + 3 + seconds) === 'z';
  const clock = {
    hour: Number(hour.text),
    minute: Number(minute.text),
    twelve: false,
    ...(utc && { utc: true as const }),
  };
  return { clock, part: null, next: i + 3 + seconds + (utc ? 1 : 0) };
}

/** "… in the morning", "… at night" after a time of day. */
function withPart<Found extends { readonly next: number }>(
  t: readonly Token[],
  found: Found,
): Found & { readonly part: TimePart | null } {
  const atNight = after(t, found.next, 'at', 'night');
  if (atNight !== null) return { ...found, part: 'night', next: atNight };
  const inThe = after(t, found.next, 'in', 'the');
  const part = inThe === null ? null : dayPart(lower(t, inThe));
  return inThe === null || part === null || part === 'night'
    ? { ...found, part: null }
    : { ...found, part, next: inThe + 1 };
}

const THIRDS: ReadonlyMap<string, TimePart | null> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['earlier', null],
  ['later', null],
]);

/** "Early 2015", "mid-November", "the end of June", "late on Tuesday", "earlier this week". */
function thirdLed(t: readonly Token[], i: number): Match | null {
  const word = lower(t, i);
  const part = THIRDS.get(word);
  if (part === undefined || !freeBefore(t, i)) return null;
  const ofNeeded = /^(start|beginning|middle|end)$/.test(word);
  const joined = joint(t, i + 1, ofNeeded);
  if (joined === null) return null;
  const the = lower(t, joined) === 'the' ? 1 : 0;
  const found = dateLed(t, joined + the) ?? (ofNeeded && the ? ownUnit(t, joined + 1) : null);
  if (found === null || (the && found.article === undefined) || found.relative?.kind === 'clock') return null;
  // "Later, in 2014 …" and "earlier 2014" are no one date; with a day or unit of the speaker's own they are.
  if (part === null && found.relative === null) return null;
  const detailed = part === null || found.relative?.part !== undefined ? found : withDetail(found, part, null);
  return { ...detailed, article: true };
}

/** "The end of the year": of the speaker's own year, month or decade. */
function ownUnit(t: readonly Token[], i: number): Match | null {
  const unit = lower(t, i);
  return (unit === 'year' || unit === 'month' || unit === 'decade' || unit === 'century') && freeAfter(t, i + 1)
    ? { ...shift(i + 1, 0, unit), article: true }
    : null;
}

/** "Year-end", "year end": the last day, on which books are closed. */
function yearEnd(t: readonly Token[], i: number): Match | null {
  const hyphen = lower(t, i + 1) === '-' ? 1 : 0;
  const stands =
    lower(t, i) === 'year' && lower(t, i + 1 + hyphen) === 'end' && freeBefore(t, i) && freeAfter(t, i + 2 + hyphen);
  if (!stands) return null;
  const found = dated(i + 2 + hyphen, 'XXXX-12-31');
  return lower(t, i - 1) === 'since' && found.relative?.kind === 'yearless'
    ? { ...found, relative: { ...found.relative, side: 'before' } }
    : found;
}

function joint(t: readonly Token[], i: number, ofNeeded: boolean): number | null {
  if (ofNeeded) return after(t, i, 'of');
  if (/^(-|in|on)$/.test(lower(t, i))) return i + 1;
  return i;
}

/** A day, the part of it that the words name, and where they end. */
interface DayPart {
  readonly day: Match;
  readonly part: TimePart | null;
  readonly next: number;
}

/** "The night of May 13", "the early hours of Tuesday", "morning of the next day". */
function partOfDay(t: readonly Token[], i: number): DayPart | null {
  const hours = after(t, i, 'early', 'hours') ?? after(t, i, 'small', 'hours');
  const early = lower(t, i) === 'early' || lower(t, i) === 'late' ? 1 : 0;
  const part = hours === null ? dayPart(lower(t, i + early)) : 'morning';
  const of = after(t, hours ?? i + early + 1, 'of') ?? after(t, hours ?? i + early + 1, 'on');
  if (part === null || of === null || !freeBefore(t, i)) return null;
  const at = lower(t, of) === 'the' ? of + 1 : of;
  const day = date(t, at);
  if (day === null || !isDay(day) || (at !== of && day.article === undefined && !/^[0-9]/.test(lower(t, at))))
    return null;
  return { day, part, next: day.next };
}

/** "Monday night", "May 13"; null when no day stands there. */
function dayAndPart(t: readonly Token[], i: number): DayPart | null {
  const day = date(t, i);
  if (day === null || !isDay(day)) return null;
  const hyphen = lower(t, day.next) === '-' && t[day.next]?.glued ? 1 : 0;
  const part = dayPart(lower(t, day.next + hyphen));
  const whole = part !== null && freeAfter(t, day.next + hyphen + 1);
  return { day, part: whole ? part : null, next: whole ? day.next + hyphen + 1 : day.next };
}

/** A day's part that leads it, and a time of day after both. */
function partLed(t: readonly Token[], i: number): Match | null {
  const found = partOfDay(t, i);
  if (found === null) return null;
  const clock = clockAfter(t, found.next);
  return { ...withDetail(found.day, found.part, clock?.clock ?? null), next: clock?.next ?? found.next, article: true };
}

/** The token after "(0735 GMT)": the same time elsewhere. */
function pastAside(t: readonly Token[], i: number): number {
  const aside = lower(t, i) === '(' ? clockAt(t, i + 1, true) : null;
  return aside !== null && lower(t, aside.next) === ')' ? aside.next + 1 : i;
}

/** "2.15 am on Tuesday", "ten to two that night", "noon". */
function clockLed(t: readonly Token[], i: number): Match | null {
  const bare = clockMatch(t, i);
  if (bare?.relative?.kind !== 'clock') return null;
  const { clock } = bare.relative;
  const { part, next } = withPart(t, { next: pastAside(t, bare.next) });
  const comma = lower(t, next) === ',' ? 1 : 0;
  const on = /^(on|of)$/.test(lower(t, next + comma)) ? 1 : 0;
  const the = lower(t, next + comma + on) === 'the' ? 1 : 0;
  const from = next + comma + on + the;
  const found = partOfDay(t, from) ?? dayAndPart(t, from);
  if (found === null) return withDetail({ ...bare, next }, part, null);
  return { ...withDetail(found.day, found.part ?? part, clock), next: found.next };
}
