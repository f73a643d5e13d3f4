import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { wordCount } from './places.ts';

/** Fewer words than these go with the sentence before them ("We know. I saw it."): alone they claim nothing. */
const FEWEST_WORDS = 3;

/** A piece that ends so has ended its sentence. */
const ENDED = /[.!?…。！？]["'”’»›)\]]*$/u;

/**
 * A speech of several sentences makes several claims: one attribution a sentence, all with the same cue and source.
 * A piece goes on the sentence of the piece before it unless that one had ended.
 *
 *     "The dam," she said, "was opened. No one knew that night."
 *     ^^^^^^^^^^           ^^^^^^^^^^^^                            first
 *                                       ^^^^^^^^^^^^^^^^^^^^^^^^  second
 */
export function oneClaimEach(text: string, attribution: Attribution): readonly Attribution[] {
  const claims: Span[][] = [];
  let ended = true;
  for (const piece of attribution.content) {
    for (const sentence of sentences(text, piece)) {
      const last = claims.at(-1);
      const goesOn = !ended || wordCount(text, [sentence]) < FEWEST_WORDS;
      if (last !== undefined && goesOn) extend(last, sentence, piece);
      else claims.push([sentence]);
      ended = ENDED.test(text.slice(...sentence)) && wordCount(text, claims.at(-1) ?? []) >= FEWEST_WORDS;
    }
  }
  return claims.map(content => ({ ...attribution, content }));
}

/** A sentence of the same piece lengthens the last span; one of another piece is a span of its own. */
function extend(spans: Span[], sentence: Span, piece: Span): void {
  const last = spans.at(-1) as Span;
  if (last[0] >= piece[0]) spans[spans.length - 1] = [last[0], sentence[1]];
  else spans.push(sentence);
}
