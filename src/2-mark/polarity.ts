import type { Span } from '../text/span.ts';
import type { Polarity, StatementMark } from './marks.ts';
import { places, wordPattern } from './places.ts';

/** Cues that deny what they report, by stem. */
const DENIALS = wordPattern([
  'deny',
  'denies',
  'denied',
  'denying',
  'denial',
  'denials',
  'reject',
  'rejects',
  'rejected',
  'rejecting',
  'dismiss',
  'dismisses',
  'dismissed',
  'dismissing',
  'refute',
  'refutes',
  'refuted',
  'refuting',
  'rebut',
  'rebuts',
  'rebutted',
  'rebuffed',
  'repudiate*',
  'disavow*',
  'dispute',
  'disputes',
  'disputed',
  'disputing',
  'rule out',
  'rules out',
  'ruled out',
  'ruling out',
  'contradicted',
  'disagree',
  'disagrees',
  'disagreed',
  'disbelieve*',
  'debunk*',
]);

/** Words that negate, in a cue ("did not deny") and in what is claimed. */
const NEGATIONS = wordPattern([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'cannot',
  'without',
  'hardly',
  'scarcely',
  'barely',
  "\\p{L}+n['’]t",
  'no one',
  'not one',
  'not any',
  'not even',
  'no longer',
  'by no means',
  'far from',
]);

/** "not only", "no doubt", "not just" and their like negate nothing. */
const EMPTY = wordPattern([
  'not only',
  'not just',
  'not merely',
  'not simply',
  'no doubt',
  'nothing but',
  'no less than',
  'no fewer than',
  'no sooner',
  'not least',
  'whether or not',
  'if not',
]);

/** Where a clause under the main one begins: what is negated there is not what is claimed. */
const UNDER =
  /(?:,\s*|\s)(?:which|who|whom|whose|because|although|though|while|if|unless|until|whether|so that|but|despite|after|before|since)\b/iu;

/**
 * Whether a statement affirms or denies, and by which words: a cue that denies, or a negation in the content's main
 * clause; one of each cancel out.
 *
 *     The directorate denied that no order was given.
 *                     ^^^^^^      ^^                    affirms
 */
export function polarity(
  text: string,
  { content, cue }: Pick<StatementMark, 'content' | 'cue'>,
): { polarity: Polarity; negation: readonly Span[] } {
  const denials = places(text, cue, DENIALS);
  const turnedInCue = places(text, cue, NEGATIONS);
  const inContent = negations(text, mainClause(text, content));
  const turns = denials.length > 0 ? 1 + turnedInCue.length + inContent.length : inContent.length;
  const negation = denials.length > 0 ? [...turnedInCue, ...denials, ...inContent] : inContent;
  return turns % 2 === 1 ? { polarity: 'denies', negation } : { polarity: 'affirms', negation: [] };
}

function negations(text: string, spans: readonly Span[]): readonly Span[] {
  const empty = places(text, spans, EMPTY);
  const found = places(text, spans, NEGATIONS).filter(
    ([start, end]) => !empty.some(([a, b]) => a <= start && end <= b),
  );
  // A second negation of one clause strengthens it as often as it undoes it ("no one, not one of them"): the first decides.
  return found.slice(0, 1);
}

function mainClause(text: string, content: readonly Span[]): readonly Span[] {
  return content.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const under = UNDER.exec(words.slice(1));
    const length = under === null || under.index < 12 ? words.length : under.index + 1;
    return [[start, start + length] as const];
  });
}
