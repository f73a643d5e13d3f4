import type { Span } from '../text/span.ts';
import type { Certainty, StatementMark } from './marks.ts';
import { places, wordPattern } from './places.ts';

/** Words that hedge, by what they leave of certainty. General English; sources: Saurí and Pustejovsky's FactBank scale, in words of our own. */
const HEDGES: readonly (readonly [Certainty, RegExp])[] = [
  [
    'doubtful',
    wordPattern([
      'unlikely',
      'doubtful',
      'doubt',
      'doubts',
      'doubted',
      'improbable',
      'implausible',
      'unconfirmed',
      'unverified',
      'questionable',
      'supposed',
      'supposedly',
      'so-called',
      'purported',
      'purportedly',
    ]),
  ],
  [
    'possible',
    wordPattern([
      'may',
      'might',
      'could',
      'can be',
      'possible',
      'possibly',
      'perhaps',
      'maybe',
      'potentially',
      'potential',
      'conceivably',
      'suspect',
      'suspects',
      'suspected',
      'speculate*',
      'rumour*',
      'rumor*',
      'alleged',
      'allegedly',
      'reportedly',
    ]),
  ],
  [
    'probable',
    wordPattern([
      'probable',
      'probably',
      'likely',
      'presumably',
      'apparently',
      'appear',
      'appears',
      'appeared',
      'seem',
      'seems',
      'seemed',
      'suggest',
      'suggests',
      'suggested',
      'believe',
      'believes',
      'believed',
      'think',
      'thinks',
      'thought',
      'assume',
      'assumes',
      'assumed',
      'expected',
      'expects',
      'estimated',
      'estimates',
      'about',
      'approximately',
      'around',
      'roughly',
    ]),
  ],
];

/** Of the words above, those that hedge only a figure after them ("about 40 people"). */
const BEFORE_FIGURE = /^(?:about|around|roughly|approximately|estimated)$/iu;
const FIGURE_FOLLOWS =
  /^\s+(?:[\p{N}]|a\s+(?:dozen|hundred|thousand|million)|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand)\b)/iu;

/** "in May", "May 2015": the month hedges nothing. */
const MONTH = /^May$/;

/**
 * How sure the text lets a statement be, and the words it says so with. The least sure word decides; a question asserts
 * nothing.
 */
export function certainty(
  text: string,
  { content, cue, kind }: Pick<StatementMark, 'content' | 'cue' | 'kind'>,
): { certainty: Certainty; hedge: readonly Span[] } {
  if (kind === 'question' || kind === 'directive') return { certainty: 'unknown', hedge: [] };
  for (const [degree, pattern] of HEDGES) {
    const hedge = places(text, [...cue, ...content], pattern).filter(span => hedges(text, span));
    if (hedge.length > 0) return { certainty: degree, hedge };
  }
  return { certainty: 'certain', hedge: [] };
}

function hedges(text: string, [start, end]: Span): boolean {
  const word = text.slice(start, end);
  if (MONTH.test(word) && !/(?:^|[.!?“"]\s*)$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  return !BEFORE_FIGURE.test(word) || FIGURE_FOLLOWS.test(text.slice(end, end + 24));
}
