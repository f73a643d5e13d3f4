export type { Block, BlockKind, Document, Warning } from './1-read/index.ts';
export type { Mention, StatementKind } from './2-mark/index.ts';
export type { Entity, Reason, ResolvedTime, Statement } from './3-resolve/index.ts';
export type { Origin, Point, Relation, RelationKind, Side } from './4-relate/index.ts';
export type { PointWeight } from './5-weigh/index.ts';
export {
  ANALYSER_VERSION,
  type Analysis,
  type Rejection,
  type Settings,
  type Source,
  type Step,
  type StoredFile,
} from './analyze.ts';
export { Fault, type FaultCode } from './fault/index.ts';
export { type Heads, loadHeads } from './neural/index.ts';
export { type PairAnswerLine, type PairLine, relatePairs } from './relate-pairs.ts';
export { analyzeAccounts as analyze } from './run/index.ts';
export type { Span } from './text/span.ts';
