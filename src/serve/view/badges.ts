import type { Relation, RelationKind } from '../../4-relate/index.ts';
import type { BadgeView, PointView } from '../contract.ts';
import type { Snapshot } from './snapshot.ts';

/** What a point is marked as: each badge with how many relations carry it and whether a person confirmed one of them. */
export function badges(
  shot: Snapshot,
  status: PointView['status'],
  sides: number,
  relations: readonly Relation[],
  apart: readonly Relation[],
): readonly BadgeView[] {
  if (status === 'set-aside') return [];
  const confirmed = (list: readonly Relation[]) => list.some(({ id }) => shot.reviewed(id).review === 'confirmed');
  const of = (list: readonly Relation[], kind: RelationKind) => list.filter(relation => relation.kind === kind);
  const badge = (kind: BadgeView['kind'], list: readonly Relation[], count = list.length) =>
    list.length === 0 ? [] : [{ kind, count, confirmed: confirmed(list) }];
  const found = [
    ...badge('disputed', of(apart, 'contradicts')),
    ...badge('denied', of(relations, 'denies')),
    ...badge('reversed', of(relations, 'reverses')),
    ...badge('rivals', of(apart, 'rivals'), sides),
    ...badge('updated', of(relations, 'updates')),
  ];
  if (status === 'disputed') return found.length > 0 ? found : badge('disputed', apart);
  return status === 'agreed'
    ? [{ kind: 'agreed', count: relations.length, confirmed: confirmed(of(relations, 'agrees')) }, ...found]
    : found;
}
