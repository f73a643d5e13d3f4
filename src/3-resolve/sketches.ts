import { narrows, nounClass, singular } from '../text/role-nouns.ts';
import type { Span } from '../text/span.ts';
import { type Account, lastAtOrBefore, touching } from './account.ts';
import type { Cast } from './cast.ts';
import { fold } from './names.ts';
import { type Phrase, phraseIn } from './phrases.ts';
import { isCapitalised, type Word, wordsIn } from './words.ts';

/** A person, people or a body that a sentence brings in without a name: "a farmer", "my husband", "the residents", "the panel". */
export interface Sketch {
  readonly span: Span;
  readonly phrase: Phrase;
}

/** Words between the determiner and the noun at most. */
const MOST_BETWEEN = 4;
/** Longer sentences are no sentences; they are passed over. */
const LONGEST_SENTENCE = 4000;
const DETERMINERS = new Set(
  `the a an another one this that his her my our their its your some several many two three four five
  these those other`.split(/\s+/),
);
/** Nouns that narrow another noun as often as they stand alone ("a major road"). */
const ADJECTIVES = new Set(
  `general major chief private principal lead expert academic executive native elder minor secretary
  member party patient source host keeper chair mother father`.split(/\s+/),
);
/** What may follow such a noun when it stands alone. */
const FOLLOWING = new Set(
  `of for from in at on with who that and or but to by said says told was is were are has had have will
  would could can may might did does added whose as when where while after before
  sat met gave sent left made took put found heard knew saw went came kept held wrote began spoke stood fell rose won lost built paid let set meant thought brought bought caught taught drew grew`.split(
    /\s+/,
  ),
);
/** Bodies that are places at least as often: not what "it said" means. */
const PLACES = new Set(
  `state country nation city town village region province school church hospital university station
  front field bank office court`.split(/\s+/),
);

/** After these a noun says what someone is; it brings no one in. */
const PREDICATING = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'became',
  'become',
  'remains',
  'as',
  'like',
  'not',
]);

/** Unnamed persons and groups in the account's sentences, in text order; what is part of a name or of a named person's role is left out. */
export function sketchesIn(account: Account, cast: Cast): readonly Sketch[] {
  const { text } = account.document;
  const roles = cast.figures
    .flatMap(figure => figure.roles.map(({ start, end }) => ({ start, end })))
    .sort((a, b) => a.start - b.start);
  const found: Sketch[] = [];
  for (const [start, end] of account.marks.sentences) {
    if (end - start > LONGEST_SENTENCE) continue;
    const words = wordsIn(text, start, end);
    for (let index = 0; index < words.length; index++) {
      const noun = words[index] as Word;
      if (!bringsIn(text, noun, words[index + 1])) continue;
      const first = opening(text, words, index);
      if (isCapitalised(noun.text) && index > 0 && (first === null || first === index)) continue;
      if (first === null || PREDICATING.has(fold(words[first - 1]?.text ?? ''))) continue;
      const span: Span = [(words[first] as Word).start, noun.end];
      if (touching(cast.places, span) !== undefined || isInside(roles, noun.start)) continue;
      const phrase = phraseIn(text, span);
      if (phrase !== null && phrase.head.start === noun.start) found.push({ span, phrase });
    }
  }
  return found;
}

function bringsIn(text: string, noun: Word, next: Word | undefined): boolean {
  const folded = fold(noun.text);
  const kind = nounClass(folded) ?? nounClass(singular(folded) ?? '');
  if (noun.possessive || kind === null || kind === 'paper' || PLACES.has(folded)) return false;
  if (next === undefined || !/^\s+$/.test(text.slice(noun.end, next.start))) return true;
  const alone = FOLLOWING.has(fold(next.text)) || /ed$/.test(next.text);
  return !isCapitalised(next.text) && (alone || (kind !== 'body' && !ADJECTIVES.has(folded)));
}

/** Index of the word that opens the phrase ending at `noun`: its determiner, or itself for a bare plural; null when it has neither. */
function opening(text: string, words: readonly Word[], noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at <= MOST_BETWEEN + 1; at--) {
    const word = words[at] as Word;
    if (!/^(?:['’ʼ]s?)?\s+$/.test(text.slice(word.end, (words[at + 1] as Word).start))) break;
    if (DETERMINERS.has(fold(word.text))) return at;
    if (!narrows(fold(word.text)) && !isCapitalised(word.text) && noun - at > 2) break;
  }
  return singular(fold(words[noun]?.text ?? '')) === null ? null : noun;
}

function isInside(spans: readonly { readonly start: number; readonly end: number }[], place: number): boolean {
  const span = spans[lastAtOrBefore(spans, place, one => one.start)];
  return span !== undefined && place < span.end;
}
