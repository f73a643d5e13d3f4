import { isCommonName, sameOwner } from './bodies.ts';
import type { Cast, Figure } from './cast.ts';
import { type Cluster, clash, clusterOf, type Member, merge } from './clusters.ts';
import { isShorterForm, keyOf, type Name, plainName, surname } from './names.ts';
import { spellingsApart } from './near-names.ts';
import { type Role, sameRole } from './roles.ts';
import { skeleton } from './spelling.ts';

/**
 * Which figures of different accounts are one entity. Casts come in the order of their document ids. Without a name a figure is no one
 * else's; a surname alone joins only with an office to bear it out.
 */
export function across(casts: readonly Cast[]): readonly Cluster[] {
  const members: Member[] = casts.flatMap((cast, account) =>
    cast.figures.map((figure, index) => ({ account, index, figure })),
  );
  const named = members.filter(({ figure }) => figure.named);
  const persons = named.filter(({ figure }) => figure.kind === 'person');
  const full = joinFull(persons.filter(({ figure }) => figure.name.words.length >= 2));
  const others = named.filter(({ figure }) => figure.kind !== 'person');
  const lone = persons.filter(({ figure }) => figure.name.words.length < 2);
  const mistaken = mistakenForPersons(lone, full, others);
  const people = joinSurnames(full, lone.filter(member => !mistaken.has(member)).map(clusterOf));
  const bodies = joinBodies([...others, ...mistaken]);
  const alone = members.filter(({ figure }) => !figure.named).map(clusterOf);
  return [...people, ...bodies, ...alone];
}

/** Lone words that were tagged as persons in one account and as something else in another, where nothing about them is a person's: no title, no office, nobody of that surname. */
function mistakenForPersons(
  lone: readonly Member[],
  full: readonly Cluster[],
  others: readonly Member[],
): ReadonlySet<Member> {
  const surnames = new Set(full.map(cluster => surname(fullest(cluster))));
  const elsewhere = new Set(others.map(({ figure }) => figure.key));
  return new Set(
    lone.filter(
      ({ figure }) =>
        figure.roles.length === 0 &&
        figure.gender === null &&
        figure.age === null &&
        elsewhere.has(figure.key) &&
        !surnames.has(figure.key),
    ),
  );
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** The fullest name in a cluster. */
export function fullest(cluster: Cluster): Name {
  const names = cluster.members.map(({ figure }) => figure.name);
  return names.reduce((best, name) => (name.words.length > best.words.length ? name : best));
}

/** Full names: equal, then one a shorter form of the other, then one spelling of the other; each only where nothing clashes. */
function joinFull(members: readonly Member[]): readonly Cluster[] {
  const equal: Cluster[] = [];
  for (const group of groupBy(members, ({ figure }) => [figure.key]).values()) {
    const clusters: Cluster[] = [];
    for (const member of group) {
      const one = clusterOf(member);
      const fitting = clusters.filter(cluster => clash(cluster, one) === null);
      const into = fitting.find(cluster => shareRole(cluster, one)) ?? fitting[0];
      if (into === undefined) clusters.push(one);
      else merge(into, one, 'the same full name in another account');
    }
    equal.push(...clusters);
  }
  const shorter = joinPairs(
    equal,
    name => [surname(name)],
    (a, b) => (isShorterForm(a, b) || isShorterForm(b, a) ? 'a shorter form of the same full name' : null),
  );
  return joinPairs(
    shorter,
    name => [`s ${skeleton(surname(name))}`, `g ${skeleton(name.words[0] ?? '')}`],
    (a, b) => {
      const pairs = spellingsApart(a, b);
      return pairs === null
        ? null
        : `the same name in another spelling: ${pairs.map(pair => pair.join('/')).join(', ') || 'an initial'}`;
    },
  );
}

/** Clusters of a like name that one is compared with; more share no sound by chance in any real case. */
const MOST_COMPARED = 200;

/** Joins each cluster with the one other that `why` finds a reason for; with none when two could be meant. */
function joinPairs(
  clusters: readonly Cluster[],
  keysOf: (name: Name) => readonly string[],
  why: (a: Name, b: Name) => string | null,
): readonly Cluster[] {
  const seats = new Map<string, Cluster[]>();
  const gone = new Set<Cluster>();
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const name = fullest(cluster);
    const near = new Set(keysOf(name).flatMap(key => (seats.get(key) ?? []).slice(-MOST_COMPARED)));
    const found = [...near]
      .filter(other => !gone.has(other))
      .flatMap(other => {
        const reason = why(fullest(other), name);
        return reason === null || clash(other, cluster) !== null ? [] : [{ other, reason }];
      });
    const [first] = found;
    const sure = found.length > 1 ? found.filter(({ other }) => shareRole(other, cluster)) : found;
    if (first !== undefined && sure.length === 1) {
      const { other, reason } = sure[0] as typeof first;
      merge(other, cluster, reason);
      for (const key of keysOf(fullest(other))) seat(seats, key, other);
      gone.add(cluster);
      continue;
    }
    kept.push(cluster);
    for (const key of keysOf(name)) seat(seats, key, cluster);
  }
  return kept;
}

function seat(seats: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = seats.get(key);
  if (list === undefined) seats.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

function sharedRole(a: readonly Role[], b: readonly Role[]): Role | null {
  return a.find(role => b.some(other => sameRole(role, other))) ?? null;
}

function shareRole(a: Cluster, b: Cluster): boolean {
  return sharedRole(a.roles, b.roles) !== null;
}

/** Lone surnames join a full name of another account, or one another, where the office is the same and one person only could be meant. */
function joinSurnames(full: readonly Cluster[], lone: readonly Cluster[]): readonly Cluster[] {
  const bearers = groupBy(full, cluster => [surname(fullest(cluster))]);
  const kept: Cluster[] = [...full];
  const loners = new Map<string, Cluster[]>();
  for (const cluster of lone) {
    const word = surname(fullest(cluster));
    const candidates = [...(bearers.get(word) ?? []), ...(loners.get(word) ?? [])].filter(
      other => clash(other, cluster) === null && shareRole(other, cluster),
    );
    const [into] = candidates;
    if (into !== undefined && candidates.length === 1) {
      merge(
        into,
        cluster,
        `the surname with the same office (${sharedRole(cluster.roles, into.roles)?.text ?? ''}) in another account`,
      );
      continue;
    }
    kept.push(cluster);
    seat(loners, word, cluster);
  }
  return kept;
}

/** Bodies, places and other names: equal names, owners not in the way; then short forms that one account gives for one full name only. */
function joinBodies(members: readonly Member[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const group of groupBy(members, ({ figure }) => [figure.key]).values()) clusters.push(...joinOwned(group));
  const byKey = groupBy(clusters, cluster => [...new Set(cluster.members.map(({ figure }) => figure.key))]);
  const meanings = groupBy(clusters, cluster => shortForms(cluster));
  const gone = new Set<Cluster>();
  for (const [short, fullers] of [...meanings].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const standing = fullers.filter(cluster => !gone.has(cluster));
    const [fuller] = standing;
    if (fuller === undefined || spelledOut(standing, short).size > 1) continue;
    const how =
      fuller.members
        .flatMap(({ figure }) => [...figure.forms])
        .find(([text]) => keyOf(plainName(text)) === short)?.[1] ?? '';
    for (const other of [...standing.slice(1), ...(byKey.get(short) ?? [])]) {
      if (other === fuller || gone.has(other)) continue;
      merge(fuller, other, `in another account ${how}`);
      gone.add(other);
    }
  }
  return joinLastWords(clusters.filter(cluster => !gone.has(cluster)));
}

/** A body that an account knows by one word only is the one body of the case whose name ends in it; of two it is neither. */
function joinLastWords(clusters: readonly Cluster[]): readonly Cluster[] {
  const isBody = (cluster: Cluster) => cluster.members.some(({ figure }) => figure.kind === 'organization');
  const longer = groupBy(
    clusters.filter(cluster => isBody(cluster) && fullest(cluster).words.length > 1),
    cluster => [fullest(cluster).words.at(-1) ?? ''],
  );
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const name = fullest(cluster);
    const [into, ...more] = isBody(cluster) && name.words.length === 1 ? (longer.get(name.words[0] ?? '') ?? []) : [];
    if (into === undefined || more.length > 0) kept.push(cluster);
    else merge(into, cluster, `the last word of ${fullest(into).text}, the only body of the case whose name ends so`);
  }
  return kept;
}

/** The full names whose initials a short form stands for, by key: two of them are two bodies under one short form. */
function spelledOut(clusters: readonly Cluster[], short: string): ReadonlySet<string> {
  return new Set(
    clusters
      .filter(cluster =>
        cluster.members.some(
          ({ figure }) => figure.name.words.length > 1 && short.startsWith(figure.name.words[0]?.[0] ?? ' '),
        ),
      )
      .map(cluster => fullest(cluster).words.join(' ')),
  );
}

/** Forms of a cluster that its accounts give as other names, by key. */
function shortForms(cluster: Cluster): readonly string[] {
  return cluster.members.flatMap(({ figure }) =>
    [...figure.forms.keys()].map(text => keyOf(plainName(text))).filter(key => isOtherName(figure, key)),
  );
}

function isOtherName(figure: Figure, key: string): boolean {
  const words = key.split(' ');
  return (
    key !== figure.key &&
    key !== keyOf(figure.name) &&
    !isCommonName(words) &&
    words.every(word => !figure.name.words.includes(word))
  );
}

/** Bodies of one name by their owners. A common name without owner joins the only owner there is; "the Council" alone joins nothing. */
function joinOwned(group: readonly Member[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const ownerless: Member[] = [];
  for (const member of group) {
    const { figure } = member;
    if (figure.owner === null && isCommonName(figure.name.words)) {
      ownerless.push(member);
      continue;
    }
    const into = clusters.find(cluster => cluster.members.some(other => sameOwner(other.figure.owner, figure.owner)));
    if (into === undefined) clusters.push(clusterOf(member));
    else merge(into, clusterOf(member), 'the same name in another account');
  }
  const [only] = clusters;
  const loose: Cluster[] = [];
  for (const member of ownerless) {
    const one = member.figure.name.words.length < 2;
    const into = one ? undefined : clusters.length === 1 ? only : clusters.length === 0 ? loose.at(0) : undefined;
    if (into === undefined) loose.push(clusterOf(member));
    else merge(into, clusterOf(member), 'the same name in another account, and no account names another of it');
  }
  return [...clusters, ...loose];
}
