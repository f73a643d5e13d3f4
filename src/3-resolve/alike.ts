import { type Cluster, clash, fullest, merge, shareRole } from './clusters.ts';
import { keyOf, type Name } from './names.ts';

/** Clusters of a like name that one is compared with; more share no sound by chance in any real case. */
const MOST_COMPARED = 200;

/** Each cluster with those it may be one with, and why. */
type Likes = ReadonlyMap<Cluster, ReadonlyMap<Cluster, string>>;

/**
 * Joins clusters whose names are alike: all of a group in which each is like each other, and of other groups those that can mean one
 * only. What stands between two joins neither, unless one of them is far better known. The order in which clusters come does not count.
 *
 * @param keysOf what two names must share one of to be compared
 * @param why the reason for which two are one; null when they are not
 */
export function alike(
  clusters: readonly Cluster[],
  keysOf: (name: Name) => readonly string[],
  why: (a: Cluster, b: Cluster) => string | null,
): readonly Cluster[] {
  const ordered = clusters.toSorted(betterKnown);
  const likes = likesOf(ordered, keysOf, why);
  const home = new Map<Cluster, Cluster>();
  const seen = new Set<Cluster>();
  for (const cluster of ordered) {
    if (seen.has(cluster)) continue;
    const group = groupAround(cluster, likes, seen).sort(betterKnown);
    const sizes = new Map(group.map(one => [one, one.accounts.size]));
    const whole = group.every(one => likes.get(one)?.size === group.length - 1);
    for (const one of group.slice(1).reverse()) {
      const into = whole ? group[0] : only(one, likes, sizes);
      const reason = into === undefined ? undefined : (likes.get(into)?.get(one) ?? likes.get(one)?.get(into));
      const root = into === undefined ? undefined : rootOf(into, home);
      if (root === undefined || root === one || reason === undefined || clash(root, one) !== null) continue;
      merge(root, one, reason);
      home.set(one, root);
    }
  }
  return ordered.filter(cluster => !home.has(cluster));
}

/** In more accounts first; then by name, then by place, so that the order is the same for the same case. */
function betterKnown(a: Cluster, b: Cluster): number {
  const [x, y] = [keyOf(fullest(a)), keyOf(fullest(b))];
  return b.accounts.size - a.accounts.size || (x < y ? -1 : x > y ? 1 : firstAccount(a) - firstAccount(b));
}

function firstAccount(cluster: Cluster): number {
  return Math.min(...cluster.accounts);
}

function likesOf(
  clusters: readonly Cluster[],
  keysOf: (name: Name) => readonly string[],
  why: (a: Cluster, b: Cluster) => string | null,
): Likes {
  const seats = new Map<string, Cluster[]>();
  const likes = new Map<Cluster, Map<Cluster, string>>(clusters.map(cluster => [cluster, new Map()]));
  for (const cluster of clusters) {
    const keys = new Set(keysOf(fullest(cluster)));
    const near = new Set([...keys].flatMap(key => (seats.get(key) ?? []).slice(-MOST_COMPARED)));
    for (const other of near) {
      const reason = clash(other, cluster) === null ? why(other, cluster) : null;
      if (reason === null) continue;
      likes.get(other)?.set(cluster, reason);
      likes.get(cluster)?.set(other, reason);
    }
    for (const key of keys) seats.set(key, [...(seats.get(key) ?? []).slice(-MOST_COMPARED), cluster]);
  }
  return likes;
}

function groupAround(first: Cluster, likes: Likes, seen: Set<Cluster>): Cluster[] {
  const group = [first];
  seen.add(first);
  for (const one of group)
    for (const other of likes.get(one)?.keys() ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      group.push(other);
    }
  return group;
}

/** The one that a name can mean: its only like, or the only one that holds its office, where that one is better known or like no other. */
function only(one: Cluster, likes: Likes, sizes: ReadonlyMap<Cluster, number>): Cluster | undefined {
  const near = [...(likes.get(one)?.keys() ?? [])];
  const sharing = near.filter(other => shareRole(other, one));
  const found = near.length === 1 ? near[0] : sharing.length === 1 ? sharing[0] : undefined;
  if (found === undefined) return undefined;
  const known = (sizes.get(found) ?? 0) > (sizes.get(one) ?? 0);
  return known || sharing.length === 1 || likes.get(found)?.size === 1 ? found : undefined;
}

function rootOf(cluster: Cluster, home: ReadonlyMap<Cluster, Cluster>): Cluster {
  let root = cluster;
  for (let next = home.get(root); next !== undefined; next = home.get(root)) root = next;
  return root;
}
