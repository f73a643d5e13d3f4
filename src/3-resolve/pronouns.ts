import type { Span } from '../text/span.ts';
import { blockAt, lastAtOrBefore, sentenceAt } from './account.ts';
import type { Figure } from './cast.ts';
import type { PronounClass } from './pronoun-words.ts';
import { type Around, lastSpoken, type Spoken, type Stage } from './stage.ts';
import type { Reason } from './statement.ts';

/** Who a pronoun stands for, and by which rule; `figure` is null when nobody fits. */
export interface Antecedent {
  readonly figure: number | null;
  readonly why: Reason;
}

/** Pronouns that stand for someone named or brought in elsewhere. */
export type ThirdPerson = 'he' | 'she' | 'it' | 'they' | 'both';

/** How many sentences back a person may have been named. A pronoun seldom reaches over more. */
const SENTENCES_BACK = 8;
/** "It" and "they" reach less far: more things could be meant. */
const BODY_SENTENCES_BACK = 3;
/** Where nobody near could be meant, the search goes on so many times as far. */
const FARTHER = 3;
/** Of two who talk with one another neither is "he" to the other; among more, one may be. */
const PAIR = 2;
const NOBODY: ReadonlySet<number> = new Set();
/** What speaks for a candidate; weights tuned on the pronouns of GUM (news, interviews, court, biographies, travel, academic); the optimum is flat. */
const WEIGHT = {
  sentence: -1.5,
  block: -0.2,
  subject: 0.6,
  possessive: -0.8,
  reported: -0.6,
  spoke: 1,
  followed: 1,
  often: 0.25,
  unnamed: -1,
};
/** So far ahead of the next that the choice may bind later ones. */
const SURE_MARGIN = 3;
/** Named more often than this adds nothing. */
const OFTEN_ENOUGH = 4;

/** Finds who a third-person pronoun stands for. `around` speaks the words that it stands in. */
export function antecedent(stage: Stage, kind: ThirdPerson, place: Span, around: Around | null): Antecedent {
  const words = stage.account.document.text.slice(...place);
  const fitting = candidates(kind);
  const turn = stage.turns.get(blockAt(stage.account.document, place[0]));
  const conversing = turn === undefined ? NOBODY : new Set(stage.turns.values());
  const may = (one: number) =>
    fitting(figure(stage, one)) &&
    one !== stage.voice.author &&
    !((kind === 'he' || kind === 'she') && (stage.tied.get(one) ?? kind) !== kind) &&
    !(around?.verbatim === true && one === around.figure);
  const back = kind === 'he' || kind === 'she' ? SENTENCES_BACK : BODY_SENTENCES_BACK;
  if (around !== null && around.figure !== stage.own && may(around.figure)) {
    return found(stage, around.figure, words, 'whose reported words these are');
  }
  const absent = (one: number) => may(one) && !conversing.has(one);
  const tries: readonly (readonly [number, (one: number) => boolean])[] = [
    [back, absent],
    [FARTHER * back, absent],
    ...(conversing.size > PAIR ? ([[back, may]] as const) : []),
  ];
  const scores = firstFound(
    tries.map(
      ([reach, fits]) =>
        () =>
          scored(stage, place, reach, fits, kind),
    ),
  );
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined)
    return { figure: null, why: { code: 'pronoun', text: `“${words}”: nobody before it whom it could mean` } };
  const sure = second === undefined || best[1] - second[1] >= SURE_MARGIN;
  if (sure && (kind === 'he' || kind === 'she')) stage.tied.set(best[0], kind);
  const how = lastSpoken(stage, place[0])?.figure === best[0] ? 'who spoke last' : 'named nearest before it';
  return found(stage, best[0], words, second === undefined ? `${how}, the only one it could mean` : how);
}

function firstFound(searches: readonly (() => ReadonlyMap<number, number>)[]): ReadonlyMap<number, number> {
  for (const search of searches) {
    const scores = search();
    if (scores.size > 0) return scores;
  }
  return new Map();
}

function found(stage: Stage, index: number, words: string, how: string): Antecedent {
  return { figure: index, why: { code: 'pronoun', text: `“${words}”: ${figure(stage, index).name.text}, ${how}` } };
}

function figure(stage: Stage, index: number): Figure {
  return stage.cast.figures[index] as Figure;
}

/** Which figures a pronoun may stand for. */
function candidates(kind: ThirdPerson): (figure: Figure) => boolean {
  if (kind === 'he' || kind === 'she')
    return one => one.kind === 'person' && !one.plural && (one.gender === null || one.gender === kind);
  if (kind === 'it') return one => one.kind === 'organization' && !one.plural;
  if (kind === 'both') return one => one.plural;
  return one =>
    one.plural || one.kind === 'organization' || (one.kind === 'person' && !one.named && one.gender === null);
}

/** Each candidate's best score over the places it stands in before the pronoun, and over the statements it made. */
function scored(
  stage: Stage,
  place: Span,
  back: number,
  may: (figure: number) => boolean,
  kind: ThirdPerson,
): ReadonlyMap<number, number> {
  const { marks, document } = stage.account;
  const sentence = sentenceAt(marks, place[0]);
  const block = blockAt(document, place[0]);
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  const raise = (index: number, score: number) =>
    scores.set(index, Math.max(scores.get(index) ?? Number.NEGATIVE_INFINITY, score));
  const distance = (at: { sentence: number; block: number }) =>
    WEIGHT.sentence * (sentence - at.sentence) + WEIGHT.block * Math.min(2, block - at.block);
  for (let at = lastAtOrBefore(stage.standings, place[0] - 1, standing => standing.start); at >= 0; at--) {
    const standing = stage.standings[at];
    if (standing === undefined || sentence - standing.sentence > back) break;
    if (!may(standing.figure) || (kind === 'they' && isOnePerson(figure(stage, standing.figure)))) continue;
    counts.set(standing.figure, (counts.get(standing.figure) ?? 0) + 1);
    const how =
      (standing.subject ? WEIGHT.subject : 0) +
      (standing.possessive ? WEIGHT.possessive : 0) +
      (standing.reported ? WEIGHT.reported : 0) +
      (figure(stage, standing.figure).named ? 0 : WEIGHT.unnamed);
    raise(standing.figure, distance(standing) + how);
  }
  for (const [list, weight] of [
    [stage.spoken, WEIGHT.spoke],
    [stage.followed, WEIGHT.followed],
  ] as const) {
    for (let at = lastAtOrBefore(list, place[0] - 1, one => one.at); at >= 0; at--) {
      const one = list[at] as Spoken;
      if (sentence - one.sentence > back) break;
      if (may(one.figure)) raise(one.figure, distance(one) + WEIGHT.subject + weight);
    }
  }
  for (const [index, count] of counts)
    scores.set(index, (scores.get(index) as number) + WEIGHT.often * Math.min(OFTEN_ENOUGH, count));
  return scores;
}

/** "They" for one person only goes on with someone who spoke: "a resident said … they added". */
function isOnePerson(figure: Figure): boolean {
  return figure.kind === 'person' && !figure.plural;
}

/** Third-person pronouns of a class that `antecedent` settles; first and second persons and relatives have rules of their own. */
export function isThirdPerson(kind: PronounClass): kind is ThirdPerson {
  return kind === 'he' || kind === 'she' || kind === 'it' || kind === 'they' || kind === 'both';
}
