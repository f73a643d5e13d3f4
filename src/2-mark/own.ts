import { overlapFinder } from '../text/overlapping.ts';
import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';
import { covered, wordCount } from './places.ts';

/** A sentence that is reported to less than this share of its length is the document's own claim as well. */
const OWN_SHARE = 0.5;

/** Fewer words than these claim nothing by themselves ("Iran Warned", "Not so."); in a turn a question before them may make them one. */
const FEWEST_WORDS = 4;
const FEWEST_IN_TURN = 2;

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
  const reportedIn = overlapFinder(
    attributions.flatMap(one => [...one.content, ...one.cue, ...one.source]),
    span => span,
  );
  return sentences.flatMap(([sentence, paragraph]) => {
    const fewest = paragraph.kind === 'turn' ? FEWEST_IN_TURN : FEWEST_WORDS;
    if (paragraph.kind === 'heading' || wordCount(text, [sentence]) < fewest) return [];
    const share = covered(sentence, reportedIn(sentence)) / (sentence[1] - sentence[0]);
    return share >= OWN_SHARE ? [] : [{ content: [sentence] as const, paragraph }];
  });
}
