import { GENERATIONS, PARTICLES, SUFFIXES, TITLES, type Title } from './titles.ts';
import { isAllCapitals, wordsIn } from './words.ts';

/** A name taken apart for comparison. */
export interface Name {
  /** As it is shown: titles off, ALL CAPITALS turned to Title Case. */
  readonly text: string;
  /** Folded words, particles and suffixes off; the last is taken for the surname. Empty when nothing but titles was there. */
  readonly words: readonly string[];
  /** "jr" and the like, or empty. */
  readonly generation: string;
  /** Titles that stood before it within the same words. */
  readonly titles: readonly Title[];
}

/** Letters that Unicode does not take apart, as English accounts write them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};

/** A word as it is compared: no marks, no case, no apostrophes or full stops, British endings as American ones. */
export function fold(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœþı]/g, letter => PLAIN_LETTERS[letter] ?? letter);
  return plain
    .replace(/^(def|off)ence$/, '$1ense')
    .replace(/^(harb|lab|col|hon|rum|neighb)our/, '$1or')
    .replace(/^(cen|thea|me)tre/, '$1ter')
    .replace(/isation(s?)$/, 'ization$1');
}

/** Title Case for a word in capitals only; any other word as it is. Short forms of two or three letters are left: they may be initials. */
function calm(word: string): string {
  if (!isAllCapitals(word)) return word;
  return word.replace(/(\p{Lu})([\p{Lu}\p{M}]*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** Takes a person's name apart. `calming` turns capitals into Title Case, for labels and headlines set in capitals. */
export function personName(text: string, calming = false): Name {
  const words = wordsIn(text, 0, text.length);
  const titles: Title[] = [];
  let first = 0;
  while (first < words.length - 1) {
    const title = TITLES.get(fold(words[first]?.text ?? ''));
    if (title === undefined) break;
    titles.push(title);
    first++;
  }
  let last = words.length;
  let generation = '';
  while (last - 1 > first && SUFFIXES.has(fold(words[last - 1]?.text ?? ''))) {
    const suffix = fold(words[last - 1]?.text ?? '');
    if (GENERATIONS.has(suffix)) generation = suffix;
    last--;
  }
  const kept = words.slice(first, last);
  const start = kept[0]?.start ?? 0;
  const end = generation === '' ? (kept.at(-1)?.end ?? 0) : (words[last]?.end ?? 0);
  const shown = text.slice(start, end).replace(/\s+/g, ' ');
  return { text: calming ? calm(shown) : shown, words: kept.flatMap(word => coreOf(word.text)), generation, titles };
}

/** The folded parts of one word. "al-" in "al-Tarn" and a small "van" are particles; "Ben" on its own is a given name. */
function coreOf(word: string): readonly string[] {
  const parts = word.split('-').filter(part => part !== '');
  if (parts.length === 1 && PARTICLES.has(word)) return [];
  return parts.map(fold).filter((part, index) => part !== '' && (index === parts.length - 1 || !PARTICLES.has(part)));
}

/** Takes any other name apart: "the" and case go, all words count. */
export function plainName(text: string): Name {
  const words = wordsIn(text, 0, text.length);
  const article = words.length > 1 && fold(words[0]?.text ?? '') === 'the' ? 1 : 0;
  const kept = words.slice(article);
  const shown = text.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
  return {
    text: shown,
    words: kept
      .flatMap(word => word.text.split('-'))
      .map(fold)
      .filter(part => part !== ''),
    generation: '',
    titles: [],
  };
}

/** The words as one string, for equality. */
export function keyOf(name: Name): string {
  return [...name.words, name.generation].join(' ').trim();
}

/** The surname, as compared. */
export function surname(name: Name): string {
  return name.words.at(-1) ?? '';
}

/**
 * Whether one full name may be a shorter form of another: same surname, and the given names of the shorter occur in the longer in
 * order, an initial standing for any word that begins with it ("H. Tarn" = "Hanno Tarn" = "Hanno Piet Tarn"). A generation on one side
 * only tells father and son apart.
 */
export function isShorterForm(shorter: Name, longer: Name): boolean {
  if (shorter.words.length < 2 || shorter.words.length > longer.words.length) return false;
  if (shorter.generation !== longer.generation || surname(shorter) !== surname(longer)) return false;
  let at = 0;
  for (const given of shorter.words.slice(0, -1)) {
    while (at < longer.words.length - 1 && !sameGiven(given, longer.words[at] ?? '')) at++;
    if (at >= longer.words.length - 1) return false;
    at++;
  }
  return true;
}

function sameGiven(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}
