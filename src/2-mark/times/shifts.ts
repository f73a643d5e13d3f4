import type { RelativeTime } from '../marks.ts';
import { after, type Match, shift } from './match.ts';
import { quantity } from './quantity.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { monthAt, SEASONS } from './words.ts';

type Unit = Extract<RelativeTime, { kind: 'shift' }>['unit'];

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night'] as const);
type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

function unitOf(word: string): Unit | undefined {
  return (
    UNITS.get(word) ??
    (word.endsWith('s') ? UNITS.get(word.slice(0, -1)) : undefined) ??
    (word === 'centuries' ? 'century' : undefined)
  );
}

/** The part of a day that a word names. */
export function dayPart(word: string): DayPart | null {
  return DAY_PARTS.has(word as DayPart) ? (word as DayPart) : null;
}

/** "Yesterday", "today", "tonight", "the day before yesterday", "last night", "this morning". */
export function dayWord(t: readonly Token[], i: number): Match | null {
  if (!freeBefore(t, i) || !freeAfter(t, i + 1)) return null;
  const word = lower(t, i);
  if (word === 'yesterday') return shift(i + 1, -1, 'day');
  if (word === 'tomorrow') return shift(i + 1, 1, 'day');
  // "Today's youth", "USA Today": no day is meant.
  if (word === 'today')
    return t[i]?.text === 'Today' && i > 0 && /^\p{Lu}/u.test(t[i - 1]?.text ?? '') ? null : shift(i + 1, 0, 'day');
  if (word === 'tonight') return inPart(shift(i + 1, 0, 'day'), 'night');
  const before = after(t, i, 'day', 'before', 'yesterday');
  if (before !== null) return { ...shift(before, -2, 'day'), article: true };
  const later = after(t, i, 'day', 'after', 'tomorrow');
  if (later !== null) return { ...shift(later, 2, 'day'), article: true };
  const part = dayPart(lower(t, i + 1));
  if (part === null || !freeAfter(t, i + 2)) return null;
  if (word === 'last') return part === 'night' || part === 'evening' ? inPart(shift(i + 2, -1, 'day'), part) : null;
  if (word === 'this') return inPart(shift(i + 2, 0, 'day'), part);
  if (word === 'that' || word === 'same') return { ...inPart(shift(i + 2, 0, 'day', 'text'), part), article: true };
  if (word === 'next' || word === 'following')
    return { ...inPart(shift(i + 2, 1, 'day', 'text'), part), article: true };
  return word === 'previous' || word === 'preceding'
    ? { ...inPart(shift(i + 2, -1, 'day', 'text'), part), article: true }
    : null;
}

function inPart(match: Match, part: DayPart): Match {
  return match.relative === null ? match : { ...match, relative: { ...match.relative, part } };
}

/** Which unit a word before it points to, counted from when it was said or from the time last spoken of. */
const POINTERS: ReadonlyMap<string, { readonly amount: number; readonly text?: true }> = new Map([
  ['last', { amount: -1 }],
  ['this', { amount: 0 }],
  ['current', { amount: 0 }],
  ['next', { amount: 1 }],
  ['coming', { amount: 1 }],
  ['previous', { amount: -1, text: true }],
  ['prior', { amount: -1, text: true }],
  ['preceding', { amount: -1, text: true }],
  ['following', { amount: 1, text: true }],
  ['same', { amount: 0, text: true }],
  ['that', { amount: 0, text: true }],
]);

/** "Last month", "this year", "the next day", "the following week", "that same year". */
export function pointedUnit(t: readonly Token[], i: number): Match | null {
  const pointer = POINTERS.get(lower(t, i));
  if (pointer === undefined || !freeBefore(t, i)) return null;
  const the = lower(t, i - 1) === 'the';
  let at = i + 1;
  if (/^(this|that)$/.test(lower(t, i)) && /^(past|same|coming|very)$/.test(lower(t, at))) at += 1;
  if (/^(fiscal|calendar|academic|school|financial)$/.test(lower(t, at))) at += 1;
  const unit = UNITS.get(lower(t, at));
  if (unit === undefined || !freeAfter(t, at + 1) || !points(lower(t, i), unit, the)) return null;
  const amount = lower(t, i + 1) === 'coming' ? 1 : pointer.amount;
  // "The next day" counts from the story, "next week" from today.
  const text = pointer.text ?? (lower(t, i) === 'next' && (the || unit === 'day'));
  return { ...shift(at + 1, amount, unit, text ? 'text' : 'said'), article: true };
}

function points(word: string, unit: Unit, the: boolean): boolean {
  if (unit === 'minute' || unit === 'hour') return false;
  // "The last year" is the twelve months up to now; "the last day" is the end of something; "to this day".
  if (word === 'last') return unit !== 'day' && !(the && unit !== 'century');
  if (word === 'this') return unit !== 'day';
  return true;
}

/** "Last June", "this September", "next March", "last summer": a month or season with its side. */
export function pointedMonth(t: readonly Token[], i: number): Match | null {
  const word = lower(t, i);
  if (!/^(last|this|next|coming)$/.test(word) || !freeBefore(t, i)) return null;
  const at = /^(past|coming)$/.test(lower(t, i + 1)) ? i + 2 : i + 1;
  const month = monthAt(t, at);
  const season = SEASONS.get(lower(t, at));
  const code = month === null ? season : String(month.number).padStart(2, '0');
  const next = month?.next ?? at + 1;
  if (code === undefined || !freeAfter(t, next) || (season === undefined && !/^\p{Lu}/u.test(t[at]?.text ?? '')))
    return null;
  const relative: RelativeTime = { kind: 'yearless', value: `XXXX-${code}` };
  const coming = word === 'next' || word === 'coming' || lower(t, i + 1) === 'coming';
  if (coming) return { next, value: null, relative: { ...relative, side: 'after' }, article: true };
  const before = word === 'last' || lower(t, i + 1) === 'past';
  return { next, value: null, relative: before ? { ...relative, side: 'before' } : { ...relative, year: 0 } };
}

/** "Ten days ago", "a few weeks earlier", "two years later", "about an hour and a half ago", "the night before". */
export function counted(t: readonly Token[], i: number): Match | null {
  if (!freeBefore(t, i)) return null;
  const amount = quantity(t, i);
  if (amount === null) return dayBefore(t, i);
  const hyphen = lower(t, amount.next) === '-' ? 1 : 0;
  const word =
    lower(t, amount.next + hyphen) === 'fortnight' || lower(t, amount.next + hyphen) === 'fortnights'
      ? 'week'
      : lower(t, amount.next + hyphen);
  const unit = unitOf(word);
  if (unit === undefined || unit === 'weekend') return null;
  const times = word === lower(t, amount.next + hyphen) ? 1 : 2;
  const tail = tailOf(t, amount.next + hyphen + 1);
  const direction = directionOf(t, tail.next);
  if (direction === null) return null;
  const [low, high] = [(amount.low + tail.half) * times, (Math.max(amount.high, tail.upTo) + tail.half) * times];
  return countedShift(direction, low, high, unit, amount.approximate || tail.rough);
}

/** What may stand between unit and direction: "and a half", "or two", "or so". */
function tailOf(
  t: readonly Token[],
  i: number,
): { readonly half: number; readonly upTo: number; readonly rough: boolean; readonly next: number } {
  const half = after(t, i, 'and', 'a', 'half');
  if (half !== null) return { half: 0.5, upTo: 0, rough: false, next: half };
  if (lower(t, i) !== 'or') return { half: 0, upTo: 0, rough: false, next: i };
  if (/^(so|more)$/.test(lower(t, i + 1))) return { half: 0, upTo: 0, rough: true, next: i + 2 };
  return lower(t, i + 1) === 'two'
    ? { half: 0, upTo: 2, rough: false, next: i + 2 }
    : { half: 0, upTo: 0, rough: false, next: i };
}

interface Direction {
  readonly sign: 1 | -1;
  readonly from: 'said' | 'text';
  readonly next: number;
}

function directionOf(t: readonly Token[], i: number): Direction | null {
  const word = lower(t, i);
  if (!freeAfter(t, i + 1) && lower(t, i + 1) !== '-') return null;
  if (word === 'ago') return { sign: -1, from: 'said', next: i + 1 };
  if (word === 'from' && /^(now|today)$/.test(lower(t, i + 1))) return { sign: 1, from: 'said', next: i + 2 };
  // "Earlier than planned" and "two days before the attack" count from something else.
  const ends =
    t[i + 1]?.kind !== 'word' || !/^(than|the|a|an|his|her|its|their|this|that|it|he|she|they)$/.test(lower(t, i + 1));
  if (word === 'earlier' || word === 'previously')
    return lower(t, i + 1) === 'than' ? null : { sign: -1, from: 'text', next: i + 1 };
  if (word === 'later' || word === 'afterwards' || word === 'afterward')
    return lower(t, i + 1) === 'than' ? null : { sign: 1, from: 'text', next: i + 1 };
  return word === 'before' && ends && t[i + 1]?.kind !== 'word' ? { sign: -1, from: 'text', next: i + 1 } : null;
}

function countedShift({ sign, from, next }: Direction, low: number, high: number, unit: Unit, rough: boolean): Match {
  const [amount, upTo, counts] = whole(low, high, unit);
  const relative: RelativeTime = {
    kind: 'shift',
    amount: sign * amount,
    unit: counts,
    ...(upTo !== amount && { upTo: sign * upTo }),
    ...((rough || amount !== upTo) && { approximate: true as const }),
    ...(from === 'text' && { from }),
  };
  return { next, value: null, relative };
}

/** Halves in the next smaller unit that makes them whole: half an hour is 30 minutes, a year and a half 18 months. */
function whole(low: number, high: number, unit: Unit): readonly [low: number, high: number, unit: Unit] {
  if (Number.isInteger(low) && Number.isInteger(high)) return [low, high, unit];
  if (unit === 'hour') return [Math.round(low * 60), Math.round(high * 60), 'minute'];
  if (unit === 'year') return [Math.round(low * 12), Math.round(high * 12), 'month'];
  if (unit === 'decade') return [Math.round(low * 10), Math.round(high * 10), 'year'];
  return [Math.floor(low), Math.ceil(high), unit];
}

/** "The day before", "the night before", "the year after": one unit from the time last spoken of, when nothing follows that it counts from. */
function dayBefore(t: readonly Token[], i: number): Match | null {
  const word = lower(t, i);
  const side = lower(t, i + 1);
  if (
    lower(t, i - 1) !== 'the' ||
    !/^(before|after)$/.test(side) ||
    t[i + 2]?.kind === 'word' ||
    t[i + 2]?.kind === 'number'
  ) {
    const last = lower(t, i - 1) === 'the' && side === 'before' ? after(t, i + 2, 'last') : null;
    const part = dayPart(word);
    const unit = part === null ? UNITS.get(word) : 'day';
    return last === null || unit === undefined || t[last]?.kind === 'word'
      ? null
      : { ...(part === null ? shift(last, -2, unit) : inPart(shift(last, -2, unit), part)), article: true };
  }
  const part = dayPart(word);
  const unit = part === null ? UNITS.get(word) : 'day';
  if (unit === undefined) return null;
  const found: Match = { ...shift(i + 2, side === 'before' ? -1 : 1, unit, 'text'), article: true };
  return part === null ? found : inPart(found, part);
}
