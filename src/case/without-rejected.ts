import type { Point, Relation } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import { freeze } from '../text/freeze.ts';
import type { Laid } from './decision.ts';
import { rejectedIn } from './rejected.ts';

/**
 * The laid analysis without what people rejected: the statements, all relations that touch them, the relations rejected
 * themselves, and the points that nothing holds together any more. Without a rejection it comes back as it is.
 */
export function withoutRejected({ analysis, first, decisions }: Laid): Analysis {
  const rejected = rejectedIn(first.relations, decisions);
  if (rejected.size === 0) return analysis;
  const statements = analysis.statements
    .filter(({ id }) => !rejected.has(id))
    .map(statement =>
      statement.within !== null && rejected.has(statement.within) ? { ...statement, within: null } : statement,
    );
  const left = new Set(statements.map(({ id }) => id));
  const relations = analysis.relations.filter(({ id, a, b }) => left.has(a) && left.has(b) && !rejected.has(id));
  const points = held(analysis.points, relations);
  const origins = analysis.origins
    .map(origin => ({ ...origin, statements: origin.statements.filter(id => left.has(id)) }))
    .filter(origin => origin.statements.length > 0);
  const kept = new Set(points.map(({ id }) => id));
  const weights = analysis.weights.filter(weight => kept.has(weight.point));
  return freeze({ ...analysis, statements, relations, points, origins, weights });
}

/** Points in which a relation, or a person, still joins statements; without the sides that emptied. */
function held(points: readonly Point[], relations: readonly Relation[]): readonly Point[] {
  const pointOf = new Map(points.flatMap(point => point.sides.flatMap(side => side.statements.map(id => [id, point]))));
  const joined = new Set(
    relations.flatMap(({ tier, a, b }) =>
      tier === 'found' && pointOf.get(a) === pointOf.get(b) ? pointOf.get(a) : [],
    ),
  );
  return points
    .filter(point => joined.has(point) || point.byHand)
    .map(point => {
      const sides = point.sides.filter(side => side.statements.length > 0);
      return sides.length === point.sides.length ? point : { ...point, sides };
    });
}
