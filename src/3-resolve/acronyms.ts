import type { Offset, Span } from '../text/span.ts';
import { fold } from './names.ts';
import { isAllCapitals, isCapitalised, type Word, wordsIn } from './words.ts';

/** Two forms that the text itself says name one thing. */
export interface OtherName {
  readonly full: Span;
  readonly short: Span;
  /** How the text says so. */
  readonly how: 'acronym' | 'known-as';
}

/** Letters of a short form. One letter is an initial; longer ones are words in capitals. */
const LETTERS = /^[\p{Lu}\p{N}&.-]{2,10}$/u;
/** Words that short forms leave out. */
const SKIPPED = new Set(`of the and for in on to at de la du des al el`.split(/\s+/));
/** How far back the full name may begin, in code units and words. */
const REACH = 160;
const MOST_WORDS = 14;

/**
 * Short forms that a text gives for a full name, with the initials checked.
 *
 *     the Democratic Harbour Union (DHU)      the Democratic Harbour Union, DHU,      DHU (Democratic Harbour Union)
 *         ^^^^^^^^^^^^^^^^^^^^^^^^ full ^^^ short
 *
 * `from` and `to` bound the run of text, a block as a rule; names are never joined across it.
 */
export function acronymsIn(text: string, from: Offset, to: Offset): readonly OtherName[] {
  const found: OtherName[] = [];
  const run = text.slice(from, to);
  for (const match of run.matchAll(/[(,]\s?([\p{Lu}\p{N}&.-]{2,11})(?=[),.;])/gu)) {
    const letters = (match[1] ?? '').replace(/[.-]+$/, '');
    if (!LETTERS.test(letters) || !isAllCapitals(letters)) continue;
    const start = from + match.index + match[0].indexOf(match[1] ?? '');
    const full = spelledBefore(text, Math.max(from, start - REACH), from + match.index, letters);
    if (full !== null) found.push({ full, short: [start, start + letters.length], how: 'acronym' });
  }
  for (const match of run.matchAll(/([\p{Lu}][\p{Lu}\p{N}&.-]{1,10}) \(([^()\n]{3,100})\)/gu)) {
    const letters = match[1] ?? '';
    const inner = from + match.index + letters.length + 2;
    const words = wordsIn(text, inner, inner + (match[2]?.length ?? 0));
    const last = words.at(-1);
    const full = last === undefined ? null : spelledBefore(text, inner, last.end, letters);
    const start = from + match.index;
    if (full !== null) found.push({ full, short: [start, start + letters.length], how: 'acronym' });
  }
  return found;
}

/** The shortest run of words ending at `end` whose initials spell `letters`; null when none does. */
function spelledBefore(text: string, from: Offset, end: Offset, letters: string): Span | null {
  const wanted = fold(letters).replace(/[^\p{L}\p{N}]/gu, '');
  const words = wordsIn(text, from, end).slice(-MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined || !/^['’ʼs]*\s*$/.test(text.slice(last.end, end))) return null;
  for (let start = words.length - 1; start >= 0; start--) {
    const first = words[start] as Word;
    if (!isCapitalised(first.text)) continue;
    const run = words.slice(start);
    if (run.length >= 2 && !/[;:.!?()"“”]\s/.test(text.slice(first.start, last.start)) && spells(run, wanted))
      return [first.start, last.end];
  }
  return null;
}

/** Whether the first letters of the words give `wanted`, small words left out or counted, all the same way. */
function spells(words: readonly Word[], wanted: string): boolean {
  const parts = words
    .flatMap(word => word.text.split('-'))
    .map(fold)
    .filter(part => part !== '');
  const all = parts.map(part => part[0]).join('');
  const main = parts
    .filter(part => !SKIPPED.has(part))
    .map(part => part[0])
    .join('');
  return (
    wanted === main || wanted === all || (wanted.endsWith('s') && wanted.slice(0, -1) === main && main.length >= 3)
  );
}

const KNOWN_AS =
  /^\s*,?\s*\(?(?:(?:also|commonly|better|formerly|previously|popularly|otherwise|widely|locally|once|now)\s+)?(?:known|called|referred to)(?:\s+(?:also|commonly|locally))?\s+(?:as\s+)?(?:the\s+)?["“‘]?$|^\s*,?\s*\(?(?:a\.?k\.?a\.?|alias|formerly|also|or)\s+(?:the\s+)?["“‘]?$/i;
/** Without a bracket "or", "also" and "formerly" alone join two names as often as they give one a second. */
const CHOICE = /^[\s,]*(?:also|or|formerly)\s+(?!known|called|referred)/i;
const ALSO_AND = /^\s*(?:,|and|or)\s+(?:the\s+)?$/;

/**
 * Names that the text gives as other names of the one before: "X, commonly known as Y", "X (also Y and Z)". Names are spans in text order.
 * "X or Y" without a bracket is a choice, not another name.
 */
export function otherNamesIn(text: string, names: readonly Span[]): readonly OtherName[] {
  const found: OtherName[] = [];
  for (let index = 0; index + 1 < names.length; index++) {
    const full = names[index] as Span;
    let next = names[index + 1] as Span;
    const between = text.slice(full[1], Math.min(next[0], full[1] + 60)).replace(/^['’ʼ]s/, '');
    if (next[0] - full[1] > 60 || !KNOWN_AS.test(between) || (CHOICE.test(between) && !between.includes('('))) continue;
    found.push({ full, short: next, how: 'known-as' });
    for (let more = index + 2; between.includes('(') && more < names.length; more++) {
      const further = names[more] as Span;
      if (!ALSO_AND.test(text.slice(next[1], further[0]))) break;
      found.push({ full, short: further, how: 'known-as' });
      next = further;
    }
  }
  return found;
}
