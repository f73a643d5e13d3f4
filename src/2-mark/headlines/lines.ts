import { quotations } from '../../text/quote-marks.ts';
import { sentences, trim } from '../../text/sentences.ts';
import { contains, type Span } from '../../text/span.ts';
import type { AccountParagraph } from '../account.ts';
import { wordCount } from '../places.ts';

/** A longer line is no headline. In words. */
const MOST_WORDS = 24;
/** A paragraph of more is read by the model alone. In UTF-16 code units. */
const LONGEST_LINE = 240;
/** Bullets and ranks before a headline, and the town of a dateline. */
const OPENING = /^(?:[•*·–—-]\s+|\d{1,3}[.)]\s+)?(?:\p{Lu}[\p{Lu}’'. -]{2,30}\s[—–]\s+)?/u;

/** Whether a paragraph is set like a headline: by its kind, or a short line that no full stop ends. */
export function isHeadline(text: string, { kind, span }: AccountParagraph): boolean {
  if (kind === 'title' || kind === 'heading')
    return span[1] - span[0] <= LONGEST_LINE && !/:$/u.test(text.slice(...span));
  if (kind !== 'paragraph' && kind !== 'list') return false;
  if (span[1] - span[0] > LONGEST_LINE || wordCount(text, [span]) > MOST_WORDS) return false;
  const words = text.slice(...span);
  return !words.includes('\n') && !/[.!…:]["'”’»)]*$/u.test(words);
}

/**
 * The clauses of a headline, each of which may report on its own, without bullet, rank and town.
 *
 *     PORT SAMIR — Rebels: we hold the bridge. Army: bridge is ours; talks go on
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 */
export function clausesOf(text: string, span: Span): readonly Span[] {
  const opening = OPENING.exec(text.slice(...span))?.[0].length ?? 0;
  const line: Span = [span[0] + opening, span[1]];
  const quoted = quotations(text, line).map(({ start, end }): Span => [start, end]);
  return sentences(text, line).flatMap(sentence => {
    const clauses: Span[] = [];
    let from = sentence[0];
    for (const { index } of text.slice(...sentence).matchAll(/;\s/g)) {
      const at = sentence[0] + index;
      if (quoted.some(quote => contains(quote, [at, at + 1]))) continue;
      clauses.push([from, at]);
      from = at + 1;
    }
    return [...clauses, [from, sentence[1]] as const].map(clause => trim(text, clause)).filter(([a, b]) => a < b);
  });
}
