import type { Mention } from '../2-mark/marks.ts';
import { type Account, allTouching, blockAt, isRead, sentenceSpan, touching } from './account.ts';
import { acronymsIn, type OtherName, otherNamesIn } from './acronyms.ts';
import { type Owned, ownerOf, sameOwner } from './bodies.ts';
import type { Cast, Figure, Place } from './cast.ts';
import { type Life, lifeOf, sharedLife } from './life.ts';
import { keyOf, type Name, plainName } from './names.ts';
import { joinOtherNames } from './other-names.ts';
import { seatPersons } from './persons.ts';
import { appositionAfter, type Role, roleBefore } from './roles.ts';
import { joinShortNames } from './short-names.ts';
import type { Gender } from './titles.ts';
import { type Use, usesIn } from './uses.ts';

/** A figure while its uses are being gathered. */
export interface Draft {
  readonly kind: Mention['kind'];
  name: Name;
  /** For a body: its name without its owner; a person's is reckoned from the fullest name in the end. */
  readonly key: string;
  readonly forms: Map<string, string>;
  readonly uses: Use[];
  owner: string | null;
  /** By the first title that tells. */
  gender: Gender | null;
  /** Keys of other names that the text gives a person. */
  readonly alsoKnown: string[];
}

/** The fuller form that the text gives for a short one. */
interface Fuller extends Owned {
  readonly why: string;
}

/** A title before a name says "person" louder than the tagger says anything. */
const TITLE_VOTE = 3;
/** "The Ledger" is no person, though the tagger may take it for one; "the Tarn affair" is outvoted by Tarn's other uses. */
const ARTICLE_VOTE = 1.5;

/** Who and what an account names: uses of one name are one figure, and each form says why. Descriptions and pronouns come later, with the speakers. */
export function castOf(account: Account): Cast {
  const acronyms = account.document.blocks
    .filter(block => isRead(account.document, block.start))
    .flatMap(block => acronymsIn(account.document.text, block.start, block.end));
  const uses = usesIn(
    account,
    acronyms.map(one => one.full),
  );
  const kinds = kindsOf(uses);
  const others = otherNames(account, uses, acronyms);
  const persons = uses.filter(use => kinds.get(use.key) === 'person');
  const rest = uses.filter(use => kinds.get(use.key) !== 'person');
  const bodies = joinShortNames(seatBodies(account, rest, kinds, others));
  const people = joinOtherNames(seatPersons(persons, rest, bodies), others);
  const drafts = [...people, ...bodies].filter(draft => draft.uses.length > 0);
  drafts.sort((a, b) => (a.uses[0]?.start ?? 0) - (b.uses[0]?.start ?? 0));
  const figures = drafts.map(draft => figureOf(account, draft));
  const places: Place[] = drafts.flatMap((draft, figure) =>
    draft.uses.map(use => ({ start: use.start, end: use.end, figure })),
  );
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures, places, later: [] };
}

/** The kind that all uses of one form share: the tagger's scores summed, a title before any of them counted for a person. */
function kindsOf(uses: readonly Use[]): ReadonlyMap<string, Mention['kind']> {
  const votes = new Map<string, Map<Mention['kind'], number>>();
  for (const use of uses) {
    const vote = votes.get(use.key) ?? new Map<Mention['kind'], number>();
    votes.set(use.key, vote);
    vote.set(use.kind, (vote.get(use.kind) ?? 0) + use.score);
    if (use.articled && use.titles.length === 0 && use.kind === 'person')
      vote.set('organization', (vote.get('organization') ?? 0) + ARTICLE_VOTE);
    if (use.titles.length > 0) vote.set('person', (vote.get('person') ?? 0) + TITLE_VOTE);
  }
  return new Map(
    [...votes].map(([key, vote]) => [key, ([...vote].sort((a, b) => b[1] - a[1])[0] as [Mention['kind'], number])[0]]),
  );
}

/** For each form, the fuller form that the text gives for it. */
function otherNames(
  account: Account,
  uses: readonly Use[],
  acronyms: readonly OtherName[],
): ReadonlyMap<string, Fuller> {
  const { text, blocks } = account.document;
  const found: OtherName[] = [...acronyms];
  for (const [index, block] of blocks.entries()) {
    if (!isRead(account.document, block.start)) continue;
    const names = allTouching(uses, [block.start, block.end]).filter(
      use => blockAt(account.document, use.start) === index,
    );
    found.push(
      ...otherNamesIn(
        text,
        names.map(use => [use.start, use.end]),
      ),
    );
  }
  const links = new Map<string, Fuller>();
  for (const { full, short, how } of found) {
    const long = text.slice(...full);
    const brief = text.slice(...short);
    const from = keyOf(plainName(brief));
    const use = touching(uses, full);
    const to = ownerOf(text, use ?? { start: full[0], plain: plainName(long) });
    if (links.has(from) || links.has(to.key) || to.key === from) continue;
    links.set(from, {
      ...to,
      why:
        how === 'acronym'
          ? `the text gives “${brief}” as the short form of “${long}”`
          : `the text says that “${long}” is also known as “${brief}”`,
    });
  }
  return links;
}

/** Gathers uses that are no persons: by form, by the fuller form that the text gives, by whose body it is. */
function seatBodies(
  account: Account,
  uses: readonly Use[],
  kinds: ReadonlyMap<string, Mention['kind']>,
  others: ReadonlyMap<string, Fuller>,
): readonly Draft[] {
  const drafts = new Map<string, Draft[]>();
  for (const use of uses) {
    const fuller = others.get(use.key);
    const owned = fuller ?? ownerOf(account.document.text, use);
    const known = drafts.get(owned.key) ?? [];
    drafts.set(owned.key, known);
    let draft = known.findLast(other => sameOwner(other.owner, owned.owner));
    if (draft === undefined) {
      draft = {
        kind: kinds.get(use.key) ?? use.kind,
        name: use.plain,
        key: owned.key,
        forms: new Map(),
        uses: [],
        owner: owned.owner,
        gender: null,
        alsoKnown: [],
      };
      known.push(draft);
    }
    draft.owner ??= owned.owner;
    draft.uses.push(use);
    if (fuller !== undefined) draft.forms.set(use.plain.text, fuller.why);
    else {
      if (!draft.forms.has(use.plain.text))
        draft.forms.set(use.plain.text, 'the same name in other letters, or with the country it belongs to');
      if (others.has(keyOf(draft.name)) || use.plain.words.length > draft.name.words.length) draft.name = use.plain;
    }
  }
  const all = [...drafts.values()].flat();
  for (const draft of all) draft.forms.delete(draft.name.text);
  return all;
}

/** What the account says of a figure beside its name. */
function figureOf(account: Account, draft: Draft): Figure {
  const roles: Role[] = [];
  const genders: (Gender | null)[] = [];
  const ages: (number | null)[] = [];
  let life: Life | null = null;
  if (draft.kind === 'person') {
    for (const use of draft.uses) {
      const { text } = account.document;
      const sentence = sentenceSpan(account, use.start);
      const before = roleBefore(text, sentence[0], [use.start, use.end]);
      const after = appositionAfter(text, use.end, sentence[1]);
      for (const role of [before, after.role]) if (role !== null) roles.push(role);
      genders.push(...use.titles.map(title => title.gender));
      ages.push(after.age);
      life = sharedLife(life, lifeOf(text, use.end, after.age, account.document.published));
      for (const title of use.titles)
        if (title.role !== null && !roles.some(role => role.head === title.role)) roles.push(rank(title.role, use));
    }
    genders.push(...roles.map(role => role.gender));
  }
  const plural =
    draft.kind === 'person' &&
    draft.name.words.length === 1 &&
    draft.uses.some(use => isPeople(account.document.text, use));
  return {
    kind: plural ? 'other' : draft.kind,
    name: draft.name,
    key: draft.kind === 'person' ? keyOf(draft.name) : draft.key,
    named: true,
    plural,
    forms: draft.forms,
    roles,
    gender: genders.find(gender => gender !== null) ?? null,
    age: ages.find(age => age !== null) ?? null,
    owner: draft.owner,
    ...(life !== null && { life }),
    ...(draft.alsoKnown.length > 0 && { alsoKnown: draft.alsoKnown }),
  };
}

/** "Many Vessians", "the Tarns": a people or a party, however it was tagged. */
function isPeople(text: string, use: Use): boolean {
  return (
    /s$/.test(use.plain.text) &&
    /\b(?:the|many|some|most|several|all|few|other|these|those|two|three|both|fellow)\s$/i.test(
      text.slice(Math.max(0, use.start - 10), use.start),
    )
  );
}

/** The office that a title alone gives ("Gen." → general). */
function rank(head: string, use: Use): Role {
  return { text: head, start: use.start, end: use.start, head, words: [], class: 'office', gender: null };
}
