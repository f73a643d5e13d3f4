import { isPrivate } from '../text/role-nouns.ts';
import type { Figure } from './cast.ts';
import { type Life, livesApart, sharedLife } from './life.ts';
import type { Name } from './names.ts';
import { type Role, sameRole } from './roles.ts';
import { seatsClash } from './seats.ts';
import type { Gender } from './titles.ts';

/** A figure and the account it is in. */
export interface Member {
  /** Index of the account, in order of document ids. */
  readonly account: number;
  /** Index in that account's cast. */
  readonly index: number;
  readonly figure: Figure;
}

/** Figures that are one entity, with what could set a further one apart. */
export interface Cluster {
  readonly members: Member[];
  readonly accounts: Set<number>;
  gender: Gender | null;
  age: number | null;
  life: Life | null;
  readonly roles: Role[];
  /** Why each name that is not the first's was joined. */
  readonly joins: Map<string, string>;
}

/** Years by which two accounts of one event may differ about one age. */
const AGE_SLACK = 1;
/** Roles kept of one cluster for comparison. */
const MOST_ROLES = 24;

/** A cluster of one. */
export function clusterOf(member: Member): Cluster {
  const { figure } = member;
  return {
    members: [member],
    accounts: new Set([member.account]),
    gender: figure.gender,
    age: figure.age,
    life: figure.life ?? null,
    roles: [...figure.roles].slice(0, MOST_ROLES),
    joins: new Map(),
  };
}

/** What keeps two clusters of persons apart whatever their names; null when nothing does. */
export function clash(a: Cluster, b: Cluster): string | null {
  const [small, large] = a.accounts.size <= b.accounts.size ? [a, b] : [b, a];
  for (const account of small.accounts) if (large.accounts.has(account)) return 'one account names both';
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return 'one is called he, the other she';
  const apart = a.life === null || b.life === null ? null : livesApart(a.life, b.life);
  if (apart !== null) return apart;
  if (!(a.life?.born && b.life?.born) && agesDiffer(a, b)) return 'their ages differ';
  if (rolesClash(a.roles, b.roles) || rolesClash(b.roles, a.roles))
    return 'one holds an office, the other is a private person';
  return seatsClash(a.roles, b.roles) ? 'they hold one kind of office in two places' : null;
}

/** Of two accounts that do not say when they were written. */
function agesDiffer(a: Cluster, b: Cluster): boolean {
  return a.age !== null && b.age !== null && Math.abs(a.age - b.age) > AGE_SLACK;
}

/** One is known only as a private person ("a fisherman"), the other only by a named office. */
function rolesClash(privates: readonly Role[], offices: readonly Role[]): boolean {
  return (
    privates.length > 0 &&
    offices.length > 0 &&
    privates.every(role => isPrivate(role.head)) &&
    offices.every(role => role.class === 'office' && role.words.length > 0)
  );
}

/** Puts `other` into `into`; `why` is kept for names that `into` did not have. */
export function merge(into: Cluster, other: Cluster, why: string): void {
  for (const member of other.members) {
    into.members.push(member);
    const text = member.figure.name.text;
    if (!into.joins.has(text)) into.joins.set(text, other.joins.get(text) ?? why);
  }
  for (const account of other.accounts) into.accounts.add(account);
  into.gender ??= other.gender;
  into.age ??= other.age;
  into.life = sharedLife(into.life, other.life);
  into.roles.push(...other.roles.slice(0, Math.max(0, MOST_ROLES - into.roles.length)));
}

/** Items by each of their keys. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
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

/** An office that both may hold, and so one person. */
export function sharedRole(a: readonly Role[], b: readonly Role[]): Role | null {
  return a.find(role => b.some(other => sameRole(role, other))) ?? null;
}

/** Whether two clusters hold one office. */
export function shareRole(a: Cluster, b: Cluster): boolean {
  return sharedRole(a.roles, b.roles) !== null;
}
