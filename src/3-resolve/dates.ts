import type { Document } from '../1-read/document.ts';
import type { Marks, RelativeTime, TimeMark } from '../2-mark/marks.ts';
import { freeze } from '../text/freeze.ts';
import { contains, hull, type Span } from '../text/span.ts';
import { type Account, allTouching, sentenceSpan } from './account.ts';
import { directionOf } from './ahead.ts';
import { levelsOf } from './levels.ts';
import { reckon } from './reckon.ts';
import { reportingTime } from './reporting.ts';
import { type Found, fromText, type Layered, timeOfDay } from './spoken-before.ts';
import { fromQuarter, likeQuarter } from './spoken-quarters.ts';
import type { ResolvedTime } from './statement.ts';
import { fromStory, tellsThePast } from './story.ts';

export { saidAndAbout } from './said.ts';

/**
 * Gives each time expression its place on the calendar, parallel to `marks.times`. Dates that the words give need no anchor. Of the
 * others, "yesterday" and "on Friday" count from when it was said: the published date, or within a quotation the time at which it is
 * said to have been spoken. "The next day" counts from the time last spoken of. Without an anchor the value is null, or keeps its
 * year open (`XXXX-09-20`); `why` says so.
 */
export function resolveTimes(document: Document, marks: Marks): readonly ResolvedTime[] {
  const past = tellsThePast(marks, document.published);
  const account: Told = { document, marks, levels: levelsOf({ document, marks }), past };
  const first = inOrder(account, () => null);
  const spoken = quotedTimes(account, first);
  return freeze(spoken.size === 0 ? first : inOrder(account, time => spoken.get(time) ?? null));
}

/** An account with the level of each of its times, and whether it tells of a past that has its own time. */
interface Told extends Layered {
  readonly past: boolean;
}

/** For each time within a direct quotation, when that was spoken, where its own sentence tells. */
function quotedTimes(account: Account, times: readonly ResolvedTime[]): ReadonlyMap<TimeMark, string> {
  const spoken = new Map<TimeMark, string>();
  for (const [index, statement] of account.marks.statements.entries()) {
    if (statement.kind !== 'direct') continue;
    const inside = allTouching(account.marks.times, hull(statement.content)).filter(
      time => time.relative !== null && within(statement.content, time),
    );
    const said = inside.length === 0 ? null : (reportingTime(account, index, times)?.value ?? null);
    if (said !== null) for (const time of inside) spoken.set(time, said);
  }
  return spoken;
}

function within(spans: readonly Span[], time: TimeMark): boolean {
  return spans.some(span => contains(span, [time.start, time.end]));
}

function inOrder(account: Told, spokenAt: (time: TimeMark) => string | null): ResolvedTime[] {
  const found: ResolvedTime[] = [];
  for (const time of account.marks.times) {
    const resolved = place(account, time, spokenAt(time), found);
    found.push({ document: account.document.id, start: time.start, end: time.end, ...resolved });
  }
  return found;
}

function place(account: Told, time: TimeMark, spokenAt: string | null, before: readonly ResolvedTime[]): Found {
  const { document } = account;
  if (time.relative === null) return { value: time.value, anchor: null, why: 'The words give it.' };
  if (time.relative.kind === 'clock') return timeOfDay(account, time, time.relative, before);
  if (time.relative.kind === 'untold') return untold(time.relative.why);
  if (time.relative.kind === 'quarter') return fromQuarter(account, time, time.relative, before);
  const compared = likeQuarter(account, time, time.relative, before);
  if (compared !== null) return compared;
  if (time.relative.from === 'text') return fromText(account, time, time.relative, before);
  const near = time.relative.from === 'near' ? fromText(account, time, time.relative, before) : null;
  if (near !== null && near.value !== null) return near;
  if (time.relative.kind === 'calendar' && time.relative.year !== undefined) return inGivenYear(time.relative);
  if (time.relative.kind === 'yearless') {
    const year = yearOfSentence(account, time, before);
    if (year !== null)
      return {
        value: time.relative.value.replaceAll('XXXX', year),
        anchor: 'text',
        why: `The sentence speaks of ${year}.`,
      };
  }
  const story = account.past && spokenAt === null ? fromStory(account, time, before) : null;
  if (story !== null) return story;
  const anchor = spokenAt ?? document.published;
  if (anchor === null) return unanchored(time.relative);
  const direction = directionOf(document.text, sentenceSpan(account, time.start), [time.start, time.end]);
  const value = reckon(time.relative, anchor, direction);
  const from = spokenAt === null ? `${anchor}, when the account was published` : `${anchor}, when it was said`;
  if (value === null) return { ...unanchored(time.relative), why: `It can't be counted from ${from}.` };
  return { value, anchor: spokenAt === null ? 'published' : 'text', why: `Counted from ${from}.` };
}

const UNTOLD: { readonly [Why in Extract<RelativeTime, { kind: 'untold' }>['why']]: string } = {
  local: 'Each country keeps it on a day of its own, and the account does not tell which.',
  'no-rule': 'It follows a calendar of the moon that can’t be reckoned here.',
  'two-feasts': 'Two feasts are called so.',
};

function untold(why: keyof typeof UNTOLD): Found {
  return { value: null, anchor: null, why: UNTOLD[why] };
}

/** "Easter 2014": needs no anchor. */
function inGivenYear(relative: Extract<RelativeTime, { kind: 'calendar' }>): Found {
  const value = reckon(relative, `${relative.year}`, null);
  const why =
    value === null ? `In ${relative.year} it comes twice, or never.` : 'The words give it, by a calendar of its own.';
  return { value, anchor: null, why };
}

/** What stays of a relative time without an anchor: a day and month, or nothing. */
function unanchored(relative: RelativeTime): Found {
  const value = relative.kind === 'yearless' && relative.year === undefined ? relative.value : null;
  const why =
    value === null
      ? 'It counts from when it was said, and that is not known.'
      : 'The words give no year, and the account has no date to count from.';
  return { value, anchor: null, why };
}

/** "Sometime in early " before a time that opens a sentence and governs it; after more words it may belong to one of them. */
const LONGEST_LEAD = 18;

/** The year of the settled time that opens the sentence: "In 1987, … on 12 May". */
function yearOfSentence(account: Account, time: TimeMark, before: readonly ResolvedTime[]): string | null {
  const sentence = sentenceSpan(account, time.start);
  const last = before.at(-1);
  if (last === undefined || last.start < sentence[0] || last.value === null || last.anchor !== null) return null;
  if (time.relative?.kind !== 'yearless' || time.relative.side !== undefined || time.relative.year !== undefined)
    return null;
  const lead = account.document.text.slice(sentence[0], last.start);
  if (lead.length > LONGEST_LEAD) return null;
  return /^[0-9]{4}(?![0-9X])/.test(last.value) && !last.value.includes('/') ? last.value.slice(0, 4) : null;
}
