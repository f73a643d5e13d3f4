import { overlapFinder } from '../text/overlapping.ts';
import { quotations } from '../text/quote-marks.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { StatementKind } from './marks.ts';
import { covered, places, wordPattern } from './places.ts';

/** Share of the content that must stand in quotation marks for it to be direct speech: all but "that" and a comma. */
const DIRECT_SHARE = 0.85;

/** Cues that tell someone to do something; the content is what is to be done. */
const ORDERING = wordPattern([
  'order',
  'orders',
  'ordered',
  'ordering',
  'urge',
  'urges',
  'urged',
  'urging',
  'demand',
  'demands',
  'demanded',
  'call on',
  'calls on',
  'called on',
  'call for',
  'calls for',
  'called for',
  'ask for',
  'asked for',
  'instruct*',
  'command',
  'commanded',
  'appeal*',
  'request*',
]);
const ASKING = wordPattern([
  'ask',
  'asks',
  'asked',
  'asking',
  'wonder',
  'wonders',
  'wondered',
  'question',
  'questions',
  'questioned',
  'inquire*',
  'enquire*',
]);

/** Direct, indirect or mixed, by how much of the content stands in quotation marks, which `quotedIn` finds; a question or an order by its cue and form. */
export function attributedKind(
  text: string,
  content: readonly Span[],
  cue: readonly Span[],
  quotedIn: (span: Span) => readonly Span[],
): StatementKind {
  if (asks(text, content)) return 'question';
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
  if (places(text, cue, ORDERING).length > 0 && /^\s*(?:to|for|on|that\b)/iu.test(words)) return 'directive';
  if (places(text, cue, ASKING).length > 0 && /^\s*(?:if|whether|why|how|what|who|when|where|which)\b/iu.test(words))
    return 'question';
  const quoted = content.flatMap(span => quotedIn(span));
  const all = content.reduce((sum, [start, end]) => sum + end - start, 0);
  const inside = content.reduce((sum, span) => sum + covered(span, quoted), 0);
  if (inside >= DIRECT_SHARE * all) return 'direct';
  return content.some(span => quoted.some(one => overlaps(span, one) && contains(span, one))) || inside > 0
    ? 'mixed'
    : 'indirect';
}

/** Finds the outermost quotations of a paragraph that share words with a span; the paragraph is looked through once. */
export function quotedFinder(text: string, paragraph: Span): (span: Span) => readonly Span[] {
  const outermost = quotations(text, paragraph).filter(one => one.depth === 0);
  return overlapFinder(
    outermost.map(({ start, end }): Span => [start, end]),
    span => span,
  );
}

/** Whether words end as a question does. */
export function asks(text: string, content: readonly Span[]): boolean {
  const last = content.at(-1);
  return last !== undefined && /\?["'”’»)\]\s]*$/u.test(text.slice(last[0], last[1]));
}
