import { freeze } from '../text/freeze.ts';
import type { Span } from '../text/span.ts';
import type { TimeMark } from './marks.ts';
import { expression } from './times/expression.ts';
import { longest } from './times/match.ts';
import { withQualifier } from './times/qualifiers.ts';
import { range } from './times/ranges.ts';
import { mayBegin } from './times/starters.ts';
import { lower, type Token, tokens } from './times/tokens.ts';

const TIME = longest([range, expression]);

/**
 * The time expressions of a text, in order, not overlapping, the longest at each place. Each is read within its paragraph;
 * prepositions stay outside.
 *
 *     Militants took the city on June 10, 2014, and left ten days later.
 *                                ^^^^^^^^^^^^^           ^^^^^^^^^^^^^^
 *     2014-06-10, and +10 days from the time last spoken of
 *
 * @param text the document's text
 * @param sentences sentences of the account, in order; words outside them are not looked at
 */
export function times(text: string, sentences: readonly Span[]): readonly TimeMark[] {
  return freeze(paragraphs(text, sentences).flatMap(([start, end]) => timesIn(tokens(text, start, end))));
}

/** Sentences that follow one another without a line break: a full stop in "Aug. 7" may have been taken for a sentence's end. */
function paragraphs(text: string, sentences: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && start >= last[1] && /^[^\S\n]*$/.test(text.slice(last[1], start)))
      joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined;
}

function timesIn(t: readonly Token[]): TimeMark[] {
  const found: TimeMark[] = [];
  let i = 0;
  while (i < t.length) {
    const token = t[i];
    const bare = token !== undefined && mayBegin(token) ? TIME(t, i) : null;
    const match = bare === null ? null : withQualifier(t, i, bare);
    const last = match === null ? undefined : t[match.next - 1];
    if (match === null || token === undefined || last === undefined) {
      i += 1;
      continue;
    }
    const the = match.article && lower(t, i - 1) === 'the' ? t[i - 1] : undefined;
    found.push({ start: (the ?? token).start, end: last.end, value: match.value, relative: match.relative });
    i = match.next;
  }
  return found;
}
