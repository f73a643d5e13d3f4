import type { Point, Relation, RelationKind } from '../../4-relate/index.ts';
import type { Snapshot } from './snapshot.ts';

const OPPOSING: ReadonlySet<RelationKind> = new Set(['contradicts', 'denies', 'reverses', 'updates', 'rivals']);

/** Whether a relation sets its two statements apart. */
export function opposes({ kind }: Relation): boolean {
  return OPPOSING.has(kind);
}

/** Relations between these statements that were found and that no one rejected, at either end either. */
export function relationsWithin(shot: Snapshot, statements: readonly string[]): readonly Relation[] {
  const members = new Set(statements.filter(id => shot.reviewed(id).review !== 'rejected'));
  const within = new Set([...members].flatMap(id => shot.relationsOf.get(id) ?? []));
  return [...within].filter(
    ({ id, a, b, tier }) =>
      tier === 'found' && members.has(a) && members.has(b) && shot.reviewed(id).review !== 'rejected',
  );
}

/** Whether the ends of a relation stand on two sides of the point. */
export function onBothSides(point: Point, { a, b }: Relation): boolean {
  const sideOf = (id: string) => point.sides.findIndex(side => side.statements.includes(id));
  return sideOf(a) !== sideOf(b);
}
