import { overlapFinder } from '../text/overlapping.ts';
import { quotations } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';
import { covered, wordCount } from './places.ts';

/** Fewer quoted words are a term or irony, not speech. */
const FEWEST_WORDS = 6;

/**
 * Quotations that no cue reports: speech that goes on after its speaker was set ("free" quotation). They have neither cue
 * nor source; who speaks is for 3-resolve to say.
 */
export function freeQuotes(
  text: string,
  paragraphs: readonly AccountParagraph[],
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const reportedIn = overlapFinder(
    attributions.flatMap(one => one.content),
    span => span,
  );
  return paragraphs.flatMap(({ span, kind }) => {
    if (kind === 'title' || kind === 'heading') return [];
    return quotations(text, span)
      .filter(({ depth, closed }) => depth === 0 && closed)
      .map(({ start, end }): Span => [start, end])
      .filter(
        quote =>
          wordCount(text, [quote]) >= FEWEST_WORDS &&
          /[.!?…,。！？]["'”’»“‘«›」』]+$/u.test(text.slice(quote[0], quote[1])),
      )
      .filter(quote => covered(quote, reportedIn(quote)) === 0)
      .map(quote => ({ content: [quote], cue: [], source: [], score: 1 }));
  });
}
