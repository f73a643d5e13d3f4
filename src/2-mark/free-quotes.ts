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
  const reported = attributions.flatMap(one => one.content);
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
      .filter(
        quote =>
          covered(
            quote,
            reported.filter(([a, b]) => a < quote[1] && b > quote[0]),
          ) === 0,
      )
      .map(quote => ({ content: [quote], cue: [], source: [], score: 1 }));
  });
}
