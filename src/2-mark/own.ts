import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';
import { covered, wordCount } from './places.ts';

/** A sentence that is reported to less than this share of its length is the document's own claim as well. */
const OWN_SHARE = 0.5;

/** Fewer words than these claim nothing by themselves ("Iran Warned", "Not so."). */
const FEWEST_WORDS = 4;

/** Words that are the voice of whoever speaks in this block: the document itself, or the speaker of a turn. */
export interface OwnSentence {
  readonly content: readonly [Span];
  readonly paragraph: AccountParagraph;
}

/**
 * Sentences that no one is reported to have said. A heading claims nothing: it names what follows; a title does.
 *
 *     The water came at two. The mayor said it came late.
 *     ^^^^^^^^^^^^^^^^^^^^^^ own
 */
export function ownSentences(
  text: string,
  sentences: readonly (readonly [Span, AccountParagraph])[],
  attributions: readonly Attribution[],
): readonly OwnSentence[] {
  const reported = attributions.flatMap(one => [...one.content, ...one.cue, ...one.source]);
  return sentences.flatMap(([sentence, paragraph]) => {
    if (paragraph.kind === 'heading' || wordCount(text, [sentence]) < FEWEST_WORDS) return [];
    const near = reported.filter(([start, end]) => start < sentence[1] && end > sentence[0]);
    const share = covered(sentence, near) / (sentence[1] - sentence[0]);
    return share >= OWN_SHARE ? [] : [{ content: [sentence] as const, paragraph }];
  });
}
