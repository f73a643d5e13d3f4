import type { Point } from '../../4-relate/index.ts';
import { contentId } from '../../text/hash.ts';
import type { PointsView } from '../contract.ts';
import type { Snapshot } from './snapshot.ts';

/** The point on which most of what stood on another one stands by what people decided; null while the other is there, or when nothing of it stands anywhere. */
export function becameOf(shot: Snapshot, point: string): PointsView['became'] {
  const { points } = shot.analysis;
  if (points.some(({ id }) => id === point)) return null;
  const stood = new Set(stoodOn(shot, point));
  const mostOf = (one: Point) => membersOf(one).filter(id => stood.has(id)).length;
  const [into] = points.filter(one => mostOf(one) > 0).toSorted((a, b) => mostOf(b) - mostOf(a));
  if (!into) return null;
  const merge = shot.decisions.findLast(
    ({ decision, found }) => decision.verdict === 'merged' && decision.finding.kind === 'point' && found === into.id,
  );
  return { id: into.id, by: merge ? { who: merge.decision.who, at: merge.decision.at } : null };
}

/** What stood on a point that is gone: as the engine has it, or, of one that a person made, the statement that it began with. */
function stoodOn({ laid, analysis }: Snapshot, point: string): readonly string[] {
  const engines = laid?.first.points.find(({ id }) => id === point);
  if (engines) return membersOf(engines);
  return analysis.points.flatMap(membersOf).filter(id => contentId('point', id) === point);
}

function membersOf({ sides }: Point): readonly string[] {
  return sides.flatMap(({ statements }) => statements);
}
