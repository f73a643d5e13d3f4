import { alike } from './alike.ts';
import {
  type Cluster,
  clash,
  clusterOf,
  fullest,
  groupBy,
  type Member,
  merge,
  sharedRole,
  shareRole,
} from './clusters.ts';
import { isShorterForm, keyOf, type Name, plainName, surname } from './names.ts';
import { spellingsApart } from './near-names.ts';
import { skeleton } from './spelling.ts';

/** Full names: equal, then one a shorter form of the other, then one spelling of the other; each only where nothing clashes. */
export function joinFull(members: readonly Member[]): readonly Cluster[] {
  const equal = [...groupBy(members, ({ figure }) => [figure.key]).values()].flatMap(joinEqual);
  return alike(
    joinShorter(equal),
    name => [`s ${skeleton(surname(name))}`, `g ${skeleton(name.words[0] ?? '')}`],
    (a, b) => {
      const pairs = spellingsApart(fullest(a), fullest(b));
      return pairs === null
        ? null
        : `the same name in another spelling: ${pairs.map(pair => pair.join('/')).join(', ') || 'an initial'}`;
    },
  );
}

/** Bearers of one name: those of whom most is told first, so that one of whom nothing is told joins the only bearer there is, and neither of two. */
function joinEqual(group: readonly Member[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const member of group.toSorted((a, b) => told(b) - told(a) || a.account - b.account)) {
    const one = clusterOf(member);
    const fitting = clusters.filter(cluster => clash(cluster, one) === null);
    const sharing = fitting.filter(cluster => shareRole(cluster, one));
    const into = sharing[0] ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (into === undefined) clusters.push(one);
    else merge(into, one, 'the same full name in another account');
  }
  return clusters;
}

/** How much an account tells of someone that could set another apart. */
function told({ figure }: Member): number {
  const life = figure.life === undefined ? 0 : 1;
  return figure.roles.length * 4 + life * 2 + (figure.age === null ? 0 : 1) + (figure.gender === null ? 0 : 1);
}

/** Each name joins the one fuller name of its surname that it is a shorter form of; the fullest are settled first. */
function joinShorter(clusters: readonly Cluster[]): readonly Cluster[] {
  const kept: Cluster[] = [];
  const bearers = new Map<string, Cluster[]>();
  for (const cluster of clusters.toSorted((a, b) => letters(fullest(b)) - letters(fullest(a)))) {
    const name = fullest(cluster);
    const known = bearers.get(surname(name)) ?? [];
    const fuller = known
      .slice(-MOST_BEARERS)
      .filter(other => isShorterForm(name, fullest(other)) && clash(other, cluster) === null);
    const sharing = fuller.filter(other => shareRole(other, cluster));
    const into = fuller.length === 1 ? fuller[0] : sharing.length === 1 ? sharing[0] : undefined;
    if (into !== undefined) {
      merge(into, cluster, 'a shorter form of the same full name');
      continue;
    }
    kept.push(cluster);
    bearers.set(surname(name), [...known.slice(-MOST_BEARERS), cluster]);
  }
  return kept;
}

/** Bearers of a surname that a shorter name is compared with. */
const MOST_BEARERS = 200;

function letters({ words }: Name): number {
  return words.join('').length;
}

/** Lone surnames join a full name of another account, or one another, where the office is the same and one person only could be meant. */
export function joinSurnames(full: readonly Cluster[], lone: readonly Cluster[]): readonly Cluster[] {
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
    loners.set(word, [...(loners.get(word) ?? []), cluster]);
  }
  return kept;
}

/** Persons whom an account gives a second name join the bearers of that name in others, where it is one person's only. */
export function joinAlsoKnown(clusters: readonly Cluster[]): readonly Cluster[] {
  const named = groupBy(clusters, cluster => cluster.members.map(({ figure }) => figure.key));
  const known = groupBy(clusters, cluster => cluster.members.flatMap(({ figure }) => figure.alsoKnown ?? []));
  const gone = new Set<Cluster>();
  for (const [key, [into, ...more]] of [...known].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (into === undefined || gone.has(into) || more.some(other => !gone.has(other))) continue;
    const why = reasonFor(into, key);
    for (const other of named.get(key) ?? []) {
      if (other === into || gone.has(other) || clash(into, other) !== null) continue;
      merge(into, other, `in another account ${why}`);
      gone.add(other);
    }
  }
  return clusters.filter(cluster => !gone.has(cluster));
}

function reasonFor({ members }: Cluster, key: string): string {
  const forms = members.flatMap(({ figure }) => [...figure.forms]);
  return forms.find(([text]) => keyOf(plainName(text)) === key)?.[1] ?? 'the text gives it as another name';
}
