import { type PointWeight, weigh } from './5-weigh/index.ts';
import type { Analysis } from './analyze.ts';

/** What stands behind each point of an analysis that was `before` otherwise: weighed again is a point that changed, or of which a statement or its origin did. */
export function weighAgain(analysis: Analysis, before: Analysis): readonly PointWeight[] {
  const known = new Set(before.points);
  const touched = touchedStatements(analysis, before);
  const points = analysis.points.filter(
    point =>
      !known.has(point) || (touched.size > 0 && point.sides.some(side => side.statements.some(id => touched.has(id)))),
  );
  if (points.length === 0) return before.weights;
  const weights = new Map(before.weights.map(weight => [weight.point, weight]));
  const { relations, origins, entities, times, statements } = analysis;
  const again = weigh(
    { kind: 'related', relations, points, origins },
    { kind: 'resolved', entities, times, statements },
    analysis.documents,
  );
  for (const weight of again) weights.set(weight.point, weight);
  return analysis.points.flatMap(point => weights.get(point.id) ?? []);
}

function touchedStatements(now: Analysis, before: Analysis): ReadonlySet<string> {
  const touched = new Set<string>();
  if (now.statements !== before.statements) {
    const first = new Set(before.statements);
    for (const statement of now.statements) if (!first.has(statement)) touched.add(statement.id);
  }
  if (now.origins !== before.origins) {
    const first = originOf(before);
    for (const [id, origin] of originOf(now)) if (first.get(id) !== origin) touched.add(id);
  }
  return touched;
}

function originOf({ origins }: Analysis): ReadonlyMap<string, string> {
  return new Map(origins.flatMap(origin => origin.statements.map(id => [id, origin.id] as const)));
}
