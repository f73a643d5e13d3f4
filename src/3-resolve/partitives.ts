import { nounClass, singular } from '../text/role-nouns.ts';
import type { Span } from '../text/span.ts';
import { lastAtOrBefore, sentenceAt } from './account.ts';
import { addUnnamed, type Figure } from './cast.ts';
import { fold } from './names.ts';
import type { Stage } from './stage.ts';
import type { Reason } from './statement.ts';

/** "One", "one of them", "the other", "a third", "neither": part of a group that the text has brought in. */
const PART =
  /^(?:the\s+)?(one|another|other|others|(?:a\s+)?(?:second|third|fourth|fifth)|two|three|four|some|most|many|half|several|few)(?:\s+of\s+(?:them|these|those|the\s+(?:two|three|four)))?$/iu;
const ALL = /^(?:both|all|each|neither|none)(?:\s+of\s+(?:them|these|those|the\s+(?:two|three|four)))?$/iu;
/** Of a group's own name: its article, and the part that it is of a larger one. */
const GROUP_OPENING = /^(?:(?:the|both)\s+|(?:one|two|three|four|some|most|many|half|several|few|others) of\s+)+/iu;
/** How many sentences back the group may stand. */
const SENTENCES_BACK = 3;

/** Whom words for a part of a group, or for each of it, stand for; null when they are no such words or no group is near. */
export function partOf(stage: Stage, span: Span): { readonly figure: number; readonly why: Reason } | null {
  const words = stage.account.document.text.slice(...span).trim();
  const all = ALL.test(words);
  const part = all ? null : PART.exec(words);
  if (!all && part === null) return null;
  const group = lastGroup(stage, span[0]);
  if (group === null) return null;
  const name = inSentence(stage.cast.figures[group] as Figure);
  const why: Reason = { code: 'part', text: `“${words}”: of “${name}”, the group named last before it` };
  if (all) return { figure: group, why };
  const text = `${(part?.[1] ?? words).toLowerCase()} of ${name}`;
  const shown = { text, words: text.split(/\s+/u).map(fold), generation: '', titles: [] };
  const plural = /^(?:two|three|four|some|most|many|half|several|few|others)/iu.test(text);
  return { figure: addUnnamed(stage.cast, { kind: 'other', name: shown, plural, roles: [], gender: null }), why };
}

/** The plural figure that spoke or was brought in last before `place`. */
function lastGroup(stage: Stage, place: number): number | null {
  const sentence = sentenceAt(stage.account.marks, place);
  const isNear = (at: number) => sentence - sentenceAt(stage.account.marks, at) <= SENTENCES_BACK;
  const isGroup = (index: number) => {
    const figure = stage.cast.figures[index];
    return figure?.plural === true && figure.kind !== 'organization' && !figure.name.words.some(isBodies);
  };
  const found = [
    lastOf(stage.spoken, place, one => one.at, isGroup),
    lastOf(stage.sketches, place, one => one.start, isGroup),
  ].filter(one => one !== null && isNear(one.at));
  return found.sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0]?.figure ?? null;
}

/** A group's name as it stands within a phrase: a description's first letter small. */
function inSentence({ name, named }: Figure): string {
  const words = name.text.replace(GROUP_OPENING, '');
  return named ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** "Six stations": bodies, of which one is seldom called "one". */
function isBodies(word: string): boolean {
  return nounClass(singular(word) ?? '') === 'body';
}

/** How many figures are looked at: a group further back is not meant. */
const MOST_LOOKED_AT = 12;

function lastOf<T extends { readonly figure: number }>(
  items: readonly T[],
  place: number,
  startOf: (item: T) => number,
  may: (figure: number) => boolean,
): { readonly at: number; readonly figure: number } | null {
  const from = lastAtOrBefore(items, place - 1, startOf);
  for (let index = from; index >= Math.max(0, from - MOST_LOOKED_AT); index--) {
    const item = items[index] as T;
    if (may(item.figure)) return { at: startOf(item), figure: item.figure };
  }
  return null;
}
