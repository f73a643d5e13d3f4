import type { Reason } from '../3-resolve/statement.ts';
import { contentId } from '../text/hash.ts';
import type { Claim } from './claim.ts';
import type { Relation, RelationKind } from './relation.ts';
import { confidenceOf, tierOf } from './tier.ts';

/** A relation before its tier is settled. */
export interface Finding {
  readonly kind: RelationKind;
  readonly a: Claim;
  readonly b: Claim;
  /** The scorer's mass on this kind, or on conflict where structure says which conflict it is; 0..1. */
  readonly score: number;
  /** Whether what was counted says the same as the scorer. */
  readonly structural: boolean;
  /** How sure all evidence together makes one, 0..1. */
  readonly sure: number;
  readonly why: readonly Reason[];
}

/** The relation of a finding: its tier, its confidence, its id. */
export function relationOf(finding: Finding): Relation {
  const { kind, a, b, why } = finding;
  return {
    kind,
    id: contentId(kind, a.statement.id, b.statement.id),
    a: a.statement.id,
    b: b.statement.id,
    confidence: confidenceOf(finding),
    tier: tierOf(finding),
    why,
  };
}
