import { isPrivate } from '../text/role-nouns.ts';
import type { Figure } from './cast.ts';
import type { Role } from './roles.ts';
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
    roles: [...figure.roles].slice(0, MOST_ROLES),
    joins: new Map(),
  };
}

/** What keeps two clusters of persons apart whatever their names; null when nothing does. */
export function clash(a: Cluster, b: Cluster): string | null {
  const [small, large] = a.accounts.size <= b.accounts.size ? [a, b] : [b, a];
  for (const account of small.accounts) if (large.accounts.has(account)) return 'one account names both';
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return 'one is called he, the other she';
  if (a.age !== null && b.age !== null && Math.abs(a.age - b.age) > AGE_SLACK) return 'their ages differ';
  return rolesClash(a.roles, b.roles) || rolesClash(b.roles, a.roles)
    ? 'one holds an office, the other is a private person'
    : null;
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
  into.roles.push(...other.roles.slice(0, Math.max(0, MOST_ROLES - into.roles.length)));
}
