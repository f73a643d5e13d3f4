import { trim } from '../text/sentences.ts';
import { contains, inOrder, overlaps, type Span } from '../text/span.ts';
import type { Attribution } from './attributions.ts';
import { wordCount } from './places.ts';
import type { Paragraph } from './windows.ts';

/** Fewer words than these hold no report and what it reports. */
const FEWEST_WORDS = 7;

/** What stands before the reported clause and belongs to the report around it. */
const OPENING = /^(?:["'“‘«„]|that\b|\s)+/iu;
const CLOSING = /["'”’»]+$/u;

/** A speaker's report of himself is the claim around it, said once more. */
const FIRST_PERSON = /^(?:I|we|me|us|my|our)\b/iu;

/**
 * The words of each report as paragraphs of their own, without the marks and the "that" around them. The annotators whom
 * the model learned from mark no report within a report, so what a report holds is found by reading it as if it stood alone.
 *
 *     A clerk said the duty officer had told her the gate was open.
 *                  ^----------------------------------------------^
 */
export function innerParagraphs(text: string, reported: readonly Attribution[]): readonly Paragraph[] {
  const spans = reported.flatMap(one => one.content).map(span => bare(text, span));
  const long = spans.filter(span => wordCount(text, [span]) >= FEWEST_WORDS).sort(inOrder);
  return long
    .filter((span, at) => !long.slice(0, at).some(before => overlaps(before, span)))
    .map(span => ({ span, opening: 'paragraph' }));
}

/** Of what was read in those paragraphs, the reports that lie in one of them and are another's than the report around. */
export function nestedIn(
  text: string,
  paragraphs: readonly Paragraph[],
  found: readonly Attribution[],
): readonly Attribution[] {
  return found.filter(({ content, cue, source }) => {
    const all = [...content, ...cue, ...source];
    const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
    return (
      source.length > 0 &&
      !FIRST_PERSON.test(words) &&
      paragraphs.some(({ span }) => all.every(one => contains(span, one)))
    );
  });
}

function bare(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const opening = OPENING.exec(words)?.[0].length ?? 0;
  const closing = CLOSING.exec(words)?.[0].length ?? 0;
  return trim(text, [Math.min(start + opening, end), Math.max(start + opening, end - closing)]);
}
