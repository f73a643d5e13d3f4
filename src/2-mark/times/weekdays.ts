import type { RelativeTime } from '../marks.ts';
import type { Match } from './match.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { monthAt, weekdayAt } from './words.ts';

/** Words that make a weekday's name part of another: "Good Friday", "every Friday". */
const BEFORE_OTHER = new Set(
  'good black bloody palm super ash easter cyber every each weekly most all any fat'.split(' '),
);
const AFTER_OTHER = new Set(
  'prayer prayers times school mass mail telegraph express mirror herald post sermon sermons market'.split(' '),
);

/** A weekday's name: "Tuesday", "last Tuesday", "the previous Friday". One with a date after it ("Thursday, April 6") is the date's business. */
export function weekdayName(t: readonly Token[], i: number): Match | null {
  const side = SIDES.get(lower(t, i));
  const at =
    side === undefined
      ? i
      : lower(t, i + 1) === 'past' || (lower(t, i) === 'this' && lower(t, i + 1) === 'coming')
        ? i + 2
        : i + 1;
  const day = weekdayAt(t, at);
  if (day === null || !freeBefore(t, i) || !(freeAfter(t, day.next) || isHyphen(t, day.next))) return null;
  if (BEFORE_OTHER.has(lower(t, i - 1)) || AFTER_OTHER.has(lower(t, day.next))) return null;
  // Cut short, it is a day's name only beside a date or with a side: "Sat" and "Sun" and "Wed" are other words.
  if (!day.full && (side === undefined || !capital(t, at)) && !/^(tues|thurs|weds)$/.test(lower(t, at))) return null;
  const relative: RelativeTime = {
    kind: 'weekday',
    weekday: day.number,
    side: lower(t, i + 1) === 'coming' ? 'after' : (side?.side ?? 'nearest'),
    ...(side?.text && { from: 'text' as const }),
  };
  return { next: day.next, value: null, relative, ...(side?.text && { article: true as const }) };
}

function isHyphen(t: readonly Token[], i: number): boolean {
  return lower(t, i) === '-';
}

const SIDES: ReadonlyMap<string, { readonly side: 'before' | 'after' | 'nearest'; readonly text?: true }> = new Map([
  ['last', { side: 'before' }],
  ['past', { side: 'before' }],
  ['this', { side: 'nearest' }],
  ['next', { side: 'after' }],
  ['coming', { side: 'after' }],
  ['previous', { side: 'before', text: true }],
  ['preceding', { side: 'before', text: true }],
  ['following', { side: 'after', text: true }],
] as const);

/** The token after a weekday's name and its comma, where a date follows: "Thursday, April 6", "Sun, 12 Jun 2014"; `i` when there is none. */
export function pastWeekday(t: readonly Token[], i: number): number {
  const day = weekdayAt(t, i);
  if (day === null || !freeBefore(t, i)) return i;
  let at = lower(t, day.next) === ',' ? day.next + 1 : day.next;
  if (lower(t, at) === 'the') at += 1;
  const dated = t[at]?.kind === 'number' || monthAt(t, at) !== null;
  return dated ? at : i;
}
