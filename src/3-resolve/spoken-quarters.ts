import type { RelativeTime, TimeMark } from '../2-mark/marks.ts';
import { fourDigits } from '../time/edtf.ts';
import { type Account, sentenceSpan } from './account.ts';
import type { Found } from './spoken-before.ts';
import type { ResolvedTime } from './statement.ts';

/** How many times back the quarter is looked for that the text speaks of, and how far in UTF-16 code units: a report of results keeps to one. */
const MEMORY = 24;
const REACH = 4000;

const QUARTER = /^(?<year>[0-9]{4})-(?<code>3[3-6])$/;

/** "The quarter", "the year-ago period": the quarter last spoken of for its own sake, so many years on. */
export function fromQuarter(
  account: Account,
  time: TimeMark,
  { years, year }: Extract<RelativeTime, { kind: 'quarter' }>,
  before: readonly ResolvedTime[],
): Found {
  const spoken = quarterBefore(account, time, before);
  if (spoken !== null) {
    const value = inYear(year ?? spoken.year + years, spoken.code);
    return { value, anchor: 'text', why: `Counted from ${spoken.year}-${spoken.code}, the quarter spoken of before.` };
  }
  if (year !== undefined) return { value: String(year), anchor: null, why: 'The words give the year.' };
  return { value: null, anchor: null, why: 'It counts from a quarter spoken of before, and none is known.' };
}

/**
 * "A year earlier" where figures of a quarter are compared: the same quarter of the year before. Null where no quarter is spoken of or
 * nothing is compared.
 *
 *     In the third quarter sales rose to 12 million crowns from 9 million a year earlier.
 *                                                              ^^^^^^^^^^^^^^
 */
export function likeQuarter(
  account: Account,
  time: TimeMark,
  relative: RelativeTime,
  before: readonly ResolvedTime[],
): Found | null {
  const yearBack = relative.kind === 'shift' && relative.unit === 'year' && relative.amount === -1;
  if (!yearBack || relative.approximate || relative.upTo !== undefined || relative.part !== undefined) return null;
  if (!/\ba\s+year\b/i.test(account.document.text.slice(time.start, time.end)) || !compares(account, time)) return null;
  const spoken = quarterBefore(account, time, before);
  if (spoken === null) return null;
  const why = `A figure of ${spoken.year}-${spoken.code} is compared with the same quarter of the year before.`;
  return { value: inYear(spoken.year - 1, spoken.code), anchor: 'text', why };
}

/** Null before the year 0, where a season's code has no place to stand. */
function inYear(year: number, code: string): string | null {
  return year < 0 ? null : `${fourDigits(year)}-${code}`;
}

/** How far a figure may stand from the words that compare it, in UTF-16 code units. */
const NEAR = 80;

/** Whether a figure stands before it in its sentence, or after it where it opens one; or it is what "than" and "from" compare with. */
function compares(account: Account, { start, end }: TimeMark): boolean {
  const { text } = account.document;
  const sentence = sentenceSpan(account, start);
  const lead = text.slice(Math.max(sentence[0], start - NEAR), start);
  if (/\b(than|from|with|to|against|over)\s+$/i.test(lead) || /[0-9]/.test(lead)) return true;
  return lead.trim() === '' && /[0-9]/.test(text.slice(end, Math.min(sentence[1], end + NEAR)));
}

interface Quarter {
  readonly year: number;
  readonly code: string;
}

/** The nearest quarter that is not itself told by comparing. */
function quarterBefore({ marks }: Account, time: TimeMark, before: readonly ResolvedTime[]): Quarter | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - MEMORY); index--) {
    const [other, mark] = [before[index], marks.times[index]];
    if (other === undefined || mark === undefined || time.start - other.end > REACH) return null;
    const found = QUARTER.exec(other.value ?? '')?.groups;
    const compared = mark.relative?.kind === 'shift' || (mark.relative?.kind === 'quarter' && isBack(mark.relative));
    if (found !== undefined && !compared) return { year: Number(found.year), code: found.code ?? '' };
  }
  return null;
}

function isBack({ years, year }: Extract<RelativeTime, { kind: 'quarter' }>): boolean {
  return years !== 0 || year !== undefined;
}
