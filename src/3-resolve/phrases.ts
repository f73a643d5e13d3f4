import { narrows, nounClass, singular } from '../text/role-nouns.ts';
import type { Offset, Span } from '../text/span.ts';
import { fold } from './names.ts';
import { TITLES } from './titles.ts';
import { isCapitalised, type Word, wordsIn } from './words.ts';

/** A noun phrase, by its parts. */
export interface Phrase {
  readonly start: Offset;
  readonly end: Offset;
  /** "the", "his", "two", folded; empty when there is none. */
  readonly determiner: string;
  /** definite: "the", "this", a possessive; indefinite: "a", "another", "one"; several: "two", "some"; bare: no determiner. */
  readonly definiteness: 'definite' | 'indefinite' | 'several' | 'bare';
  /** Words between determiner and head. */
  readonly before: readonly Word[];
  readonly head: Word;
  /** The head folded, in the singular where a listed noun allows it. */
  readonly noun: string;
  readonly plural: boolean;
  /** Words after the head that narrow it ("of the council", "familiar with the matter"). */
  readonly after: readonly Word[];
}

const DEFINITE = new Set(`the this that these those his her its their my our your both all`.split(/\s+/));
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'any', 'every', 'each']);
const SEVERAL = new Set(
  `some several many most few other others two three four five six seven eight nine ten dozens hundreds
  thousands various numerous more`.split(/\s+/),
);
/** What a noun phrase goes on with after its head. */
const POST = new Set(
  `of for from in at on with within inside near to by who whom that which whose about around across
  outside under over against behind between among familiar close involved living speaking working
  based briefed contacted interviewed aware responsible loyal opposed present including as and or but
  when where while not said says has have had is was are were then`.split(/\s+/),
);
/** "Prosecutor General": the second word is the office's, the first its head. */
const BEFORE_GENERAL = new Set([
  'attorney',
  'secretary',
  'prosecutor',
  'surgeon',
  'governor',
  'consul',
  'director',
  'inspector',
  'solicitor',
  'auditor',
]);
/** A noun phrase of more words is looked at no further. */
const MOST_WORDS = 40;

/**
 * Takes the first noun phrase of a span apart; null when there is no word in it. `names` are spans that count as one word.
 *
 *     a senior spokesman for the Waters Directorate
 *       ^^^^^^ before     ^^^^^^^^^^^^^^^^^^^^^^^^^^ after
 *              ^^^^^^^^^ head
 */
export function phraseIn(text: string, span: Span, names: readonly Span[] = []): Phrase | null {
  const words = wordsIn(text, span[0], Math.min(span[1], span[0] + MOST_WORDS * 20)).slice(0, MOST_WORDS);
  const first = words[0];
  if (first === undefined) return null;
  const determiner = fold(first.text);
  const definiteness = DEFINITE.has(determiner)
    ? 'definite'
    : INDEFINITE.has(determiner)
      ? 'indefinite'
      : SEVERAL.has(determiner) || /^\d+$/.test(determiner)
        ? 'several'
        : 'bare';
  let from = definiteness === 'bare' ? 0 : 1;
  if (from === 1 && words.length > 2 && SEVERAL.has(fold(words[1]?.text ?? ''))) from = 2;
  if (from >= words.length) from = 0;
  const inName = (word: Word) => names.some(name => name[0] < word.start && word.start < name[1]);
  let to = from + 1;
  while (
    to < words.length &&
    (inName(words[to] as Word) || goesOn(text, words[to - 1] as Word, words[to] as Word) || joinsNarrowers(words, to))
  )
    to++;
  if (
    to - 2 >= from &&
    fold(words[to - 1]?.text ?? '') === 'general' &&
    BEFORE_GENERAL.has(fold(words[to - 2]?.text ?? ''))
  )
    to--;
  const head = words[to - 1] as Word;
  const folded = inFull(fold(head.text));
  const one = singular(folded);
  const possessed = words.slice(from, to - 1).some(word => word.possessive);
  return {
    start: first.start,
    end: words.at(-1)?.end ?? head.end,
    determiner: definiteness === 'bare' ? '' : determiner,
    definiteness: definiteness === 'bare' && possessed ? 'definite' : definiteness,
    before: words.slice(from, to - 1),
    head,
    noun: nounClass(folded) === null && one !== null ? one : folded,
    plural: definiteness === 'several' || isPlural(folded, one, head),
    after: words.slice(to),
  };
}

/** "Gov" as "governor": a short title stands for its office. */
export function inFull(word: string): string {
  return nounClass(word) === null ? (TITLES.get(word)?.role ?? word) : word;
}

function isPlural(folded: string, one: string | null, head: Word): boolean {
  if (nounClass(folded) !== null) return false;
  return one !== null || (/[^suic]s$/.test(folded) && !isCapitalised(head.text));
}

/** "Army and police officials": the "and" joins what stands before one head. */
function joinsNarrowers(words: readonly Word[], at: number): boolean {
  const [before, and, after, last] = [words[at - 1], words[at], words[at + 1], words.at(-1)].map(word =>
    fold(word?.text ?? ''),
  );
  if (and !== 'and' || !narrows(before ?? '') || !narrows(after ?? '') || words.length - at > 4) return false;
  return singular(last ?? '') !== null;
}

/** Whether `next` belongs to the same run of words before the head as `word`: only white space between them, and no word that begins a new part. */
function goesOn(text: string, word: Word, next: Word): boolean {
  const gap = text.slice(word.end, next.start);
  return /^(?:['’ʼ]s?|[.])?\s+$/.test(gap) && !POST.has(fold(next.text));
}
