export { bareBlock, bareDocument, bareStatement } from './bare.ts';
export { type Claim, claims } from './claim.ts';
export { companies } from './companies.ts';
export { EVIDENCE, evidence } from './evidence.ts';
export { type GivenSide, type PairAnswer, relateGiven } from './given-pairs.ts';
export type { Judged } from './pair.ts';
export { judgedPairs, relate } from './relate.ts';
export type { Origin, Point, Related, Relation, RelationKind, Side } from './relation.ts';
export { weights } from './structure.ts';
