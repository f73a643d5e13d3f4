import type { StatementMark } from '../2-mark/marks.ts';
import { hull, type Span } from '../text/span.ts';
import { contains } from '../time/compare.ts';
import { type Account, allTouching, sentenceSpan } from './account.ts';
import { holds, isLabel } from './reporting.ts';
import type { ResolvedTime } from './statement.ts';

/**
 * The time that a statement speaks of: that of its content, EDTF. Of several, the one that lies within all the others ("in 2014, on
 * June 10"); null when they are different times, or none could be placed. "Since", "until", "before" and "after" open one end.
 */
export function aboutTime(account: Account, statement: StatementMark, times: readonly ResolvedTime[]): string | null {
  const { text } = account.document;
  const inside = allTouching(times, hull(statement.content)).filter(
    time => holds(statement.content, time) && !isLabel(text, time),
  );
  const spoken = inside.length > 0 || statement.cue.length > 0 ? inside : leading(account, statement, times);
  const values = spoken.map(time => bounded(text, time));
  if (values.length === 0 || values.includes(null)) return values.length === 1 ? (values[0] ?? null) : settled(values);
  return innermost(values.filter(value => value !== null));
}

/** Several times of which one could not be placed: no claim about the rest can be sure. */
function settled(values: readonly (string | null)[]): string | null {
  const known = values.filter(value => value !== null);
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** Content with more times than this speaks of no one of them. */
const MOST_TIMES = 8;

function innermost(values: readonly string[]): string | null {
  if (values.length > MOST_TIMES) return null;
  return values.find(value => values.every(other => other === value || contains(other, value) === 'yes')) ?? null;
}

/** A time that opens the sentence of the account's own words governs all its clauses: "In 2014, X did this, and Y did that". */
function leading(account: Account, statement: StatementMark, times: readonly ResolvedTime[]): readonly ResolvedTime[] {
  const [start] = hull(statement.content);
  const whole = sentenceSpan(account, start);
  const sentence: Span = [whole[0], Math.min(whole[1], whole[0] + LONGEST_SENTENCE)];
  const all = allTouching(times, sentence).filter(time => time.start >= sentence[0] && time.end <= sentence[1]);
  const first = all[0];
  const opens =
    first !== undefined && account.document.text.slice(sentence[0], first.start).length <= LONGEST_PREPOSITION;
  return all.length === 1 && opens && first.end <= start ? all : [];
}

/** Beyond this many UTF-16 code units a sentence is a list, or none. */
const LONGEST_SENTENCE = 1000;

/** "Sometime in early " before a time that opens a sentence; anything longer is a clause. */
const LONGEST_PREPOSITION = 16;

/** The value with one end open when the words before it say so. */
function bounded(text: string, { start, value }: ResolvedTime): string | null {
  if (value === null || value.includes('/')) return value;
  const before = /\b(since|until|till|before|after)\s+$/i
    .exec(text.slice(Math.max(0, start - 8), start))?.[1]
    ?.toLowerCase();
  if (before === undefined) return value;
  return before === 'since' || before === 'after' ? `${value}/..` : `../${value}`;
}
