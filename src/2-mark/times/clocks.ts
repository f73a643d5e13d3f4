import type { ClockWords } from '../../time/clock-words.ts';
import type { Match } from './match.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { numberWord } from './words.ts';

/** A time of day and the token after it. */
export interface ClockMatch {
  readonly clock: ClockWords;
  readonly next: number;
}

/** A time of day by itself: its day stands elsewhere, or nowhere. */
export function clockMatch(t: readonly Token[], i: number): Match | null {
  const found = clockAt(t, i);
  return found === null ? null : { next: found.next, value: null, relative: { kind: 'clock', clock: found.clock } };
}

/** A time of day at token `i`: "02:40", "2.15 am", "9 p.m.", "ten to two", "three o'clock", "noon". `on` is true where a date stands before it. */
export function clockAt(t: readonly Token[], i: number, on = false): ClockMatch | null {
  if (!freeBefore(t, i)) return null;
  const rough = /^(about|around|roughly|approximately)$/.test(lower(t, i)) ? 1 : 0;
  const at = i + rough;
  const led = on || BEFORE_A_CLOCK.has(lower(t, i - 1)) || BEFORE_A_CLOCK.has(lower(t, at - 1));
  return noon(t, at) ?? digits(t, at, led) ?? military(t, at) ?? spoken(t, at, led);
}

const BEFORE_A_CLOCK = new Set(
  'at by about around from until till before after since between shortly just past'.split(' '),
);

function noon(t: readonly Token[], i: number): ClockMatch | null {
  const word = lower(t, i);
  if (!freeAfter(t, i + 1) || lower(t, i - 1) === 'high') return null;
  if (word === 'noon' || word === 'midday') return { clock: { hour: 12, minute: 0, twelve: false }, next: i + 1 };
  // Midnight of a day may be either end of it, so its half stays open.
  return word === 'midnight' ? { clock: { hour: 12, minute: 0, twelve: true }, next: i + 1 } : null;
}

/** "02:40", "2:40 pm", "2.15 am", "9 p.m.", "14.30" after "at". */
function digits(t: readonly Token[], i: number, led: boolean): ClockMatch | null {
  const hours = t[i];
  if (hours?.kind !== 'number' || hours.text.length > 2) return null;
  const joint = lower(t, i + 1);
  const minutes = t[i + 2];
  const split =
    /^[:.]$/.test(joint) && t[i + 1]?.glued && minutes?.kind === 'number' && minutes.glued && minutes.text.length === 2;
  const minute = split ? Number(minutes.text) : 0;
  const afterMinutes = split ? pastSeconds(t, i + 3) : i + 1;
  const half = halfOfDay(t, afterMinutes);
  const hour = Number(hours.text);
  if (hour > 23 || minute > 59) return null;
  if (half !== null) {
    if (hour === 0 || hour > 12) return null;
    return withZone(t, half.next, { hour: (hour % 12) + (half.pm ? 12 : 0), minute, twelve: false });
  }
  if (!split || !freeAfter(t, afterMinutes)) return null;
  const certain = hours.text.length === 2 && (hour > 12 || hour < 10);
  const zone = isUtc(t, afterMinutes);
  if (joint === '.' ? !(led && certain) : !(led || hours.text.length === 2 || zone)) return null;
  if (/^(%|percent|per|million|billion|metres|meters|km|points)$/.test(lower(t, afterMinutes))) return null;
  return withZone(t, afterMinutes, { hour, minute, twelve: !certain && !zone && hour >= 1 && hour <= 12 });
}

function pastSeconds(t: readonly Token[], i: number): number {
  const seconds =
    lower(t, i) === ':' &&
    t[i]?.glued &&
    t[i + 1]?.glued &&
    t[i + 1]?.kind === 'number' &&
    lower(t, i + 1).length === 2;
  return seconds ? i + 2 : i;
}

function halfOfDay(t: readonly Token[], i: number): { readonly pm: boolean; readonly next: number } | null {
  const whole = lower(t, i);
  if ((whole === 'am' || whole === 'pm') && freeAfter(t, i + 1)) return { pm: whole === 'pm', next: i + 1 };
  const stopped =
    (whole === 'a' || whole === 'p') &&
    lower(t, i + 1) === '.' &&
    t[i + 1]?.glued &&
    lower(t, i + 2) === 'm' &&
    t[i + 2]?.glued;
  if (!stopped) return null;
  return { pm: whole === 'p', next: lower(t, i + 3) === '.' && t[i + 3]?.glued ? i + 4 : i + 3 };
}

/** "1430 GMT", "0240 hours". */
function military(t: readonly Token[], i: number): ClockMatch | null {
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length !== 4 || t[i + 1]?.glued) return null;
  const [hour, minute] = [Number(token.text.slice(0, 2)), Number(token.text.slice(2))];
  if (hour > 23 || minute > 59) return null;
  const clock = { hour, minute, twelve: false };
  if (isUtc(t, i + 1)) return withZone(t, i + 1, clock);
  const hours =
    /^(hours|hrs)$/.test(lower(t, i + 1)) &&
    (token.text.startsWith('0') || /^(at|by|around|from|until)$/.test(lower(t, i - 1)));
  return hours ? withZone(t, i + 2, clock) : null;
}

/** "Ten to two", "quarter past three", "half past nine", "two o'clock", "nine" with "in the morning" after it. */
function spoken(t: readonly Token[], i: number, led: boolean): ClockMatch | null {
  const oclock = hourAt(t, i);
  if (
    oclock !== null &&
    lower(t, oclock.next) === 'o' &&
    /^['’]$/.test(lower(t, oclock.next + 1)) &&
    lower(t, oclock.next + 2) === 'clock'
  )
    return { clock: { hour: oclock.hour, minute: 0, twelve: true }, next: oclock.next + 3 };
  if (oclock !== null && led && partFollows(t, oclock.next) && freeAfter(t, oclock.next))
    return { clock: { hour: oclock.hour, minute: 0, twelve: true }, next: oclock.next };
  const minutes = minutesAt(t, i);
  if (minutes === null) return null;
  const joint = lower(t, minutes.next);
  const hour = /^(to|past)$/.test(joint) ? hourAt(t, minutes.next + 1) : null;
  if (hour === null || !freeAfter(t, hour.next) || (joint === 'to' && minutes.count === 30)) return null;
  const said =
    minutes.sure ||
    (led && !/^by$/.test(lower(t, i - 1))) ||
    partFollows(t, hour.next) ||
    (lower(t, i - 2) === 'it' && lower(t, i - 1) === 'was');
  // "Ten to two people": a count, as nothing is told by a clock here.
  if (
    !said ||
    (t[hour.next]?.kind === 'word' &&
      /s$|^(people|per|percent|hundred|thousand|million|billion)$/.test(lower(t, hour.next)) &&
      !/^(was|is|has|as|its|this)$/.test(lower(t, hour.next)))
  )
    return null;
  const total = joint === 'to' ? hour.hour * 60 - minutes.count : hour.hour * 60 + minutes.count;
  return { clock: { hour: Math.floor(total / 60) || 12, minute: total % 60, twelve: true }, next: hour.next };
}

function hourAt(t: readonly Token[], i: number): { readonly hour: number; readonly next: number } | null {
  const word = numberWord(t, i);
  const hour = word?.number ?? (t[i]?.kind === 'number' && (t[i]?.text.length ?? 0) <= 2 ? Number(t[i]?.text) : 0);
  return hour >= 1 && hour <= 12 ? { hour, next: word?.next ?? i + 1 } : null;
}

/** The minutes before "to" or "past"; `sure` when they can be nothing else ("quarter", "half", "ten minutes"). */
function minutesAt(
  t: readonly Token[],
  i: number,
): { readonly count: number; readonly sure: boolean; readonly next: number } | null {
  const at = lower(t, i) === 'a' ? i + 1 : i;
  if (lower(t, at) === 'quarter') return { count: 15, sure: true, next: at + 1 };
  if (lower(t, at) === 'half' && lower(t, at + 1) === 'past') return { count: 30, sure: true, next: at + 1 };
  const word = numberWord(t, i);
  const count = word?.number ?? (t[i]?.kind === 'number' && (t[i]?.text.length ?? 0) <= 2 ? Number(t[i]?.text) : 0);
  const next = word?.next ?? i + 1;
  if (lower(t, next) === 'minutes' && count >= 1 && count < 30) return { count, sure: true, next: next + 1 };
  return word !== null && count % 5 === 0 && count >= 5 && count <= 25 ? { count, sure: false, next } : null;
}

function partFollows(t: readonly Token[], i: number): boolean {
  return (
    (lower(t, i) === 'in' && lower(t, i + 1) === 'the' && /^(morning|afternoon|evening)$/.test(lower(t, i + 2))) ||
    (lower(t, i) === 'at' && lower(t, i + 1) === 'night')
  );
}

function isUtc(t: readonly Token[], i: number): boolean {
  return /^(gmt|utc)$/.test(lower(t, i));
}

/** Takes in the zone's name; only UTC's own names tell the offset, as the others change with season and continent. */
function withZone(t: readonly Token[], i: number, clock: ClockWords): ClockMatch {
  if (isUtc(t, i)) return { clock: { ...clock, utc: true }, next: i + 1 };
  if (lower(t, i) === 'local' && lower(t, i + 1) === 'time') return { clock, next: i + 2 };
  const zone = /^([ECMP][SD]T|C?EST|CET|BST|[A-Z]{2,3}T)$/.test(t[i]?.text ?? '');
  return { clock, next: zone ? i + 1 : i };
}
