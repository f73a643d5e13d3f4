import { contentId } from '../text/hash.ts';
import { type Account, compare } from './account.ts';
import type { Cast } from './cast.ts';
import { type Cluster, fullest, type Member } from './clusters.ts';
import { fold, type Name } from './names.ts';
import type { Role } from './roles.ts';
import type { Entity } from './statement.ts';
import { TITLES } from './titles.ts';
import { isAllCapitals } from './words.ts';

/** The entities of a case, and which one each figure of each account is. */
export interface Roster {
  readonly entities: readonly Entity[];
  /** `ids[account][figure]`. */
  readonly ids: readonly (readonly string[])[];
}

/** Writes out clusters as entities, ids from their names, in the order of their ids. `spoken` holds the figures of each account that speak or pass on. */
export function rosterOf(
  accounts: readonly Account[],
  casts: readonly Cast[],
  clusters: readonly Cluster[],
  spoken: readonly ReadonlySet<number>[],
): Roster {
  const ids = casts.map(cast => cast.figures.map(() => ''));
  const mentions = mentionsBy(accounts, casts);
  const taken = new Set<string>();
  const ordered = clusters
    .filter(cluster => isShown(cluster, spoken))
    .sort((a, b) => compare(firstPlace(accounts, a), firstPlace(accounts, b)));
  const entities = ordered.map(cluster => {
    const members = [...cluster.members].sort((a, b) => a.account - b.account || a.index - b.index);
    const entity = entityOf(
      accounts,
      cluster,
      members,
      taken,
      members.flatMap(member => mentions[member.account]?.[member.index] ?? []),
    );
    for (const member of members) (ids[member.account] as string[])[member.index] = entity.id;
    return entity;
  });
  return { entities: entities.sort((a, b) => compare(a.id, b.id)), ids };
}

/** Whoever is named, or known by description and spoken for; a stranger who says nothing is no entity of the case. */
function isShown(cluster: Cluster, spoken: readonly ReadonlySet<number>[]): boolean {
  return cluster.members.some(({ figure, account, index }) => figure.named || spoken[account]?.has(index) === true);
}

/** For sorting: the document and index of the first member. */
function firstPlace(accounts: readonly Account[], cluster: Cluster): string {
  const first = cluster.members.reduce((a, b) =>
    b.account < a.account || (b.account === a.account && b.index < a.index) ? b : a,
  );
  return `${accounts[first.account]?.document.id ?? ''} ${String(first.index).padStart(9, '0')}`;
}

/** `mentions[account][figure]`: all places, named or not, in text order. */
function mentionsBy(accounts: readonly Account[], casts: readonly Cast[]): readonly (readonly Entity['mentions'][])[] {
  return casts.map((cast, account) => {
    const places: { document: string; start: number; end: number }[][] = cast.figures.map(() => []);
    const document = accounts[account]?.document.id ?? '';
    const seen = new Set<string>();
    for (const { figure, start, end } of [...cast.places, ...cast.later].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    )) {
      if (seen.has(`${figure} ${start} ${end}`)) continue;
      seen.add(`${figure} ${start} ${end}`);
      places[figure]?.push({ document, start, end });
    }
    return places;
  });
}

function entityOf(
  accounts: readonly Account[],
  cluster: Cluster,
  members: readonly Member[],
  taken: Set<string>,
  mentions: Entity['mentions'],
): Entity {
  const name = shownName(members);
  const kind = kindOf(members);
  const { figure, account, index } = members[0] as Member;
  const document = accounts[account]?.document.id ?? '';
  const words = fullest(cluster).words;
  const general = contentId(
    'entity',
    kind,
    words.join(' '),
    members.find(member => member.figure.owner !== null)?.figure.owner ?? '',
  );
  const isSure = figure.named && (kind !== 'person' || words.length >= 2) && !taken.has(general);
  const id = isSure ? general : contentId('entity', kind, words.join(' '), document, index);
  taken.add(id);
  return {
    kind,
    id,
    name: name.text,
    role: kind === 'person' ? roleText(accounts, members) : null,
    aliases: aliasesOf(cluster, members, name.text),
    mentions,
  };
}

/** The fullest form, no name that a text only gives as another one; of equally full ones the most used, small letters before capitals, then by code units. */
function shownName(members: readonly Member[]): Name {
  const second = new Set(members.flatMap(({ figure }) => figure.alsoKnown ?? []));
  const first = members.filter(({ figure }) => !second.has(figure.key));
  const all = (first.length > 0 ? first : members).map(({ figure }) => figure.name);
  const most = Math.max(...all.map(name => name.words.length));
  const names = all.filter(name => name.words.length === most);
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  const rank = (name: Name) =>
    (counts.get(name.text) ?? 0) - (isAllCapitals(name.text.replace(/\s/g, '')) && most > 1 ? 1000 : 0);
  return [...names].sort((a, b) => rank(b) - rank(a) || compare(a.text, b.text))[0] as Name;
}

function kindOf(members: readonly Member[]): Entity['kind'] {
  const votes = new Map<Entity['kind'], number>();
  for (const { figure } of members) votes.set(figure.kind, (votes.get(figure.kind) ?? 0) + 1);
  return ([...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] as [Entity['kind'], number])[0];
}

/** The first office that an account gives, the earliest account first; a bare rank or calling only where no account gives more. */
function roleText(accounts: readonly Account[], members: readonly Member[]): string | null {
  const when = (member: Member) => accounts[member.account]?.document.published ?? '9999';
  const roles = [...members]
    .sort((a, b) => compare(when(a), when(b)) || a.account - b.account)
    .flatMap(({ figure }) => (figure.named ? figure.roles : []));
  const held = roles.filter(one => !/^(?:my|our|your|his|her|their|its)\s/i.test(one.text));
  const role = held.find(one => one.words.length > 0) ?? held.find(one => !isBareTitle(one)) ?? held[0];
  return role === undefined ? null : role.text.replace(/^(?:the|a|an)\s+/i, '');
}

function isBareTitle(role: Role): boolean {
  return role.words.length === 0 && TITLES.has(fold(role.text));
}

/** Every other form with its reason; the first reason stays. */
function aliasesOf(cluster: Cluster, members: readonly Member[], name: string): Entity['aliases'] {
  const whys = new Map<string, string>();
  const add = (text: string, why: string) => {
    if (text !== name && !whys.has(text)) whys.set(text, why);
  };
  for (const { figure } of members) {
    add(
      figure.name.text,
      cluster.joins.get(figure.name.text) ?? cluster.joins.get(name) ?? 'the form in another account',
    );
    for (const [text, why] of figure.forms) add(text, why);
  }
  return [...whys].map(([text, why]) => ({ text, why })).sort((a, b) => compare(a.text, b.text));
}
