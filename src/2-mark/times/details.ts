import { type ClockWords, clockOn } from '../../time/clock-words.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { partOf, type TimePart } from '../../time/parts.ts';
import { singleDay } from '../../time/units.ts';
import { after, type Match } from './match.ts';
import { freeAfter, lower, type Token } from './tokens.ts';
import { numberWord, weekdayAt } from './words.ts';
import { inCentury, LAST_CENTURY, yearAt } from './years.ts';

/** Gives a date its year, when one follows: "June 10", "2014" → 2014-06-10; "of last year" counts from the anchor's. */
export function withYear(t: readonly Token[], match: Match): Match {
  const { relative, next } = match;
  if (relative?.kind !== 'yearless' || relative.side !== undefined || relative.year !== undefined) return match;
  const joint = /^(,|of|in)$/.test(lower(t, next)) ? 1 : 0;
  const year = yearAt(t, next + joint);
  const short = lower(t, next) === 'of' ? shortYear(t, next + 1) : null;
  if (short !== null)
    return { ...match, next: short.next, value: relative.value.replaceAll('XXXX', String(short.year)), relative: null };
  if (year !== null && !relative.value.startsWith('XXXX-XX')) {
    const value = relative.value.replaceAll('XXXX', String(year));
    return parseEdtf(value) === null ? match : { ...match, next: next + joint + 1, value, relative: null };
  }
  const of = lower(t, next) === 'of' ? next + 1 : next;
  if (relative.value.startsWith('XXXX-XX')) return match;
  const pointed = POINTED_YEARS.map(([words, years, from]) => ({ end: after(t, of, ...words), years, from })).find(
    ({ end }) => end !== null,
  );
  if (pointed === undefined || pointed.end === null) return match;
  const { end, years, from } = pointed;
  return { ...match, next: end, relative: { ...relative, year: years, ...(from === 'text' && { from }) } };
}

/** "Of '74", "of eighty-two": a year without its century. */
export function shortYear(t: readonly Token[], i: number): { readonly year: number; readonly next: number } | null {
  const digits =
    /^['’‘]$/.test(lower(t, i)) && t[i + 1]?.glued && /^[0-9]{2}$/.test(lower(t, i + 1)) && freeAfter(t, i + 2);
  const word = digits ? null : numberWord(t, i);
  const number = digits ? Number(lower(t, i + 1)) : (word?.number ?? 0);
  if (word !== null && number < LAST_CENTURY) return null;
  if (!digits && (word === null || !freeAfter(t, word.next) || t[word.next]?.kind === 'word')) return null;
  return { year: inCentury(number), next: digits ? i + 2 : (word?.next ?? i) };
}

const POINTED_YEARS: readonly (readonly [words: readonly string[], years: number, from: 'said' | 'text'])[] = [
  [['last', 'year'], -1, 'said'],
  [['this', 'year'], 0, 'said'],
  [['next', 'year'], 1, 'said'],
  [['that', 'year'], 0, 'text'],
  [['that', 'same', 'year'], 0, 'text'],
  [['the', 'same', 'year'], 0, 'text'],
  [['the', 'following', 'year'], 1, 'text'],
  [['the', 'next', 'year'], 1, 'text'],
  [['the', 'previous', 'year'], -1, 'text'],
];

/** Gives a weekday its week, when one follows: "Tuesday of last week". */
export function withWeek(t: readonly Token[], match: Match): Match {
  if (match.relative?.kind !== 'weekday' || match.relative.side !== 'nearest') return match;
  const of = lower(t, match.next) === 'of' ? match.next + 1 : match.next;
  if (lower(t, of + 1) !== 'week') return match;
  const week = { last: -1, this: 0, next: 1 }[lower(t, of)];
  return week === undefined ? match : { ...match, next: of + 2, relative: { ...match.relative, week } };
}

/** A day without its year keeps the weekday that stands before it: it tells which year is meant. */
export function onWeekday(t: readonly Token[], i: number, match: Match): Match {
  const day = weekdayAt(t, i);
  const { relative } = match;
  if (day === null || relative?.kind !== 'yearless' || relative.year !== undefined) return match;
  return { ...match, relative: { ...relative, weekday: day.number } };
}

/** Whether a date is exact to the day, so that a part of the day or a time of day may go with it. */
export function isDay({ value, relative }: Match): boolean {
  if (relative === null) return value !== null && !value.includes('T') && singleDay(value) !== null;
  if (relative.kind === 'yearless') return relative.value.length === 'XXXX-01-01'.length;
  if (relative.kind === 'calendar') return !('day' in relative.date) || relative.date.day !== null;
  return relative.kind === 'weekday' || (relative.kind === 'shift' && relative.unit === 'day');
}

/** The same date with a part, a time of day, or both. */
export function withDetail(match: Match, part: TimePart | null, clock: ClockWords | null): Match {
  const { value, relative } = match;
  if (part === null && clock === null) return match;
  if (relative !== null) {
    const kept = part ?? relative.part;
    return {
      ...match,
      relative: { ...relative, ...(kept !== undefined && { part: kept }), ...(clock !== null && { clock }) },
    };
  }
  if (value === null) return match;
  const day = clock === null ? null : singleDay(value);
  if (clock !== null && day !== null) return { ...match, value: clockOn(day, clock, part) };
  return part === null ? match : { ...match, value: partOf(value, part) };
}
