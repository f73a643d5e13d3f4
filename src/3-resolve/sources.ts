import { narrows, nounClass } from '../text/role-nouns.ts';
import type { Span } from '../text/span.ts';
import { allTouching, blockAt, sentenceSpan } from './account.ts';
import type { Figure, Place } from './cast.ts';
import { describe } from './descriptions.ts';
import { fold } from './names.ts';
import { partOf } from './partitives.ts';
import { type Phrase, phraseIn } from './phrases.ts';
import { pronounClass } from './pronoun-words.ts';
import { antecedent, isThirdPerson } from './pronouns.ts';
import { relative } from './relatives.ts';
import { roleBefore } from './roles.ts';
import type { Around, Stage } from './stage.ts';
import type { Reason } from './statement.ts';
import { isCapitalised, type Word, wordsIn } from './words.ts';

/** Whose words a source names. */
export interface Identified {
  /** Null when nobody can be told. */
  readonly figure: number | null;
  readonly why: Reason;
  /** Others whom the source names beside the first ("Orlo and Tarn"). */
  readonly together: readonly number[];
}

/** What people are said to have uttered: "Marrand’s remarks" are Marrand's, "a statement by the council" the council's. */
const UTTERANCES = new Set(
  `remark remarks comment comments statement statements word words speech testimony tweet tweets post
  letter account claim claims warning interview message announcement report assessment view opinion
  allegation allegations memo video`.split(/\s+/),
);
/** Words that may follow a pronoun without making it another phrase. */
const AFTER_PRONOUN = new Set([
  'himself',
  'herself',
  'itself',
  'themselves',
  'myself',
  'ourselves',
  'both',
  'all',
  'also',
  'too',
  'then',
  'later',
  'each',
]);

const NOBODY = /^(?:no[\s-]?one|nobody)(?:\s+else)?$/u;
/** What writers call themselves. */
const AUTHOR =
  /^(?:the\s+(?:undersigned|present\s+writer)|this\s+(?:writer|author|columnist|reporter|correspondent))$/u;

/** Finds who a source names. `around` speaks the words that the source stands in; null at the top. */
export function identify(stage: Stage, source: readonly Span[], around: Around | null): Identified {
  const { text } = stage.account.document;
  const placed = (span: Span) => allTouching(stage.cast.places, span);
  const whole = source.find(piece => placed(piece).length > 0) ?? (source[0] as Span);
  const words = sourceWords(text, whole);
  const span: Span = [words[0]?.start ?? whole[0], words.at(-1)?.end ?? whole[1]];
  const first = words[0];
  if (first === undefined)
    return { figure: null, why: { code: 'unknown', text: 'its source has no words' }, together: [] };
  const pronoun = pronounClass(fold(first.text));
  if (pronoun !== null && words.slice(1).every(word => AFTER_PRONOUN.has(fold(word.text)))) {
    return { ...standsFor(stage, [first.start, first.end], around), together: [] };
  }
  const folded = text.slice(...span).toLowerCase();
  if (NOBODY.test(folded))
    return { figure: null, why: { code: 'hidden', text: `“${text.slice(...span)}”: nobody says it` }, together: [] };
  if (AUTHOR.test(folded) && stage.voice.author !== null)
    return {
      figure: stage.voice.author,
      why: { code: 'pronoun', text: `“${text.slice(...span)}”: the author of the document` },
      together: [],
    };
  const part = partOf(stage, span);
  if (part !== null) return { ...part, together: [] };
  const places = placed(span);
  const phrase = phraseIn(
    text,
    span,
    places.map(place => [place.start, place.end]),
  );
  if (phrase === null) return { figure: null, why: { code: 'unknown', text: 'its source has no words' }, together: [] };
  const holder = phrase.noun !== '' && nounClass(phrase.noun) === 'paper' ? keeperOf(stage, phrase, around) : null;
  if (holder !== null) return holder;
  const head = places.find(place => place.start <= phrase.head.start && phrase.head.start < place.end);
  const apposed = places.find(
    place =>
      isPerson(stage, place) &&
      !isPossessive(text, place) &&
      (isWholeRole(stage, place, phrase.start) || closes(text, span, place) || isApposed(text, span, place)),
  );
  const author = UTTERANCES.has(phrase.noun) ? authorOf(text, places, phrase.head) : undefined;
  const named = apposed ?? head ?? author;
  if (named !== undefined)
    return {
      figure: named.figure,
      why: nameReason(stage, named, author !== undefined && named === author),
      together: coordinated(stage, text, places, named),
    };
  return { ...describe(stage, span, phrase), together: [] };
}

/**
 * The words of a source that name someone. A subject pronoun at its end stands alone; a relative at its end and the number
 * of a paragraph at its head go.
 *
 *     the security chiefs he     other groups that
 *                         ^^     ^^^^^^^^^^^^
 */
function sourceWords(text: string, span: Span): readonly Word[] {
  const all = wordsIn(text, span[0], span[1]);
  const isNumber = /^\d+$/.test(all[0]?.text ?? '') && /[.)]/.test(text.charAt(all[0]?.end ?? span[1]));
  const words = isNumber && all.length > 1 ? all.slice(1) : all;
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return words;
  if (
    ['he', 'she', 'they', 'we', 'i'].includes(last.text.toLowerCase()) &&
    !JOINING.has(fold(words.at(-2)?.text ?? ''))
  )
    return [last];
  return ['who', 'that', 'which'].includes(last.text) ? words.slice(0, -1) : words;
}

const JOINING = new Set(['and', 'or', 'nor', 'than']);

/**
 * Whose paper it is: "the operator’s records" say what the operator wrote down, "their own documents" what they did. Null when the
 * words do not say whose.
 */
function keeperOf(stage: Stage, phrase: Phrase, around: Around | null): Identified | null {
  const owner = phrase.before.findLast(word => word.possessive);
  if (owner !== undefined) return identify(stage, [[phrase.start, owner.end]], around);
  const kind = pronounClass(phrase.determiner);
  if (kind === null || !isThirdPerson(kind)) return null;
  const found = antecedent(stage, kind, [phrase.start, phrase.start + phrase.determiner.length], around);
  return found.figure === null ? null : { ...found, together: [] };
}

function isPerson(stage: Stage, place: Place): boolean {
  return (stage.cast.figures[place.figure] as Figure).kind === 'person';
}

/** Whether all of the source before a person's name is that person's role: "the defence minister, Hanno Tarn", not "a spokesman for Hanno Tarn". */
function isWholeRole(stage: Stage, place: Place, start: number): boolean {
  const { text } = stage.account.document;
  const role = roleBefore(text, sentenceSpan(stage.account, place.start)[0], [place.start, place.end]);
  return role !== null && role.start <= start && start < place.start;
}

/**
 * Whether a name closes the source with all before it describing its bearer; a preposition right before the name, or before nothing but
 * its titles, makes the name a part of someone else's description.
 *
 *     vice president for news and talk Hanno Tarn        an adviser to former mayor Hanno Tarn
 *                                      ^^^^^^^^^^ closes                             ^^^^^^^^^^ does not
 */
function closes(text: string, span: Span, place: Place): boolean {
  if (/[\p{L}\p{N}]/u.test(text.slice(place.end, span[1])) || place.start === span[0]) return false;
  const words = wordsIn(text, span[0], place.start);
  const last = words.at(-1);
  if (last === undefined || last.possessive || words.some(word => RELATIVES.has(fold(word.text)))) return false;
  if (!/^[.]?\s+$/.test(text.slice(last.end, place.start))) return false;
  const link = words.findLastIndex(word => PREPOSITIONS.has(fold(word.text)));
  const own = words.slice(link + 1).map(word => ({ word, folded: fold(word.text) }));
  if (link >= 0)
    return own.some(
      ({ word, folded }) =>
        !isCapitalised(word.text) && nounClass(folded) === null && !narrows(folded) && !ARTICLES.has(folded),
    );
  return (
    own.some(({ folded }) => nounClass(folded) === 'office' || nounClass(folded) === 'trade') &&
    !/,/.test(text.slice(span[0], place.start))
  );
}

function isPossessive(text: string, place: Place): boolean {
  return /^['’ʼ]s?\s/.test(text.slice(place.end, place.end + 3));
}

/**
 * Whether a name stands behind a comma, alone, after words that describe its bearer as someone's.
 *
 *     Mayor Anka Pell’s chief of staff, Jorie Tarn,
 *                                       ^^^^^^^^^^
 */
function isApposed(text: string, span: Span, place: Place): boolean {
  const lead = text.slice(span[0], place.start);
  if (/[\p{L}\p{N}]/u.test(text.slice(place.end, span[1])) || !/^[^,]*,\s+$/u.test(lead)) return false;
  const words = wordsIn(text, span[0], place.start);
  const owner = words.findIndex(word => word.possessive);
  const after = words.slice(owner + 1).map(({ text }) => fold(text));
  return owner >= 0 && after.some(word => nounClass(word) === 'office' || nounClass(word) === 'trade');
}

const PREPOSITIONS = new Set(`of for to with by from at against about on in near behind under like than`.split(/\s+/));
const RELATIVES = new Set(['who', 'whom', 'whose', 'that', 'which']);
const ARTICLES = new Set(['the', 'a', 'an', 'and']);

/** The place right before or after an utterance that says whose it is. */
function authorOf(
  text: string,
  places: readonly Place[],
  head: { readonly start: number; readonly end: number },
): Place | undefined {
  return (
    places.find(place => place.end <= head.start && /^['’ʼ]s?\s/.test(text.slice(place.end, place.end + 3))) ??
    places.find(
      place =>
        place.start > head.end &&
        /^\s+(?:by|from|of)\s+(?:the\s+)?(?:[\p{L}.]+\s+){0,3}$/u.test(text.slice(head.end, place.start)),
    )
  );
}

function nameReason(stage: Stage, place: Place, uttered: boolean): Reason {
  const { text } = stage.account.document;
  const figure = stage.cast.figures[place.figure] as Figure;
  const words = text.slice(place.start, place.end);
  const form = figure.forms.get(words);
  if (uttered) return { code: 'name', text: `the words are said to be those of ${figure.name.text}` };
  if (figure.kind === 'place')
    return { code: 'name', text: `“${words}” is named as speaking: those who govern it are meant` };
  return { code: 'name', text: form === undefined ? `named: “${words}”` : `“${words}”: ${figure.name.text}; ${form}` };
}

/** Others joined to the first by "and" or commas, each with a name of its own; only titles and capitalised words may stand between. */
function coordinated(stage: Stage, text: string, places: readonly Place[], first: Place): readonly number[] {
  const joined: number[] = [];
  let previous = first;
  for (const place of places.filter(other => other.start > first.start)) {
    const between = /^,?\s*(?:and|or|,)\s+(?:the\s+|both\s+)?((?:[\p{L}.]+\s+){0,3})$/u.exec(
      text.slice(previous.end, place.start),
    );
    if (
      between === null ||
      wordsIn(between[1] ?? '', 0, between[1]?.length ?? 0).some(word => !isCapitalised(word.text))
    )
      break;
    const speaks =
      (stage.cast.figures[place.figure] as Figure).kind !== 'place' ||
      (stage.cast.figures[first.figure] as Figure).kind === 'place';
    if (speaks && !joined.includes(place.figure) && place.figure !== first.figure) joined.push(place.figure);
    previous = place;
  }
  return joined;
}

/** "I" outside of any quotation is the author, "we" the document itself. */
function ownVoice(stage: Stage, kind: 'I' | 'we', words: string): { readonly figure: number; readonly why: Reason } {
  const author = kind === 'I' ? stage.voice.author : null;
  const who = author === null ? 'the document itself' : 'its author';
  return {
    figure: author ?? stage.own,
    why: { code: 'pronoun', text: `“${words}”: no one is quoted: ${who}` },
  };
}

/** Whom a pronoun in the place of a source stands for. */
function standsFor(
  stage: Stage,
  place: Span,
  around: Around | null,
): { readonly figure: number | null; readonly why: Reason } {
  const { text } = stage.account.document;
  const words = text.slice(...place);
  const kind = pronounClass(fold(words));
  if (kind !== null && isThirdPerson(kind)) return antecedent(stage, kind, place, around);
  if (kind === 'I' || kind === 'we') {
    if (around === null) return ownVoice(stage, kind, words);
    return { figure: around.figure, why: { code: 'pronoun', text: `“${words}”: the one whose words these are` } };
  }
  if (kind === 'you') {
    const turn = stage.turns.get(blockAt(stage.account.document, place[0]));
    const others = [...new Set(stage.turns.values())].filter(figure => figure !== turn);
    const [only] = others;
    if (turn !== undefined && others.length === 1 && only !== undefined)
      return { figure: only, why: { code: 'pronoun', text: `“${words}”: the other speaker of the conversation` } };
    if (turn === undefined && around === null && stage.addressee !== null)
      return { figure: stage.addressee, why: { code: 'pronoun', text: `“${words}”: whom the letter is to` } };
    return { figure: null, why: { code: 'pronoun', text: `“${words}”: the text does not say who is addressed` } };
  }
  return relative(stage, place);
}
