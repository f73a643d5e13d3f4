import { quotations } from '../../text/quote-marks.ts';
import { trim } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attributions.ts';
import type { Mention } from '../marks.ts';
import { wordCount } from '../places.ts';
import { CLOSING_VERBS, TAKING_VERBS } from './verbs.ts';
import { canSpeak, isShortName } from './who.ts';

/** How sure a headline's form makes a report: below what the model gives a plain "said", above its bar for cues. */
const SCORE = 0.8;
/** Fewer words than these are claimed by no headline but a quoted one. */
const FEWEST_CLAIMED = 2;
/** A colon or dash between who speaks and what is claimed. */
const BREAK = /\s?:\s|\s[–—-]\s/gu;
/** Whoever a verb before him names at the end of a headline: a short phrase without a verb of its own. */
const NAMED = String.raw`(?:the\s+|an?\s+)?[\p{L}\p{N}][\p{L}\p{N}.’'&-]*(?:\s+[\p{L}\p{N}][\p{L}\p{N}.’'&-]*){0,4}`;
const VERB_THEN_SOURCE = new RegExp(
  String.raw`(?:[,?!]|(?<=["”’]))\s*(?<cue>${CLOSING_VERBS}|according\s+to)\s+(?<source>${NAMED})$`,
  'iu',
);
const SOURCE_THEN_VERB = new RegExp(String.raw`,\s+(?<source>${NAMED})\s+(?<cue>${CLOSING_VERBS})$`, 'iu');
const SOURCE_VERB_CLAIM = new RegExp(String.raw`^(?<source>${NAMED}?)\s+(?<cue>${TAKING_VERBS})\s+(?=\S)`, 'iu');
const TOPIC =
  /^(?:(?:what|who|why|how|where|when|which)\s(?!.*\?$)|(?:the\s+)?(?:words|statement|remarks|letter|speech|lessons|facts|story|profile|life|rise|fall|case|history)\b|no\s+(?:further\s+)?comment\b|an?\s+(?:timeline|profile|history|guide|life)\b)/iu;
const PASSIVE = /\s(?:is|are|was|were)$/iu;
const FIRST_PERSON = /\b(?:I|we|I['’](?:d|ll|m|ve)|we['’](?:d|ll|re|ve)|my|our)\b/u;
/** "Nobody, minister says" names someone; "…, it is said" and "…, report says they" do not. */
const NOBODY = /^(?:it|they|he|she|we|i|you|who|what|how|why|which|that|this)\b/iu;

/**
 * What a clause of a headline reports by its form; null when it has no such form.
 *
 *     Minister: dam was safe      Gate opened by hand, says engineer      “No warning”: residents      Guides admit they were wrong
 */
export function readHeadline(text: string, clause: Span, mentions: readonly Mention[]): Attribution | null {
  return closing(text, clause, mentions) ?? broken(text, clause, mentions) ?? opening(text, clause, mentions);
}

function attribution(text: string, content: Span, cue: Span, source: Span): Attribution | null {
  const claimed = trim(text, content);
  if (wordCount(text, [claimed]) === 0) return null;
  return { content: [claimed], cue: [cue], source: [source], score: SCORE };
}

/** "…, says engineer" and "…, guide swears". */
function closing(text: string, clause: Span, mentions: readonly Mention[]): Attribution | null {
  const words = text.slice(...clause);
  for (const pattern of [VERB_THEN_SOURCE, SOURCE_THEN_VERB]) {
    const match = pattern.exec(words);
    const { source = '', cue = '' } = match?.groups ?? {};
    if (match === null || NOBODY.test(source)) continue;
    if (PASSIVE.test(source)) return told(text, clause, match);
    const first = pattern === VERB_THEN_SOURCE ? cue : source;
    const second = first === cue ? source : cue;
    const at = clause[0] + match.index + match[0].indexOf(first);
    const then = clause[1] - second.length;
    const place = (word: string): Span => (word === first ? [at, at + first.length] : [then, clause[1]]);
    const end = clause[0] + match.index + (match[0].startsWith('?') || match[0].startsWith('!') ? 1 : 0);
    const content = withoutTopic(text, [clause[0], end], mentions);
    if (wordCount(text, [content]) < FEWEST_CLAIMED) continue;
    return attribution(text, content, place(cue), place(source));
  }
  return null;
}

/** "Ferry sank on a calm sea, inquiry is told": someone is told, and the headline does not say by whom. */
function told(text: string, clause: Span, match: RegExpExecArray): Attribution {
  const cue = trim(text, [clause[0] + match.index + 1, clause[1]]);
  return { content: [[clause[0], clause[0] + match.index]], cue: [cue], source: [], score: SCORE };
}

/** "Fuel shortage: pumps to be rationed, says Meridia": what stands before the colon is the topic, unless it speaks itself. */
function withoutTopic(text: string, content: Span, mentions: readonly Mention[]): Span {
  const topic = /^[^:“”"]{1,60}:\s+/u.exec(text.slice(...content))?.[0];
  if (topic === undefined || canSpeak(text, [content[0], content[0] + topic.trimEnd().length - 1], mentions))
    return content;
  return [content[0] + topic.length, content[1]];
}

/** Of a clause in two parts the one that can speak is the source: a quotation first, then whoever says it; else the first that can. */
function broken(text: string, clause: Span, mentions: readonly Mention[]): Attribution | null {
  const quoted = quotations(text, clause).filter(({ depth }) => depth === 0);
  for (const { 0: mark, index } of text.slice(...clause).matchAll(BREAK)) {
    const cue: Span = [clause[0] + index + mark.search(/\S/u), clause[0] + index + mark.trimEnd().length];
    if (quoted.some(({ start, end }) => start < cue[0] && cue[1] < end)) continue;
    const left: Span = [clause[0], clause[0] + index];
    const right: Span = [clause[0] + index + mark.length, clause[1]];
    const isColon = mark.includes(':');
    if (isQuoted(quoted, left)) {
      const source = leading(text, right, mentions);
      return source === null ? null : attribution(text, left, cue, source);
    }
    if (isColon && isClaim(text, right) && (canSpeak(text, left, mentions) || isOwnVoice(text, left, right))) {
      const topic = /\s(?:on|over|about)\s/u.exec(text.slice(...left))?.index ?? null;
      return topic === null
        ? attribution(text, right, cue, left)
        : attribution(text, right, [left[0] + topic + 1, cue[1]], [left[0], left[0] + topic]);
    }
    if (isColon && isQuoted(quoted, right)) {
      const source = leading(text, left, mentions);
      if (source !== null) return attribution(text, right, [source[1] + 1, cue[1]], source);
    }
    if (wordCount(text, [left]) > FEWEST_CLAIMED && canSpeak(text, right, mentions))
      return attribution(text, left, cue, right);
  }
  return null;
}

/** Whether what follows a colon may be a claim, and not a topic ("the minister: what we know") or the name of a text ("words of the bishop"). */
function isClaim(text: string, part: Span): boolean {
  const words = text.slice(...part);
  if (/^["“‘«„]/u.test(words)) return true;
  return wordCount(text, [part]) > FEWEST_CLAIMED && !TOPIC.test(words);
}

/** "Harbour master: I’d wave again": whoever says "I" or "we" stands before the colon. */
function isOwnVoice(text: string, left: Span, right: Span): boolean {
  return FIRST_PERSON.test(text.slice(...right)) && isShortName(text, left);
}

function isQuoted(quoted: readonly { readonly start: number; readonly end: number }[], [start, end]: Span): boolean {
  return quoted.some(one => one.start === start && one.end === end);
}

/** The words that speak at the head of a part: all of it, or the name that it opens with ("Ilse Tamm out of the marsh"). */
function leading(text: string, part: Span, mentions: readonly Mention[]): Span | null {
  if (canSpeak(text, part, mentions)) return part;
  const words = [...text.slice(...part).matchAll(/\S+/gu)].slice(0, 4).reverse();
  const opening = words.map((word): Span => [part[0], part[0] + word.index + word[0].length]);
  return opening.find(span => canSpeak(text, span, mentions)) ?? null;
}

/** "Opposition demands inquiry": the shortest opening that can speak, a reporting verb, and what it takes. */
function opening(text: string, clause: Span, mentions: readonly Mention[]): Attribution | null {
  const match = SOURCE_VERB_CLAIM.exec(text.slice(...clause));
  const { source = '', cue = '' } = match?.groups ?? {};
  const who: Span = [clause[0], clause[0] + source.length];
  if (match === null || NOBODY.test(source) || !canSpeak(text, who, mentions)) return null;
  const end = clause[0] + match[0].trimEnd().length;
  return attribution(text, [end, clause[1]], [end - cue.length, end], who);
}
