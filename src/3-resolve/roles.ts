import { narrows, nounClass, nounGender, officeHead } from '../text/role-nouns.ts';
import type { Offset, Span } from '../text/span.ts';
import { fold } from './names.ts';
import { inFull, type Phrase, phraseIn } from './phrases.ts';
import { type Gender, TITLES } from './titles.ts';
import { isCapitalised, type Word, wordsIn } from './words.ts';

/** What a text calls someone beside the name. */
export interface Role {
  readonly text: string;
  readonly start: Offset;
  readonly end: Offset;
  /** The office's one word (spokeswoman → spokesperson). */
  readonly head: string;
  /** Folded words that narrow it ("interior", "vessia"). */
  readonly words: readonly string[];
  readonly class: 'office' | 'trade';
  readonly gender: Gender | null;
}

/** How far before or after a name its role is looked for, in code units: a long office with its ministry fits. */
const REACH = 200;
/** "Lieut" is the longest short form of a title. */
const LONGEST_SHORT_TITLE = 5;
/** Words of one role at most. */
const MOST_WORDS = 14;
/** Unlisted small words that an article makes part of the role ("the duty officer X"). */
const MOST_PLAIN = 2;
/** Unlisted small words between "of" and the name ("minister of land reform X"). */
const MOST_UNLISTED = 4;
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my']);
const LINKS = new Set(['of', 'for', 'at', 'in']);
const SMALL = new Set([
  ...ARTICLES,
  ...LINKS,
  ...'then now and on to from with former ex late current outgoing new newly old s'.split(' '),
]);
const STOPS = new Set(
  `and or but that when while where who whom which as by with from to on said says told is was are were
  has had have if because after before than so not according he she they it we i you this these those
  how why what under against about into over yesterday today`.split(/\s+/),
);
const PREPOSITIONS = new Set([
  'of',
  'for',
  'to',
  'with',
  'by',
  'from',
  'at',
  'against',
  'about',
  'on',
  'near',
  'behind',
  'under',
]);

/** Whether a folded word can be the head of a role. */
function isRoleNoun(word: string): boolean {
  const kind = nounClass(inFull(word));
  return kind === 'office' || kind === 'trade';
}

/** The role that a noun phrase names; null when its head is no office and no trade, or is plural. */
export function roleOf(text: string, phrase: Phrase, end: Offset = phrase.end): Role | null {
  const kind = nounClass(phrase.noun);
  if ((kind !== 'office' && kind !== 'trade') || phrase.plural) return null;
  const words = [...phrase.before, ...phrase.after.filter(word => word.end <= end)]
    .map(word => fold(word.text))
    .filter(word => !SMALL.has(word));
  return {
    text: text.slice(phrase.start, end).replace(/\s+/g, ' '),
    start: phrase.start,
    end,
    head: officeHead(phrase.noun),
    words,
    class: kind,
    gender: nounGender(phrase.noun),
  };
}

/**
 * The role that stands right before a name; `name` is where the name starts, titles excluded, `from` the start of its sentence.
 *
 *     Vessia’s interior minister Gen. Hanno Tarn
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^ name
 *     The commander of the river police, Hanno Tarn,
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^ name
 *
 * Not one: "a spokesman for Hanno Tarn", "Talking to the minister, Tarn said".
 */
export function roleBefore(text: string, from: Offset, name: Span): Role | null {
  const words = wordsIn(text, Math.max(from, name[0] - REACH), name[0]);
  const last = words.at(-1);
  if (last === undefined || last.possessive) return null;
  if (!/^[.]?,?\s+$/.test(text.slice(last.end, name[0]))) return null;
  let to = words.length;
  while (to > 0 && isRank(words, to - 1)) to--;
  const own = to < words.length ? rankRole(words.slice(to)) : null;
  const closing = words[to - 1];
  const gap = closing === undefined ? null : /^[.]?(,?)\s+$/.exec(text.slice(closing.end, words[to]?.start ?? name[0]));
  if (gap === null) return own;
  const start = startOfRole(text, words, to);
  const kept = words.slice(start, to);
  const first = kept[0];
  if (first === undefined) return own;
  const apart = gap[1] === ',';
  const role = parseRole(text, kept, apart);
  if (role === null || (apart && !isApposed(text, words[start - 1], first, name[1]))) return own;
  return role;
}

/** A rank that only adds to an office before it: "General" in "Defence Minister Brigadier General X", never in "Prosecutor General X". */
function isRank(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const title = word === undefined ? undefined : TITLES.get(fold(word.text));
  if (word === undefined || title === undefined || (!isCapitalised(word.text) && !SACRED.has(title.role ?? '')))
    return false;
  const before = fold(words[index - 1]?.text ?? '');
  if (
    fold(word.text) === 'general' &&
    ['attorney', 'secretary', 'prosecutor', 'surgeon', 'governor', 'consul', 'director', 'inspector'].includes(before)
  )
    return false;
  return title.role === null || RANKS.has(title.role);
}

/** Titles that are set before a name in small letters too. */
const SACRED = new Set(['ayatollah', 'sheikh', 'imam', 'cleric', 'rabbi']);

/** Ranks and learned or sacred titles, as against offices that are held somewhere. */
const RANKS = new Set(
  `general brigadier colonel lieutenant major captain admiral commodore sergeant corporal private
  marshal doctor professor ayatollah cleric sheikh imam rabbi reverend detective constable`.split(/\s+/),
);

function rankRole(words: readonly Word[]): Role | null {
  const first = words[0];
  const last = words.at(-1);
  const title = last === undefined ? undefined : TITLES.get(fold(last.text));
  if (first === undefined || last === undefined || title === undefined || title.role === null) return null;
  return {
    text: words.map(spelledOut).join(' '),
    start: first.start,
    end: last.end,
    head: title.role,
    words: [],
    class: 'office',
    gender: title.gender,
  };
}

/** "Gen" as "General"; a word that is no short form stays. */
function spelledOut(word: Word): string {
  const role = TITLES.get(fold(word.text))?.role ?? null;
  const short = role !== null && word.text.length <= LONGEST_SHORT_TITLE && fold(word.text)[0] === role[0];
  return short ? role.charAt(0).toUpperCase() + role.slice(1) : word.text;
}

/** Only white space, a possessive ending or the full stop of a short form between two words. */
function adjacent(text: string, word: Word, next: Word): boolean {
  return /^(?:['’ʼ]s?|[.])?\s+$/.test(text.slice(word.end, next.start));
}

/** Index of the first word of the run before `to` that may be a role; `to` when there is none. */
function startOfRole(text: string, words: readonly Word[], to: number): number {
  let start = to;
  let unlisted = 0;
  let sure = to;
  for (let index = to - 1; index >= 0 && to - index <= MOST_WORDS; index--) {
    const word = words[index] as Word;
    const next = words[index + 1];
    if (index + 1 < to && next !== undefined && !adjacent(text, word, next)) break;
    const folded = fold(word.text);
    const before = fold(words[index - 1]?.text ?? '');
    if (LINKS.has(folded)) {
      if (index + 1 === to || !isRoleNoun(before)) break;
      unlisted = 0;
      start = index;
    } else if (ARTICLES.has(folded)) {
      if (unlisted <= MOST_PLAIN) sure = index;
      start = index;
      if (!LINKS.has(before)) break;
    } else if (STOPS.has(folded)) {
      break;
    } else {
      const listed = isRoleNoun(folded) || isCapitalised(word.text) || word.possessive || narrows(folded);
      if (!listed && ++unlisted > MOST_UNLISTED) break;
      start = index;
    }
    if (unlisted === 0) sure = start;
  }
  return sure;
}

/** The role in a run of words that ends at a name, `apart` when by a comma. Of "spokesman for President X" only "President" is X's own. */
function parseRole(text: string, words: readonly Word[], apart: boolean): Role | null {
  let kept = words;
  const link = words.findLastIndex(word => LINKS.has(fold(word.text)));
  if (link >= 0) {
    const after = words.slice(link + 1);
    if (isRoleNoun(fold(after.at(-1)?.text ?? ''))) kept = after;
    else if (!apart && ['a', 'an'].includes(fold(words[0]?.text ?? ''))) return null;
  }
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  const phrase = phraseIn(text, [first.start, last.end]);
  return phrase === null ? null : roleOf(text, phrase, last.end);
}

/** With a comma before the name: an apposition unless a preposition governs the role and nothing closes the name again. */
function isApposed(text: string, before: Word | undefined, first: Word, nameEnd: Offset): boolean {
  const governed =
    before !== undefined && /^\s+$/.test(text.slice(before.end, first.start)) && PREPOSITIONS.has(fold(before.text));
  return !governed || /^\s*[,.;:)”"—–]/.test(text.slice(nameEnd, nameEnd + 3));
}

/** A role after a name, and how old the text says the bearer is. */
export interface Apposition {
  readonly role: Role | null;
  readonly age: number | null;
}

const AGE = /^\s*,\s+(?:aged\s+)?(\d{1,3})(?=\s*[,.;)])/;
const OPENING = /^\s*(?:,\s+|\(|[—–]\s*|\s+(?:is|was|became|remains)\s+(?=(?:the|a|an|now|then)\s))/;

/**
 * What is said of the bearer right after a name, up to the next punctuation; `to` is the end of its sentence.
 *
 *     Ilse Marrand, 53, the secretary of the Waters Council, said
 *                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Not one: "Marrand, the minister said, was away", "Marrand, the mayor and the minister met".
 */
export function appositionAfter(text: string, nameEnd: Offset, to: Offset): Apposition {
  const limit = Math.min(to, nameEnd + REACH);
  const rest = text.slice(nameEnd, limit);
  const aged = AGE.exec(rest);
  const age = aged === null ? null : Number(aged[1]);
  const from = aged?.[0].length ?? 0;
  const opening = OPENING.exec(rest.slice(from));
  if (opening === null) return { role: null, age };
  const start = nameEnd + from + opening[0].length;
  const words = runFrom(text, wordsIn(text, start, limit).slice(0, MOST_WORDS), start);
  const last = words.at(-1);
  if (last === undefined) return { role: null, age };
  const predicate = /[a-z]/.test(opening[0]);
  const closed =
    predicate || /^\s*(?:[,.;:)—–”"]|who\b|$)/.test(text.slice(last.end, last.end + 8)) || last.end >= to - 1;
  const listed = /^\s*,\s+(?:and|or)\s/.test(text.slice(last.end, last.end + 8));
  if (!closed || listed) return { role: null, age };
  const phrase = phraseIn(text, [start, last.end]);
  if (phrase === null || !followsWell(phrase)) return { role: null, age };
  return { role: roleOf(text, phrase, last.end), age };
}

/** Words from `start` with nothing but white space between them, up to a relative "who". */
function runFrom(text: string, words: readonly Word[], start: Offset): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const previous = kept.at(-1);
    if (previous === undefined ? word.start > start + 1 : !adjacent(text, previous, word)) break;
    if (['who', 'whose', 'which', 'whom'].includes(fold(word.text))) break;
    kept.push(word);
  }
  return kept;
}

/** After the head of a role comes what narrows it, never a verb or a second head. */
function followsWell(phrase: Phrase): boolean {
  const next = phrase.after[0];
  if (next === undefined) return true;
  return ['of', 'for', 'from', 'in', 'at', 'on', 'with', 'to', 'under', 'general'].includes(fold(next.text));
}

/** Whether two words name one thing, a country and its people included: "vessia" and "vessian", "interior" and "interior". */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 3) return false;
  return long.startsWith(short) || (short.length >= 5 && long.startsWith(short.slice(0, -1)));
}

/** Whether a later description ("the defence minister") fits a role someone was given ("Vessia’s Minister of Defence"): same office, nothing in it that the role lacks. */
export function fits(later: Role, held: Role): boolean {
  return later.head === held.head && later.words.every(word => held.words.some(other => sameStem(word, other)));
}

/** Whether two roles can be one person's without a word that sets them apart: same office, and one fits the other. */
export function sameRole(a: Role, b: Role): boolean {
  return a.words.length <= b.words.length ? fits(a, b) : fits(b, a);
}
