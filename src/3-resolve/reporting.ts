import { contains, hull, overlaps, type Span } from '../text/span.ts';
import { before } from '../time/compare.ts';
import { type Account, allTouching, sentenceSpan } from './account.ts';
import type { ResolvedTime } from './statement.ts';

/** What opens a clause of its own: a time in "who was appointed in 2013" is not when he spoke. */
const OPENS_CLAUSE =
  /^\W*(who|which|whose|whom|that|where|when|while|after|since|until|before|following|because|although|as|if)\b/i;
/** At the head of a sentence, those that put the saying at another time than the one they name. */
const OPENS_OTHER_TIME = /^\W*(after|since|until|before|following|because|although|if)\b/i;
/** What makes of a time a bound: "since May 2015" is not when it was said. */
const BOUND_BEFORE = /\b(since|until|till|before|after|from|by|for)(\s+the)?\s*$/i;

/** How far from the cue a time may stand, in UTF-16 code units: longer sentences are lists, or no sentences. */
export const REACH = 400;

/**
 * The time that a statement's own sentence gives for its saying: the one nearest to the cue, outside the content and outside clauses
 * that say something else, and not after the account was published. Null when there is none, or no cue.
 *
 *     Speaking in May 2015, the minister said the dam was safe.
 *                 ^^^^^^^^
 */
export function reportingTime(account: Account, index: number, times: readonly ResolvedTime[]): ResolvedTime | null {
  const statement = account.marks.statements[index];
  if (statement === undefined || statement.cue.length === 0) return null;
  const cue = hull(statement.cue);
  const sentence = sentenceSpan(account, cue[0]);
  const outer = statement.within === null ? null : account.marks.statements[statement.within];
  const near: Span = [Math.max(sentence[0], cue[0] - REACH), Math.min(sentence[1], cue[1] + REACH)];
  const candidates = allTouching(times, near).filter(
    time =>
      contains(sentence, [time.start, time.end]) &&
      !holds(statement.content, time) &&
      (outer === null || outer === undefined || holds(outer.content, time)) &&
      !otherClause(account.document.text, sentence, time) &&
      before(account.document.published, time.value) !== 'yes' &&
      !inOtherContent(account, index, cue, time) &&
      !nearerCue(account, index, cue, sentence, time),
  );
  return candidates.toSorted((a, b) => distance(cue, a) - distance(cue, b))[0] ?? null;
}

/** Whether one of the spans holds the time. */
export function holds(spans: readonly Span[], time: ResolvedTime): boolean {
  return spans.some(span => contains(span, [time.start, time.end]));
}

function otherClause(text: string, sentence: Span, time: ResolvedTime): boolean {
  const lead = text.slice(Math.max(sentence[0], time.start - REACH), time.start);
  if (BOUND_BEFORE.test(lead.slice(-20)) || isLabel(text, time)) return true;
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf('(')) + 1);
  return (clause.length < lead.length ? OPENS_CLAUSE : OPENS_OTHER_TIME).test(clause);
}

/** "The 1979 revolution", "this year's rally", "the war of 1980": the time names another thing, it does not say when. */
export function isLabel(text: string, { start, end }: ResolvedTime): boolean {
  const next = text.slice(end, end + 3);
  if (/^['’]s/.test(next)) return true;
  if (!/^[0-9]{4}$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /\bof\s+$/i.test(before) ||
    (/\b(the|a|an|its|his|her|their|our|this|that)\s+$/i.test(before) && /^\s+\p{L}/u.test(next))
  );
}

/** How many statements on each side may share a sentence with one. */
const NEIGHBOURS = 8;

/** Whether the time is part of what another is said to have claimed, and the cue is not. */
function inOtherContent({ marks }: Account, index: number, cue: Span, time: ResolvedTime): boolean {
  return around(marks.statements, index).some(
    other => holds(other.content, time) && !other.content.some(span => contains(span, cue)),
  );
}

function around<T>(statements: readonly T[], index: number): readonly T[] {
  return statements.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
}

/** "X said on Monday that … and Y denied on Tuesday that …": each cue has its own time. */
function nearerCue({ marks }: Account, index: number, cue: Span, sentence: Span, time: ResolvedTime): boolean {
  const within = marks.statements[index]?.within;
  return around(marks.statements, index).some(other => {
    if (other.cue.length === 0 || other.within !== within) return false;
    const otherCue = hull(other.cue);
    return !overlaps(otherCue, cue) && overlaps(sentence, otherCue) && distance(otherCue, time) < distance(cue, time);
  });
}

function distance(cue: Span, time: ResolvedTime): number {
  return Math.max(0, time.start - cue[1], cue[0] - time.end);
}
