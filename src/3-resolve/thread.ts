import { hull, type Span } from '../text/span.ts';
import { blockAt, lastAtOrBefore, sentenceAt } from './account.ts';
import { antecedent } from './pronouns.ts';
import type { Stage } from './stage.ts';

const SUBJECTS = /(?<![\p{L}\p{N}'’-])(?:[Hh]e|[Ss]he)(?![\p{L}\p{N}'’-])/gu;

/**
 * Places of "he" and "she" in the account's own sentences, where they carry on whoever the passage is about. Those in words that others
 * say, and those that are sources themselves, are left out.
 */
export function threadOf(stage: Stage): readonly Span[] {
  const { document, marks } = stage.account;
  const told = marks.statements
    .filter(statement => statement.kind !== 'own')
    .map(statement => hull([...statement.content, ...statement.source]))
    .sort((a, b) => a[0] - b[0]);
  let furthest = 0;
  const ends = told.map(([, end]) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return marks.sentences.flatMap(([start, end]) =>
    [...document.text.slice(start, end).matchAll(SUBJECTS)]
      .map((match): Span => [start + match.index, start + match.index + match[0].length])
      .filter(([at]) => (ends[lastAtOrBefore(told, at, span => span[0])] ?? -1) <= at),
  );
}

/** Follows the pronouns of the thread up to `place`: each is settled in turn and counts for those after it. Returns the index of the next one. */
export function followUpTo(stage: Stage, thread: readonly Span[], from: number, place: number): number {
  const { document, marks } = stage.account;
  let next = from;
  for (; next < thread.length; next++) {
    const span = thread[next] as Span;
    if (span[0] >= place) break;
    const kind = document.text.slice(...span).toLowerCase() === 'he' ? 'he' : 'she';
    const { figure } = antecedent(stage, kind, span, null);
    if (figure !== null)
      stage.followed.push({
        at: span[0],
        figure,
        sentence: sentenceAt(marks, span[0]),
        block: blockAt(document, span[0]),
      });
  }
  return next;
}
