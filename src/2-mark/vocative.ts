import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';

/** Between a name that is called and the subject of the sentence: a comma alone. */
const CALLED = /^\s*,\s+$/u;

/**
 * Without whom a turn speaks to: a name that opens a sentence of a turn and is parted from the rest of the source by a
 * comma is called, not reported.
 *
 *     HOST: Mayor Pell, the minister told the press that nobody gave an order.
 *           ^^^^^^^^^^  called
 *                       ^^^^^^^^^^^^ source
 */
export function withoutVocative(
  text: string,
  attribution: Attribution,
  sentences: readonly (readonly [Span, AccountParagraph])[],
): Attribution {
  const [first, second, ...rest] = attribution.source;
  if (first === undefined || second === undefined || !CALLED.test(text.slice(first[1], second[0]))) return attribution;
  const opens = sentences.some(([[start], { kind }]) => kind === 'turn' && start === first[0]);
  return opens ? { ...attribution, source: [second, ...rest] } : attribution;
}
