import { nounClass } from '../text/role-nouns.ts';
import type { Span } from '../text/span.ts';
import { type Account, lastAtOrBefore, sentenceAt, touching } from './account.ts';
import { addForm, addUnnamed, amend, type Figure } from './cast.ts';
import { isOwn } from './issuers.ts';
import { fold, type Name } from './names.ts';
import type { Phrase } from './phrases.ts';
import { fits, type Role, roleOf, sameStem } from './roles.ts';
import { noteHolder, type Stage } from './stage.ts';
import type { Reason } from './statement.ts';
import { isCapitalised, wordsIn } from './words.ts';

/** Who a description stands for. */
export interface Described {
  readonly figure: number;
  readonly why: Reason;
}

/** A description's words are kept up to this length, in code units; the rest is in the text. */
const LONGEST_NAME = 160;
/** "The group" reaches back this many sentences, and only where one body alone could be meant. */
const VAGUE_REACH = 2;
/** Nouns that any body may be taken up by. */
const VAGUE = new Set(
  `group organization company firm agency party movement body outlet newspaper paper network channel
  broadcaster club charity`.split(/\s+/),
);

/**
 * Finds or adds the figure that a noun phrase describes. "The minister" goes back to whoever the text called so last; "a resident" is
 * someone new each time; "officials" in the same words are the same.
 */
export function describe(stage: Stage, span: Span, phrase: Phrase): Described {
  const found = lookUp(stage, span, phrase);
  if (found.why.code === 'role')
    addForm(stage.cast, found.figure, stage.account.document.text.slice(...span), found.why.text);
  return found;
}

/** As `describe`, for a phrase in passing: the words are not kept as another form of a name. */
export function lookUp(stage: Stage, span: Span, phrase: Phrase): Described {
  const { text } = stage.account.document;
  const party = phrase.definiteness === 'definite' ? stage.parties.get(phrase.noun) : undefined;
  if (party !== undefined && phrase.before.length + phrase.after.length === 0) {
    const why = `“${text.slice(...span)}”: ${(stage.cast.figures[party] as Figure).name.text}, by the head of the record`;
    return { figure: party, why: { code: 'role', text: why } };
  }
  const sketched = touching(stage.sketches, [phrase.head.start, phrase.head.end]);
  if (sketched !== undefined) return again(stage, sketched.figure, span);
  const role = roleOf(text, phrase, span[1]);
  const lone = phrase.definiteness === 'bare' && role !== null && role.class === 'office';
  if (role !== null && (phrase.definiteness === 'definite' || lone)) {
    const known = holderOf(stage, role, span);
    if (known !== null) return known;
  }
  if (role === null && phrase.definiteness === 'definite' && !phrase.plural && nounClass(phrase.noun) === 'body') {
    const body = bodyOf(stage, phrase, span);
    if (body !== null) return body;
  }
  return unnamed(stage, span, phrase, role);
}

/** The figure that the sentence brought in by these words. */
function again(stage: Stage, figure: number, span: Span): Described {
  const words = stage.account.document.text.slice(...span);
  const known = stage.cast.figures[figure] as Figure;
  const fuller = nameOf(stage.account, span);
  if (!known.named && fuller.words.length > known.name.words.length) amend(stage.cast, figure, { name: fuller });
  if (!known.named) return { figure, why: { code: 'unnamed', text: `“${fuller.text}”: known by these words only` } };
  const why = `“${words}”: ${known.name.text}, the last one so called before it`;
  return { figure, why: { code: 'role', text: why } };
}

/** The person whose office the words name: the last one named before, else the only one in the account. */
function holderOf(stage: Stage, role: Role, span: Span): Described | null {
  const { text } = stage.account.document;
  const holders = new Set(
    (stage.holders.get(role.head) ?? []).filter(index => isHolder(stage.cast.figures[index], role)),
  );
  if (holders.size === 0) return null;
  const words = text.slice(...span);
  const give = (figure: number, how: string): Described => {
    const name = (stage.cast.figures[figure] as Figure).name.text;
    const why = `“${words}”: ${name}, ${how}`;
    return { figure, why: { code: 'role', text: why } };
  };
  const before = lastPlaced(stage, span[0], index => holders.has(index));
  if (before !== null)
    return give(
      before,
      holders.size === 1 ? 'the only one of that office in the text' : 'the last one of that office named before',
    );
  const [only] = holders;
  if (holders.size === 1 && only !== undefined && firstPlace(stage, only) > span[0])
    return give(only, 'named later, the only one of that office in the text');
  return null;
}

function isHolder(figure: Figure | undefined, role: Role): boolean {
  return figure !== undefined && figure.kind === 'person' && figure.roles.some(held => fits(role, held));
}

/** The figure that `may` allows and that stands last before `place`: by name, as a speaker, or by description. */
function lastPlaced(stage: Stage, place: number, may: (figure: number) => boolean): number | null {
  const { places } = stage.cast;
  const named = lastOf(places, place, one => one.start, may);
  const spoke = lastOf(stage.spoken, place, one => one.at, may);
  const described = lastOf(stage.sketches, place, one => one.start, may);
  const [last] = [named, spoke, described].filter(one => one !== null).sort((a, b) => b.at - a.at);
  return last?.figure ?? null;
}

function lastOf<T extends { readonly figure: number }>(
  items: readonly T[],
  place: number,
  startOf: (item: T) => number,
  may: (figure: number) => boolean,
): { readonly at: number; readonly figure: number } | null {
  for (let index = lastAtOrBefore(items, place - 1, startOf); index >= 0; index--) {
    const item = items[index] as T;
    if (may(item.figure)) return { at: startOf(item), figure: item.figure };
  }
  return null;
}

function firstPlace(stage: Stage, figure: number): number {
  return stage.cast.places.find(place => place.figure === figure)?.start ?? -1;
}

/** The named body that "the ministry" takes up: the last one with that noun in its name; for a vague noun the only body named just before. */
function bodyOf(stage: Stage, phrase: Phrase, span: Span): Described | null {
  const { document, marks } = stage.account;
  const words = document.text.slice(...span);
  const narrowing = [...phrase.before, ...phrase.after].map(word => fold(word.text)).filter(word => !LINKING.has(word));
  const bears = (index: number): boolean => {
    const figure = stage.cast.figures[index] as Figure;
    const own = figure.owner === null ? figure.name.words : [...figure.name.words, figure.owner];
    return (
      figure.kind === 'organization' &&
      figure.named &&
      figure.name.words.includes(phrase.noun) &&
      narrowing.every(word => own.some(other => sameStem(word, other)))
    );
  };
  const give = (figure: number, how: string): Described => {
    const why = `“${words}”: ${(stage.cast.figures[figure] as Figure).name.text}, ${how}`;
    return { figure, why: { code: 'role', text: why } };
  };
  const named = lastPlaced(stage, span[0], bears);
  if (named !== null) return give(named, 'the last one of that name before it');
  if (isOwn(stage, phrase, narrowing)) return give(stage.own, 'who publishes this');
  const proper = [...phrase.before, ...phrase.after].some(word => isCapitalised(word.text));
  if (!VAGUE.has(phrase.noun) || proper || phrase.after.length > 0) return null;
  const near = nearBodies(stage, sentenceAt(marks, span[0]), span[0]);
  const [only] = near;
  return near.size === 1 && only !== undefined ? give(only, 'the only body named just before it') : null;
}

const LINKING = new Set(['of', 'for', 'the', 'in', 'at', 'and', 'a', 'an']);

function nearBodies(stage: Stage, sentence: number, place: number): ReadonlySet<number> {
  const near = new Set<number>();
  for (let at = lastAtOrBefore(stage.standings, place - 1, one => one.start); at >= 0; at--) {
    const standing = stage.standings[at];
    if (standing === undefined || sentence - standing.sentence > VAGUE_REACH) break;
    if ((stage.cast.figures[standing.figure] as Figure).kind === 'organization') near.add(standing.figure);
  }
  return near;
}

/** A figure known by these words only. One person with "a" is someone new each time; anything else in the same words is the same. */
function unnamed(stage: Stage, span: Span, phrase: Phrase, role: Role | null): Described {
  const name = nameOf(stage.account, span);
  const key = name.words.filter(word => !['the', 'a', 'an'].includes(word)).join(' ');
  const anew =
    phrase.definiteness === 'indefinite' &&
    !phrase.plural &&
    nounClass(phrase.noun) !== 'body' &&
    nounClass(phrase.noun) !== 'paper';
  const known = anew ? undefined : stage.described.get(key);
  const why: Reason = { code: 'unnamed', text: `“${name.text}”: known by these words only` };
  if (known !== undefined) return { figure: known, why };
  const kind =
    role !== null ? 'person' : nounClass(phrase.noun) === 'body' && !phrase.plural ? 'organization' : 'other';
  const figure = addUnnamed(stage.cast, {
    kind,
    name,
    plural: phrase.plural,
    roles: role === null ? [] : [role],
    gender: role?.gender ?? null,
  });
  if (role !== null) noteHolder(stage.holders, role.head, figure);
  if (!anew || !stage.described.has(key)) stage.described.set(key, figure);
  return { figure, why };
}

/** The words themselves as a name. */
function nameOf(account: Account, span: Span): Name {
  const { text } = account.document;
  const words = wordsIn(text, span[0], Math.min(span[1], span[0] + LONGEST_NAME));
  const shown = text.slice(words[0]?.start ?? span[0], words.at(-1)?.end ?? span[1]).replace(/\s+/g, ' ');
  return { text: shown, words: words.map(word => fold(word.text)), generation: '', titles: [] };
}
