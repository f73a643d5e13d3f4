import type { StatementMark } from '../2-mark/marks.ts';
import { hull } from '../text/span.ts';

/** A passive of telling someone: its subject is told, and does not speak. */
const TOLD =
  /^(?:is|are|am|was|were|be|been|being|(?:has|have|had)\s+been|will\s+be)\s+(?:\p{L}+ly\s+)?(?:asked|told|reminded|advised|urged|warned|ordered|instructed|directed|requested|invited|informed|encouraged|assured|promised)\b/iu;
const PRESENT = /^(?:is|are)\s/iu;

/**
 * Whether the words taken for a source are whom someone speaks to. Who does is hidden; in the present of a notice it is whoever
 * puts the notice up.
 *
 *     Residents are asked to check side gates.      We were told to stand there.
 *     ^^^^^^^^^ addressed, notice                    ^^ addressed
 */
export function addressedBy(text: string, { source, cue }: StatementMark): 'notice' | 'hidden' | null {
  const first = cue[0];
  if (first === undefined || (source.length > 0 && hull(source)[1] > first[0])) return null;
  const words = text.slice(...hull(cue));
  if (!TOLD.test(words) || /\bby$/iu.test(words)) return null;
  return PRESENT.test(words) ? 'notice' : 'hidden';
}
