import { overlaps, type Span } from '../../text/span.ts';
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
  const read = paragraphs
    .filter(paragraph => isHeadline(text, paragraph))
    .flatMap(({ span }) => {
      const names = mentions.filter(one => one.start >= span[0] && one.end <= span[1]);
      return clausesOf(text, span).flatMap(clause => {
        const found = readHeadline(text, clause, names);
        return found === null ? [] : [{ clause, found }];
      });
    });
  const clauses = read.map(({ clause }) => clause);
  const stands = ({ cue, content }: Attribution) => !within(clauses, cue[0] ?? (content[0] as Span));
  return [...reported.filter(stands), ...read.map(({ found }) => found)];
}

function within(clauses: readonly Span[], span: Span): boolean {
  return clauses.some(clause => overlaps(clause, span));
}
