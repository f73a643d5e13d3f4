import { parseEdtf } from '../../time/edtf.ts';
import { shifted } from '../../time/units.ts';
import type { RelativeTime } from '../marks.ts';
import { isDay } from './details.ts';
import type { Match, Rule } from './match.ts';
import { quantity } from './quantity.ts';
import { freeBefore, lower, type Token } from './tokens.ts';

type Further = NonNullable<RelativeTime['further']>;

interface Lead extends Further {
  readonly next: number;
  /** Whether "the" before it belongs to it. */
  readonly article: boolean;
}

/**
 * A time counted from a date that is named after it: "the day before last Tuesday", "two days after Easter", "the eve of Ashura",
 * "the week of March 6". `date` finds that date.
 */
export function offset(date: Rule): Rule {
  return (t, i) => {
    const lead = freeBefore(t, i) ? (unitLed(t, i) ?? counted(t, i) ?? eve(t, i)) : null;
    if (lead === null) return null;
    const the = lower(t, lead.next) === 'the' ? 1 : 0;
    const found = date(t, lead.next + the);
    if (found === null || (the === 1 && found.article === undefined) || !mayCount(found, lead)) return null;
    const moved = move(found, lead);
    return moved === null ? null : { ...moved, ...(lead.article && { article: true as const }) };
  };
}

/** Days and weeks count from a day; a year from a day or a year. */
function mayCount(found: Match, { unit, amount }: Lead): boolean {
  if (found.relative?.further !== undefined || found.relative?.from !== undefined) return false;
  if (isDay(found)) return true;
  return unit === 'year' && amount !== 0 && found.value !== null && /^[0-9]{4}$/.test(found.value);
}

function move(found: Match, { amount, unit }: Lead): Match | null {
  if (found.relative !== null) return { ...found, relative: { ...found.relative, further: { amount, unit } } };
  const value = found.value === null ? null : shifted(found.value, amount, unit);
  return value === null || parseEdtf(value) === null ? null : { ...found, value };
}

function unitOf(word: string): Further['unit'] | null {
  const unit = word.replace(/s$/, '');
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
}

function sign(word: string): number {
  return word === 'before' ? -1 : word === 'after' ? 1 : 0;
}

/** "The day before", "the year after", "the week of". */
function unitLed(t: readonly Token[], i: number): Lead | null {
  const unit = unitOf(lower(t, i));
  if (unit === null || lower(t, i).endsWith('s') || lower(t, i - 1) !== 'the') return null;
  const amount = sign(lower(t, i + 1));
  if (amount !== 0) return { amount, unit, next: i + 2, article: true };
  return unit === 'week' && /^(of|beginning|starting)$/.test(lower(t, i + 1))
    ? { amount: 0, unit, next: i + 2, article: true }
    : null;
}

/** "Two days before", "a week after". */
function counted(t: readonly Token[], i: number): Lead | null {
  const count = quantity(t, i);
  if (count === null || count.approximate || count.low !== count.high || !Number.isInteger(count.low)) return null;
  const unit = unitOf(lower(t, count.next));
  const direction = sign(lower(t, count.next + 1));
  return unit === null || direction === 0
    ? null
    : { amount: direction * count.low, unit, next: count.next + 2, article: false };
}

/** "The eve of Ashura", "on the eve of June 10". */
function eve(t: readonly Token[], i: number): Lead | null {
  const stands = lower(t, i) === 'eve' && lower(t, i + 1) === 'of' && lower(t, i - 1) === 'the';
  return stands ? { amount: -1, unit: 'day', next: i + 2, article: true } : null;
}
