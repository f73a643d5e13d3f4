import type { Relation } from '../../4-relate/index.ts';
import type { PairsView, RelationKind } from '../contract.ts';
import type { Present } from '../desk.ts';
import { relationLine, statementLine, statementOf } from './lines.ts';
import { pointNames } from './point-names.ts';

/** More than a person goes through; more are asked for by kind or point. */
const MOST_PAIRS = 1_000;

/** From what is most telling to what is plain. */
const KINDS: readonly RelationKind[] = ['reverses', 'denies', 'contradicts', 'rivals', 'updates', 'agrees', 'repeats'];

/** Which pairs are asked for. */
export interface PairsAsked {
  /** None: all. */
  readonly kinds: readonly string[];
  /** A point that both statements stand on; null: any, or none. */
  readonly point: string | null;
}

/** Relations with what their rows show: those found, those that wait for review, those rejected; in each the most telling kinds first, the surest of a kind. */
export function pairsView({ shot, stands, points }: Present, { kinds, point }: PairsAsked): PairsView {
  const pointsOf = (id: string) => new Set((stands.get(id) ?? []).map(place => place.point));
  const shared = ({ a, b }: Relation) => [...pointsOf(a).intersection(pointsOf(b))];
  const onPoint = shot.analysis.relations.filter(relation => point === null || shared(relation).includes(point));
  const asked = onPoint
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(relation => ({ relation, standing: standing(relation, shot.reviewed(relation.id).review) }))
    .sort(
      (x, y) =>
        x.standing - y.standing ||
        KINDS.indexOf(x.relation.kind) - KINDS.indexOf(y.relation.kind) ||
        y.relation.confidence - x.relation.confidence,
    );
  const pairs = asked
    .slice(0, MOST_PAIRS)
    .map(({ relation }) => ({ relation: relationLine(shot, relation), points: shared(relation) }));
  const named = new Set(pairs.flatMap(({ relation: { a, b } }) => [a, b]));
  const met = new Set([...pairs.flatMap(pair => pair.points), ...(point === null ? [] : [point])]);
  const live = onPoint.filter(({ id }) => shot.reviewed(id).review !== 'rejected');
  return {
    revision: shot.revision,
    total: asked.length,
    pairs,
    counts: KINDS.map(kind => ({ kind, count: live.filter(relation => relation.kind === kind).length })).filter(
      ({ count }) => count > 0,
    ),
    statements: [...named].map(id => statementLine(shot, statementOf(shot, id))),
    points: [...pointNames({ shot, points }).values()].filter(({ id }) => met.has(id)),
  };
}

function standing({ tier }: Relation, review: 'suggested' | 'confirmed' | 'rejected'): number {
  return review === 'rejected' ? 2 : tier === 'found' || review === 'confirmed' ? 0 : 1;
}
