import { ABBREVIATIONS, MAY_END } from './abbreviations.ts';
import type { Offset, Span } from './span.ts';

/** A stop, the closing marks and brackets after it, then white space: where a sentence may end. */
const STOP = /[.!?…؟。]+["'”’»›)\]]*(?=\s)|[。！？]/gu;

/** What may begin a sentence: a capital, a digit, a script without case, or an opening mark. */
const OPENER = /^["'“‘«„‹([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}@#$£€]/u;

/** Words that open an English sentence far more often than they follow an abbreviation within one. */
const STARTER =
  /^["'“‘«„(]*(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|There|If|When|After|Before|As|For|According|However|His|Her|Its|Their|Our|You|No|Not|Meanwhile)\b/;

/** Longest look behind a stop for the word it belongs to; longer "words" are no abbreviations. */
const LONGEST_ABBREVIATION = 12;

/**
 * The sentences of one paragraph `[start, end)`, trimmed of white space, in order.
 * A stop after an abbreviation ("Gen."), an initial ("J."), or before a small letter ends none.
 */
export function sentences(text: string, [start, end]: Span): readonly Span[] {
  const found: Span[] = [];
  const add = (from: Offset, to: Offset) => {
    const span = trim(text, [from, to]);
    if (span[0] < span[1]) found.push(span);
  };
  let from = start;
  const pattern = new RegExp(STOP);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const stop = match.index;
    const after = stop + match[0].length;
    if (after >= end) break;
    if (!endsSentence(text, from, stop, after, end)) continue;
    add(from, after);
    from = after;
  }
  add(from, end);
  return found;
}

/** The span without the white space at its ends. */
export function trim(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function endsSentence(text: string, from: Offset, stop: Offset, after: Offset, end: Offset): boolean {
  let next = after;
  while (next < end && /\s/.test(text.charAt(next))) next++;
  const following = text.slice(next, next + 24);
  if (!OPENER.test(following)) return false;
  if (text[stop] !== '.' || after > stop + 1) return true;
  const behind = text.slice(Math.max(from, stop - LONGEST_ABBREVIATION), stop);
  const word = /[\p{L}\p{N}.]+$/u.exec(behind)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return STARTER.test(following);
  const lower = word.toLowerCase();
  if (MAY_END.has(lower)) return STARTER.test(following);
  return !ABBREVIATIONS.has(lower);
}
