import { lastAtOrBefore } from './account.ts';
import type { Draft } from './entities.ts';
import { isShorterForm, keyOf, type Name, surname } from './names.ts';
import { spellingsApart } from './near-names.ts';
import { likeness, skeleton } from './spelling.ts';
import type { Gender } from './titles.ts';
import type { Use } from './uses.ts';

/** Below this mean score a lone word tagged as a place or body may still be somebody's surname. */
const UNSURE_SCORE = 0.8;
/** Bearers of a surname, or names of a like sound, that one name is compared with. */
const MOST_COMPARED = 200;
/** A form that comes back more often than this is no slip. */
const MOST_SLIPS = 2;

/** Person drafts by what a later, shorter use may have in common with them. */
interface Register {
  readonly drafts: Draft[];
  readonly byFullName: Map<string, Draft>;
  readonly bySurname: Map<string, Draft[]>;
  readonly byWord: Map<string, Draft[]>;
  /** By initial and consonants of the surname and consonants of the first name: what a misspelt name keeps one of. */
  readonly byShape: Map<string, Draft[]>;
}

/**
 * Gathers uses of persons' names into drafts: full names first, then lone surnames (and given names), each with the nearest bearer
 * before it. A lone word that was tagged as something else joins when the tagger was unsure and someone bears that surname; its
 * draft in `bodies` is emptied.
 */
export function seatPersons(persons: readonly Use[], rest: readonly Use[], bodies: readonly Draft[]): readonly Draft[] {
  const register: Register = {
    drafts: [],
    byFullName: new Map(),
    bySurname: new Map(),
    byWord: new Map(),
    byShape: new Map(),
  };
  for (const use of persons) if (use.person.words.length >= 2) seatFull(register, use);
  const full = new Map(register.drafts.map(draft => [draft, draft.uses.map(use => use.start)]));
  const lone = persons.filter(use => use.person.words.length === 1);
  const counts = new Map<string, number>();
  for (const use of lone) counts.set(surname(use.person), (counts.get(surname(use.person)) ?? 0) + 1);
  const doubtful = new Set(doubtfulSurnames(rest, register));
  for (const use of [...lone, ...doubtful].sort((a, b) => a.start - b.start)) {
    if (!seatLone(register, full, use, counts) && !doubtful.has(use)) seatNew(register, use);
  }
  const seated = new Set(register.drafts.flatMap(draft => draft.uses));
  for (const body of bodies) {
    if (body.uses.some(use => seated.has(use)))
      body.uses.splice(0, body.uses.length, ...body.uses.filter(use => !seated.has(use)));
  }
  for (const draft of register.drafts) draft.uses.sort((a, b) => a.start - b.start);
  return register.drafts;
}

function enter(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
}

/** The last drafts under a key: enough for any real text, and no more than that for one made to stall. */
function lately(map: ReadonlyMap<string, readonly Draft[]>, key: string): readonly Draft[] {
  return (map.get(key) ?? []).slice(-MOST_COMPARED);
}

function enlist(register: Register, draft: Draft): void {
  register.byFullName.set(keyOf(draft.name), draft);
  const last = surname(draft.name);
  enter(register.bySurname, last, draft);
  for (const word of draft.name.words) enter(register.byWord, word, draft);
  for (const shape of new Set([...shapesOf(last), ...fullShapes(draft.name)])) enter(register.byShape, shape, draft);
}

function seatNew(register: Register, use: Use): Draft {
  const draft: Draft = {
    kind: 'person',
    name: use.person,
    key: keyOf(use.person),
    forms: new Map(),
    uses: [],
    owner: null,
    gender: null,
    alsoKnown: [],
  };
  take(draft, use);
  register.drafts.push(draft);
  enlist(register, draft);
  return draft;
}

function seatFull(register: Register, use: Use): void {
  const name = use.person;
  const bearers = lately(register.bySurname, surname(name));
  const same = register.byFullName.get(keyOf(name));
  const shorter = same ?? bearers.findLast(draft => isShorterForm(name, draft.name) || isShorterForm(draft.name, name));
  const near = shorter ?? nearBearer(register, name);
  if (near === undefined) {
    seatNew(register, use);
    return;
  }
  take(near, use);
  const why =
    same !== undefined
      ? 'the same name in other letters'
      : shorter !== undefined
        ? 'a shorter form of the same full name'
        : 'a full name one slip of spelling away, in the same text';
  if (shorter !== undefined && name.words.length > near.name.words.length) {
    near.forms.set(near.name.text, why);
    near.name = name;
    enlist(register, near);
  } else if (name.text !== near.name.text && !near.forms.has(name.text)) near.forms.set(name.text, why);
}

function shapesOf(word: string): readonly string[] {
  return [`initial ${word[0] ?? ''}`, `surname ${skeleton(word)}`];
}

/** Of two spellings of a full name one word at least keeps its consonants. */
function fullShapes(name: Name): readonly string[] {
  return [`surname ${skeleton(surname(name))}`, `given ${skeleton(name.words[0] ?? '')}`];
}

function nearBearer(register: Register, name: Name): Draft | undefined {
  const drafts = new Set(fullShapes(name).flatMap(shape => lately(register.byShape, shape)));
  return [...drafts].findLast(draft => spellingsApart(draft.name, name) !== null);
}

/** Joins a lone name to its nearest bearer; false when no one bears it. */
function seatLone(
  register: Register,
  full: ReadonlyMap<Draft, readonly number[]>,
  use: Use,
  counts: ReadonlyMap<string, number>,
): boolean {
  const word = surname(use.person);
  const gender = use.titles.find(title => title.gender !== null)?.gender ?? null;
  const bearers = lately(register.bySurname, word).filter(draft => agrees(draft, gender));
  const givens =
    bearers.length > 0 || use.goesOn ? [] : lately(register.byWord, word).filter(draft => agrees(draft, gender));
  const candidates =
    bearers.length > 0 ? bearers : givens.length === 1 ? givens : misspelt(register, word, gender, counts);
  const found = candidates.length <= 1 ? candidates[0] : nearest(candidates, full, use.start);
  if (found === undefined) return false;
  if (use.person.text !== found.name.text && !found.forms.has(use.person.text))
    found.forms.set(use.person.text, reason(found, use, bearers.length, givens.length));
  take(found, use);
  return true;
}

function reason(found: Draft, use: Use, bearers: number, givens: number): string {
  if (bearers === 1) return `surname of ${found.name.text} in the same text`;
  if (bearers > 1) return `surname of ${found.name.text}, the last of ${bearers} bearers named before it`;
  if (givens === 1) return `part of the name of ${found.name.text}, whom alone it fits in the same text`;
  return `one slip of spelling from ${found.name.text}; no one else in the text has a name like “${use.person.text}”`;
}

/** Seats a use; the first title that tells a gender tells the person's. */
function take(draft: Draft, use: Use): void {
  draft.uses.push(use);
  draft.gender ??= use.titles.find(title => title.gender !== null)?.gender ?? null;
}

function agrees(draft: Draft, gender: Gender | null): boolean {
  return gender === null || draft.gender === null || draft.gender === gender;
}

/** The one person whose surname is a misspelling away, when the odd form stands there once or twice only; nobody when two could be meant. */
function misspelt(
  register: Register,
  word: string,
  gender: Gender | null,
  counts: ReadonlyMap<string, number>,
): readonly Draft[] {
  if ((counts.get(word) ?? 0) > MOST_SLIPS) return [];
  const drafts = new Set(shapesOf(word).flatMap(shape => lately(register.byShape, shape)));
  const near = [...drafts].filter(
    draft => agrees(draft, gender) && ['slip', 'respelled'].includes(likeness(surname(draft.name), word)),
  );
  return near.length === 1 ? near : [];
}

/** The candidate named last before `start`; the first one named when none was. */
function nearest(
  candidates: readonly Draft[],
  full: ReadonlyMap<Draft, readonly number[]>,
  start: number,
): Draft | undefined {
  let best: Draft | undefined;
  let at = -1;
  for (const draft of candidates) {
    const starts = full.get(draft) ?? [];
    const fullBefore = starts[lastAtOrBefore(starts, start, place => place)] ?? -1;
    const lastSeated = draft.uses.at(-1)?.start ?? -1;
    const before = Math.max(fullBefore, lastSeated <= start ? lastSeated : -1);
    if (before > at) [best, at] = [draft, before];
  }
  return best ?? candidates[0];
}

/** Lone words that were tagged as place, body or other with little certainty, and are the surname of someone named in full. */
function doubtfulSurnames(rest: readonly Use[], register: Register): readonly Use[] {
  const scores = new Map<string, { sum: number; count: number }>();
  for (const use of rest) {
    const score = scores.get(use.key) ?? { sum: 0, count: 0 };
    scores.set(use.key, { sum: score.sum + use.score, count: score.count + 1 });
  }
  return rest.filter(use => {
    const score = scores.get(use.key);
    return (
      use.person.words.length === 1 &&
      score !== undefined &&
      score.sum / score.count < UNSURE_SCORE &&
      register.bySurname.has(surname(use.person))
    );
  });
}
