import { overlapFinder } from '../../text/overlapping.ts';
import type { Span } from '../../text/span.ts';
import type { AccountParagraph } from '../account.ts';
import type { Attribution } from '../attributions.ts';
import type { Mention } from '../marks.ts';
import { clausesOf, isHeadline } from './lines.ts';
import { readHeadline } from './read.ts';

/**
 * The reports with those of headlines added, by their form: the model learned from running text, where a colon or a verb
 * without article seldom reports. What it found in a clause that has such a form goes.
 */
export function withHeadlines(
  text: string,
  paragraphs: readonly AccountParagraph[],
  reported: readonly Attribution[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const named = overlapFinder(mentions, ({ start, end }) => [start, end]);
  const read = paragraphs
    .filter(paragraph => isHeadline(text, paragraph))
    .flatMap(({ span }) => {
      const names = named(span).filter(one => one.start >= span[0] && one.end <= span[1]);
      return clausesOf(text, span).flatMap(clause => {
        const found = readHeadline(text, clause, names);
        return found === null ? [] : [{ clause, found }];
      });
    });
  const readIn = overlapFinder(read, ({ clause }) => clause);
  const stands = ({ cue, content }: Attribution) => readIn(cue[0] ?? (content[0] as Span)).length === 0;
  return [...reported.filter(stands), ...read.map(({ found }) => found)];
}
