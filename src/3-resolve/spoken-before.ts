import type { RelativeTime, TimeMark } from '../2-mark/marks.ts';
import { singleDay } from '../time/units.ts';
import { type Account, blockAt, sentenceAt, sentenceSpan } from './account.ts';
import { type Level, sharesDay } from './levels.ts';
import { reckon } from './reckon.ts';
import { isLabel } from './reporting.ts';
import type { ResolvedTime } from './statement.ts';

/** Where a time falls, and why. */
export type Found = Pick<ResolvedTime, 'value' | 'anchor' | 'why'>;

/** How many times back the one is looked for that another counts from … */
const MEMORY = 6;
/** … and how far, in UTF-16 code units: about three paragraphs of news. Beyond them another story may have begun. */
const REACH = 2000;

/** An account with the level of each of its times. */
export interface Layered extends Account {
  readonly levels: ReadonlyMap<TimeMark, Level>;
}

/** "The next day", "two years later": counted from the time that the story has come to; null when that is not known, or too vague. */
export function fromText(
  account: Layered,
  time: TimeMark,
  relative: RelativeTime,
  before: readonly ResolvedTime[],
): Found {
  const story = storyTimes(account, time, before).filter(
    ({ mark }) =>
      relative.part === undefined || levelOf(account, mark) !== 'reporting' || levelOf(account, time) === 'reporting',
  );
  const found =
    story[0] !== undefined && (!pointsBack(relative) || isClose(account, time, story[0])) ? story[0] : undefined;
  const value = found?.time.value ?? null;
  const usable = value !== null && (!needsDay(relative) || isOneDay(value));
  const reckoned = usable ? reckon(relative, value, null) : null;
  if (reckoned !== null) return { value: reckoned, anchor: 'text', why: `Counted from ${value}, spoken of before.` };
  return {
    value: null,
    anchor: null,
    why: 'It counts from a time spoken of before, and that is not known well enough.',
  };
}

/** "That night" is the night that everyone speaks of as often as the one of the last date. */
function pointsBack(relative: RelativeTime): boolean {
  return relative.kind === 'shift' && relative.amount === 0;
}

/** In the same sentence or the one before it, in the same block. */
function isClose(account: Account, time: TimeMark, { time: other }: Earlier): boolean {
  const sameBlock = blockAt(account.document, time.start) === blockAt(account.document, other.start);
  return sameBlock && sentenceAt(account.marks, time.start) - sentenceAt(account.marks, other.start) <= 1;
}

function needsDay(relative: RelativeTime): boolean {
  return (
    relative.kind === 'weekday' || (relative.kind === 'shift' && /^(day|hour|minute|weekend)$/.test(relative.unit))
  );
}

function isOneDay(value: string): boolean {
  return singleDay(value) !== null || /^XXXX-[0-9]{2}-[0-9]{2}$/.test(value);
}

/** "At 03:05 on the night of the flood": its day hangs on an event. */
const OF_AN_EVENT = /^\s+on the (day|night|morning|afternoon|evening|eve) of\b/i;

/**
 * A time of day stands on the day that its own sentence or the one before it speaks of, in the same block and on the same level; further
 * off the day is another's as often as not. The small hours of a night are the next day's.
 */
export function timeOfDay(
  account: Layered,
  time: TimeMark,
  relative: Extract<RelativeTime, { kind: 'clock' }>,
  before: readonly ResolvedTime[],
): Found {
  const unknown: Found = { value: null, anchor: null, why: 'A time of day, and no day is known for it.' };
  if (OF_AN_EVENT.test(account.document.text.slice(time.end, time.end + 24))) return unknown;
  const [sentenceStart] = sentenceSpan(account, time.start);
  const found = recent(account, time, before).find(
    other => isClose(account, time, other) && sharesDay(levelOf(account, time), levelOf(account, other.mark)),
  );
  const day = found === undefined || datesAPaper(account, found.time) ? null : dayOf(account, found.time);
  if (found === undefined || day === null) return unknown;
  const same = found.time.start >= sentenceStart;
  const part = relative.part ?? (isNight(account, found.time) ? 'night' : same ? found.mark.relative?.part : undefined);
  const value = reckon({ ...relative, ...(part !== undefined && { part }) }, day, null);
  const where = same ? 'in the same sentence' : 'in the sentence before';
  return { value, anchor: 'text', why: `A time of day on ${found.time.value}, ${where}.` };
}

/** "The letter of 27 May", "the sheets for 13 May": the date of a thing, unless a part of the day is meant ("the night of 13 May"). */
function datesAPaper({ document }: Account, { start }: ResolvedTime): boolean {
  return /\b(?:of|for)\s+(?:the\s+)?$/i.test(document.text.slice(Math.max(0, start - 10), start));
}

function levelOf({ levels }: Layered, time: TimeMark): Level {
  return levels.get(time) ?? 'told';
}

interface Earlier {
  readonly mark: TimeMark;
  readonly time: ResolvedTime;
}

/** The times before one, nearby, the nearest first. */
function recent({ marks }: Account, time: TimeMark, before: readonly ResolvedTime[]): readonly Earlier[] {
  const first = Math.max(0, before.length - MEMORY);
  const near = before.slice(first).map((other, index) => ({ mark: marks.times[first + index], time: other }));
  return near
    .filter((other): other is Earlier => other.mark !== undefined && time.start - other.time.end <= REACH)
    .reverse();
}

/** Those that tell where the story has come to: not the speaker's own "today" and "this year", no label, no time of day without its day. */
function storyTimes(account: Account, time: TimeMark, before: readonly ResolvedTime[]): readonly Earlier[] {
  return recent(account, time, before).filter(({ mark, time }) => {
    const { relative } = mark;
    const now = relative?.kind === 'shift' && relative.amount === 0 && relative.from === undefined;
    return !now && !isLabel(account.document.text, time) && !(relative?.kind === 'clock' && time.value === null);
  });
}

/** The one day that a time names, or the first of a night's two; null for any other. */
function dayOf(account: Account, time: ResolvedTime): string | null {
  const [first = '', last] = time.value?.split('/') ?? [];
  return singleDay(first) !== null && (last === undefined || isNight(account, time)) ? first : null;
}

function isNight({ document }: Account, { start, end }: ResolvedTime): boolean {
  return /night/i.test(document.text.slice(start, end));
}
