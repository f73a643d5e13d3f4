import { alike } from './alike.ts';
import { isCommonName, sameOwner } from './bodies.ts';
import type { Figure } from './cast.ts';
import { type Cluster, clusterOf, fullest, groupBy, type Member, merge } from './clusters.ts';
import { keyOf, plainName } from './names.ts';
import { respelledBody } from './near-names.ts';
import { skeleton } from './spelling.ts';

/** Bodies, places and other names: equal names, owners not in the way; then short forms that one account gives for one full name only. */
export function joinBodies(members: readonly Member[]): readonly Cluster[] {
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
  return joinLastWords(joinSpelled(clusters.filter(cluster => !gone.has(cluster))));
}

/** Bodies whose names are two transcriptions of one; a letter slipped makes another body as often as not. */
function joinSpelled(clusters: readonly Cluster[]): readonly Cluster[] {
  const isBody = (cluster: Cluster) => cluster.members.every(({ figure }) => figure.kind === 'organization');
  const owner = (cluster: Cluster) => cluster.members.find(({ figure }) => figure.owner !== null)?.figure.owner ?? null;
  const spelled = alike(
    clusters.filter(isBody),
    name => [name.words.map(skeleton).join(' ')],
    (a, b) => {
      if (!sameOwner(owner(a), owner(b))) return null;
      const pairs = respelledBody(fullest(a), fullest(b));
      return pairs === null
        ? null
        : `the same name in another spelling: ${pairs.map(pair => pair.join('/')).join(', ')}`;
    },
  );
  return [...spelled, ...clusters.filter(cluster => !isBody(cluster))];
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
