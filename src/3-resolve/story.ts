import type { Marks, RelativeTime, TimeMark } from '../2-mark/marks.ts';
import { daysOf } from '../time/units.ts';
import type { Account } from './account.ts';
import { reckon } from './reckon.ts';
import { isLabel } from './reporting.ts';
import type { Found } from './spoken-before.ts';
import type { ResolvedTime } from './statement.ts';

/** From so many full dates of earlier years on, an account tells of the past … */
const LEAST_DATED = 2;
/** Years alone ("since 1987") stand in any account: so many of them weigh as one full date. */
const YEARS_TO_A_DATE = 4;
/** … where they are this many times those that count from its own day ("yesterday", "on Tuesday"). */
const MOST_NOW = 4;

/**
 * Whether an account tells of a past that has its own time: it dates by earlier years, with months or many, and hardly counts from its own day. A
 * court's findings, a history, a report on an event of years ago.
 */
export function tellsThePast({ times }: Marks, published: string | null): boolean {
  const year = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  const earlier = (form: RegExp) =>
    times.filter(({ value }) => Number(form.exec(value ?? '')?.[1] ?? year) < year).length;
  const dated = earlier(/^([0-9]{4})-[0-9]/) + Math.floor(earlier(/^([0-9]{4})$/) / YEARS_TO_A_DATE);
  const now = times.filter(({ relative }) => countsFromNow(relative)).length;
  return dated >= LEAST_DATED && dated >= MOST_NOW * now;
}

function countsFromNow(relative: RelativeTime | null): boolean {
  if (relative === null || relative.from !== undefined) return false;
  return relative.kind === 'weekday' || (relative.kind === 'shift' && relative.amount !== 0);
}

/** How many times back, and how far in UTF-16 code units, the time is looked for that the story has come to. */
const MEMORY = 8;
const REACH = 4000;
/** A story goes back up to so many days ("in early April" after June), else on to the next such month. */
const MOST_BACK = 122;

/**
 * A month or day without its year, in an account that tells of the past: the one that comes next in the story, or was just before. Null
 * where the story has no time yet.
 *
 *     On 10 May 1940 the town fell. In September the camp was shut. In February it burned.
 *                                      ^^^^^^^^^ 1940-09               ^^^^^^^^ 1941-02
 */
export function fromStory(account: Account, time: TimeMark, before: readonly ResolvedTime[]): Found | null {
  const { relative } = time;
  if (relative === null || !isOpen(relative, account.document.text.slice(time.start, time.end))) return null;
  const last = lastOfStory(account, time, before);
  const here = last === null ? null : daysOf(last);
  if (last === null || here === null) return null;
  const value = relative.kind === 'shift' ? reckon(relative, last, null) : next(relative, last, here);
  return value === null ? null : { value, anchor: 'text', why: `Counted from ${last}, to which the story has come.` };
}

/** A date without its year, or "the end of the month": nothing that the account's own day decides ("this month"). */
function isOpen(relative: RelativeTime, words: string): boolean {
  if (relative.from !== undefined) return false;
  if (relative.kind === 'shift')
    return relative.amount === 0 && /^(month|year)$/.test(relative.unit) && !/\b(this|current)\b/i.test(words);
  if (relative.kind !== 'yearless' || relative.value.startsWith('XXXX-XX')) return false;
  return relative.side === undefined && relative.year === undefined && relative.weekday === undefined;
}

function lastOfStory(account: Account, time: TimeMark, before: readonly ResolvedTime[]): string | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - MEMORY); index--) {
    const [other, mark] = [before[index], account.marks.times[index]];
    if (other === undefined || mark === undefined || time.start - other.end > REACH) return null;
    const told = mark.relative === null || other.anchor === 'text';
    if (told && /^[0-9]{4}(?![0-9X])/.test(other.value ?? '') && !isLabel(account.document.text, other))
      return other.value;
  }
  return null;
}

type Days = { readonly first: number; readonly last: number };

function next(relative: RelativeTime, last: string, here: Days): string | null {
  const near = [-1, 0, 1].flatMap(year => {
    const edtf = relative.kind === 'yearless' ? reckon({ ...relative, year }, last, null) : null;
    const days = edtf === null ? null : daysOf(edtf);
    return edtf === null || days === null ? [] : [{ edtf, ...days }];
  });
  const within = near.find(one => one.first <= here.last && one.last >= here.first);
  const back = near.findLast(one => one.last < here.first && here.first - one.last <= MOST_BACK);
  return (within ?? back ?? near.find(one => one.first > here.last))?.edtf ?? null;
}
