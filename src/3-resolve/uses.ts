import type { Mention } from '../2-mark/marks.ts';
import { narrows, nounClass, singular } from '../text/role-nouns.ts';
import type { Offset, Span } from '../text/span.ts';
import { type Account, isRead, sentenceSpan, touching } from './account.ts';
import { fold, keyOf, type Name, personName, plainName } from './names.ts';
import { isPronoun } from './pronoun-words.ts';
import { TITLES, type Title } from './titles.ts';
import { wholeNames } from './whole-names.ts';
import { isAllCapitals, isCapitalised, type Word, wordsIn } from './words.ts';

/** One use of a name, taken apart. */
export interface Use {
  /** Without leading titles and "the". */
  readonly start: Offset;
  readonly end: Offset;
  readonly kind: Mention['kind'];
  readonly score: number;
  /** As a plain name: what uses of one form share. */
  readonly key: string;
  readonly plain: Name;
  /** As a person's name. */
  readonly person: Name;
  /** Titles within the words or right before them. */
  readonly titles: readonly Title[];
  /** Another capitalised word follows: the name may go on beyond what was tagged. */
  readonly goesOn: boolean;
  /** "The" stands right before it, as before bodies and seldom before persons. */
  readonly articled: boolean;
}

/** What a name found by capitals alone is worth beside one that the tagger found. */
const UNTAGGED_SCORE = 0.4;
/** Titles before one name at most ("Lt. Col. Prof. Dr."). */
const MOST_TITLES = 4;

/** All uses of names in the account: what was tagged, the names in turn labels, and sources that are capitalised names the tagger passed over. `spelled` are full names whose short form the text defines. */
export function usesIn(account: Account, spelled: readonly Span[]): readonly Use[] {
  const { document, marks } = account;
  const text = document.text;
  const labels = document.blocks
    .filter(block => block.speaker !== null && !block.hidden)
    .map(block => ({ start: block.speaker?.[0] ?? 0, end: block.speaker?.[1] ?? 0 }));
  const tagged = wholeNames(
    text,
    marks.mentions.flatMap(mention => splitAcronym(text, mention)),
    spelled,
  ).filter(mention => isRead(document, mention.start) && touching(labels, [mention.start, mention.end]) === undefined);
  const fromLabels = labels
    .filter(label => isNameLike(text.slice(label.start, label.end)))
    .map(label => ({ ...label, kind: 'person' as const, score: 1 }));
  const found = [...tagged, ...fromLabels].sort((a, b) => a.start - b.start);
  const untagged = namesInSources(account, found);
  return [...found, ...untagged]
    .map(mention => useOf(text, mention))
    .filter(use => use !== null)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** "River Guards Corps (RGC)" marked as one name is two: the name and its short form. */
function splitAcronym(text: string, mention: Mention): readonly Mention[] {
  const match = /^(.{3,120}?)\s*\(([\p{Lu}][\p{Lu}\p{N}.&-]{1,10})\)?$/u.exec(
    text.slice(mention.start, Math.min(mention.end, mention.start + 140)),
  );
  if (match === null) return [mention];
  const full = match[1] ?? '';
  const short = mention.start + match[0].indexOf('(', full.length) + 1;
  return [
    { ...mention, end: mention.start + full.length },
    { ...mention, start: short, end: short + (match[2]?.length ?? 0) },
  ];
}

/** A turn's label that is a name: "ILSE MARRAND", "Gov. Marrand", never "Q" or "THE SPOKESMAN". */
function isNameLike(label: string): boolean {
  const words = wordsIn(label, 0, label.length);
  const name = personName(label);
  if (words.length === 0 || name.words.length === 0 || (name.words.length === 1 && (name.words[0]?.length ?? 0) < 2))
    return false;
  const last = fold(words.at(-1)?.text ?? '');
  return (
    nounClass(last) === null && singular(last) === null && fold(words[0]?.text ?? '') !== 'the' && !isPronoun(last)
  );
}

function useOf(text: string, mention: Mention): Use | null {
  const words = wordsIn(text, mention.start, mention.end);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const bare =
    mention.kind === 'person'
      ? nameAfterRole(words)
      : words.length > 1 && fold(first.text) === 'the'
        ? words.slice(1)
        : words;
  const start = bare[0]?.start ?? first.start;
  const cut = text.slice(start, last.end);
  const person = personName(cut, mention.kind === 'person');
  const plain = plainName(cut);
  if (plain.words.length === 0 || plain.words.every(word => TITLES.has(word)) || isPronoun(fold(cut))) return null;
  const within = words.filter(word => word.start < start).map(word => TITLES.get(fold(word.text)));
  const titles = [...titlesBefore(text, first.start), ...within.filter(title => title !== undefined), ...person.titles];
  const articled = /(?:^|[^\p{L}])[Tt]he\s$/u.test(text.slice(Math.max(0, start - 5), start));
  const goesOn = /^\s\p{Lu}/u.test(text.slice(last.end, last.end + 3));
  return {
    start,
    end: last.end,
    kind: mention.kind,
    score: mention.score,
    key: keyOf(plain),
    plain,
    person,
    titles,
    goesOn,
    articled,
  };
}

/** How the name of a people ends that an office belongs to: "Vessian", "Orlish". */
const PEOPLE = /..(?:ian|ean|can|i|ese|ish|ch)$/;
/** Offices that are surnames too: "Adrian King Marrand". */
const SURNAMES = /^(?:king|queen|prince|bishop|pope|dean|abbot|judge|marshal|shah|sultan|cardinal)$/;

/** "Vessian Prime Minister Hanno Tarn": after the people comes an office, and then a name. */
function leadsToOffice(words: readonly Word[]): boolean {
  const [, second, third] = words.map(word => fold(word.text));
  const office = (word: string | undefined) =>
    word !== undefined && nounClass(word) === 'office' && !SURNAMES.test(word);
  return words.length > 2 && (office(second) || (words.length > 3 && office(third) && narrows(second ?? '')));
}

/** Of "Interior Minister Gen. Hanno Tarn", marked as one name, the words after the last title. */
function nameAfterRole(words: readonly Word[]): readonly Word[] {
  let from = 0;
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] as Word;
    const folded = fold(word.text);
    const kind = nounClass(folded);
    if (TITLES.has(folded) || kind === 'office' || kind === 'trade') from = index + 1;
    else if (index === 0 && PEOPLE.test(folded) && leadsToOffice(words)) continue;
    else if (kind !== 'body' && !narrows(folded) && !word.possessive && folded !== 'the' && folded !== 'of') break;
  }
  return words.slice(from);
}

/** Titles that stand right before a name, capitalised, with nothing but white space or a full stop between. */
export function titlesBefore(text: string, start: Offset): readonly Title[] {
  const titles: Title[] = [];
  let next = start;
  for (const word of wordsIn(text, Math.max(0, start - 60), start)
    .slice(-MOST_TITLES)
    .reverse()) {
    const title = TITLES.get(fold(word.text));
    if (title === undefined || !isCapitalised(word.text) || !/^[.]?\s+$/.test(text.slice(word.end, next))) break;
    titles.unshift(title);
    next = word.start;
  }
  return titles;
}

/** Names in sources where nothing was tagged: runs of capitalised words, at the start of a sentence only when the word is known from elsewhere. */
function namesInSources(account: Account, tagged: readonly Mention[]): readonly Mention[] {
  const text = account.document.text;
  const known = new Set(
    tagged.flatMap(mention => wordsIn(text, mention.start, mention.end).map(word => fold(word.text))),
  );
  const found: Mention[] = [];
  let small: ReadonlySet<string> | undefined;
  const smallWords = () => {
    small ??= new Set(
      wordsIn(text, 0, text.length)
        .filter(word => !isCapitalised(word.text))
        .map(word => word.text),
    );
    return small;
  };
  for (const statement of account.marks.statements) {
    for (const span of statement.source) {
      if (statement.kind === 'turn' || touching(tagged, span) !== undefined || !isRead(account.document, span[0]))
        continue;
      const sentence = sentenceSpan(account, span[0])[0];
      const run = capitalRun(text, span, known, sentence);
      const opener =
        run === null && span[0] <= sentence + 1 && mayOpen(account, statement.block) ? openingName(text, span) : null;
      if (run !== null) found.push({ start: run[0], end: run[1], kind: 'person', score: UNTAGGED_SCORE });
      else if (opener !== null && !smallWords().has(opener.word))
        found.push({ start: span[0], end: opener.end, kind: 'other', score: UNTAGGED_SCORE });
    }
  }
  // Two statements may share their source.
  return [...new Map(found.map(mention => [mention.start, mention])).values()];
}

/** In a headline every word may have a capital. */
function mayOpen(account: Account, block: number): boolean {
  const kind = account.document.blocks[block]?.kind;
  return kind !== 'title' && kind !== 'heading';
}

/** A lone word that opens a sentence as its source: a name unless it is a plural or is found in small letters elsewhere ("Critics", "Analysis"). */
function openingName(text: string, span: Span): { readonly end: Offset; readonly word: string } | null {
  const words = wordsIn(text, span[0], span[1]);
  const word = words[0];
  if (word === undefined || words.length > 1 || !isCapitalised(word.text) || /s$/.test(word.text)) return null;
  const folded = fold(word.text);
  if (isPronoun(folded) || nounClass(folded) !== null || TITLES.has(folded) || SMALL_OPENERS.has(folded)) return null;
  return { end: word.end, word: word.text.toLowerCase() };
}

function capitalRun(text: string, span: Span, known: ReadonlySet<string>, sentence: Offset): Span | null {
  const words = wordsIn(text, span[0], span[1]);
  const isName = (word: Word) => {
    const folded = fold(word.text);
    if (
      !isCapitalised(word.text) ||
      isPronoun(folded) ||
      nounClass(folded) !== null ||
      singular(folded) !== null ||
      TITLES.has(folded) ||
      SMALL_OPENERS.has(folded)
    )
      return false;
    return word.start > sentence + 1 || known.has(folded) || isAllCapitals(word.text);
  };
  const from = words.findIndex(isName);
  if (from < 0) return null;
  let to = from + 1;
  while (
    to < words.length &&
    isName(words[to] as Word) &&
    /^[.]?\s+$/.test(text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0))
  )
    to++;
  return [(words[from] as Word).start, (words[to - 1] as Word).end];
}

/** Words that may open a source with a capital and are no names. */
const SMALL_OPENERS = new Set(
  'the a an some many most several two three no one another other others both all critics supporters sources people those few experts none nobody everyone everybody someone anyone neither either each'.split(
    ' ',
  ),
);
