import type { Reason } from '../3-resolve/statement.ts';

export type RelationKind = 'agrees' | 'contradicts' | 'denies' | 'reverses' | 'updates' | 'rivals' | 'repeats';

/** How two statements stand to one another. */
export interface Relation {
  readonly kind: RelationKind;
  /** Content id of kind and both statements. */
  readonly id: string;
  /** Statement id; for agrees, reverses and updates the earlier one; for denies the claim; for repeats the origin. */
  readonly a: string;
  /** Statement id; for denies the denial. */
  readonly b: string;
  /** 0..1, two decimals. */
  readonly confidence: number;
  /** `found` is precise enough to show first and builds points; `possible` waits for review. */
  readonly tier: 'found' | 'possible';
  readonly why: readonly Reason[];
}

/** One answer on a point. */
export interface Side {
  /** The clearest statement's own words. */
  readonly label: string;
  /** Id of the statement that the label was cut from. */
  readonly labelledBy: string;
  /** Statement ids, by time said, then document order. */
  readonly statements: readonly string[];
  /** What a person named it; absent when no one has. */
  readonly name?: string;
}

/** A point at issue. */
export interface Point {
  readonly kind: 'point';
  readonly id: string;
  readonly label: string;
  readonly labelledBy: string;
  readonly status: 'disputed' | 'agreed' | 'single-origin';
  /** The side with the affirming answer first, then as they came. */
  readonly sides: readonly Side[];
  /** What a person named it; absent when no one has. */
  readonly name?: string;
  /** A person laid out its sides. Absent when the engine did. */
  readonly byHand?: true;
}

/** Where reports have their knowledge from; reports that copy one another share one. */
export interface Origin {
  readonly kind: 'speaker' | 'wire' | 'document' | 'outlet' | 'unnamed';
  readonly id: string;
  readonly label: string;
  readonly statements: readonly string[];
}

/** What 4-relate makes of all statements. */
export interface Related {
  readonly kind: 'related';
  readonly relations: readonly Relation[];
  readonly points: readonly Point[];
  readonly origins: readonly Origin[];
}
