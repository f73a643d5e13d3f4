import type { Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';

/** What stands before its subject where a sentence asks. */
const INVERTED =
  /(?:^|[^\p{L}])(?:did|does|do|has|have|had|will|would|can|could|should|may|might|must|is|are|was|were)\s+(?:not\s+)?$/iu;

/**
 * Whether a sentence asks if someone says something: nobody is reported to say it.
 *
 *     Did she say where she was?      What will the minister promise?
 */
export function isAskedFor(text: string, { source, cue }: Attribution, sentence: Span): boolean {
  const [who] = source;
  const [said] = cue;
  if (who === undefined || said === undefined || who[0] > said[0]) return false;
  if (!/\?["'”’»)]*$/u.test(text.slice(...sentence))) return false;
  return INVERTED.test(text.slice(Math.max(sentence[0], who[0] - 24), who[0]));
}
