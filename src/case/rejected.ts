import type { Relation } from '../4-relate/index.ts';
import type { LaidDecision } from './decision.ts';
import { pairKey } from './finder.ts';

/** Ids of the statements and relations that people rejected; a relation is rejected whichever way round it comes. */
export function rejectedIn(relations: readonly Relation[], decisions: readonly LaidDecision[]): ReadonlySet<string> {
  const rejected = new Set(
    decisions.flatMap(({ decision, found }) => (decision.verdict === 'rejected' && found !== null ? [found] : [])),
  );
  if (rejected.size === 0) return rejected;
  const pairs = new Set(relations.filter(({ id }) => rejected.has(id)).map(pairKey));
  if (pairs.size === 0) return rejected;
  return new Set([...rejected, ...relations.filter(relation => pairs.has(pairKey(relation))).map(({ id }) => id)]);
}
