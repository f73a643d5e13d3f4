import type { TimelineView } from '../contract.ts';
import type { Present } from '../desk.ts';
import { relationLine, statementLine, statementOf } from './lines.ts';
import { pointNames } from './point-names.ts';
import { timeWords } from './times.ts';

/** More marks than this cannot be told apart, bundled or not. */
const MOST_MARKS = 2_000;
/** More points than this are found in the list of points. */
const MOST_POINTS = 300;
/** It opens on no more points than this; the others are chosen. */
const MOST_CHANGED = 12;

/**
 * The statements on these points, in the order of their numbers, with their times, and the reversals among them. With
 * none asked for, those points on which someone changed sides; with none of these, the first. `all` asks for all.
 */
export function timelineView({ shot, stands, points }: Present, asked: readonly string[]): TimelineView {
  const names = pointNames({ shot, points });
  const pointsOf = (id: string) => new Set((stands.get(id) ?? []).map(({ point }) => point));
  const changes = shot.analysis.relations.filter(({ id, kind, tier }) => {
    const { review } = shot.reviewed(id);
    return kind === 'reverses' && review !== 'rejected' && (tier === 'found' || review === 'confirmed');
  });
  const wanted = asked.filter(id => names.has(id));
  const changed = changes.flatMap(({ a, b }) => [...pointsOf(a).intersection(pointsOf(b))]);
  const shown = new Set(
    asked.includes('all')
      ? names.keys()
      : wanted.length > 0
        ? wanted
        : changed.length > 0
          ? new Set(changed.slice(0, MOST_CHANGED))
          : points.points.slice(0, 1).map(({ id }) => id),
  );
  const held = [...stands]
    .filter(([, places]) => places.some(({ point }) => shown.has(point)))
    .map(([id]) => statementOf(shot, id))
    .sort((x, y) => (shot.number.get(x.id) ?? 0) - (shot.number.get(y.id) ?? 0));
  const marks = held.slice(0, MOST_MARKS);
  const marked = new Set(marks.map(({ id }) => id));
  return {
    revision: shot.revision,
    points: [...names.values()].filter(({ id }, i) => i < MOST_POINTS || shown.has(id)).slice(0, 2 * MOST_POINTS),
    total: names.size,
    shown: [...shown],
    of: held.length,
    marks: marks.map(statement => ({
      line: statementLine(shot, statement),
      about: statement.about,
      aboutWords: timeWords(shot, statement),
      places: (stands.get(statement.id) ?? [])
        .filter(({ point }) => shown.has(point))
        .map(({ point, letter }) => ({ point, letter })),
    })),
    changes: changes.filter(({ a, b }) => marked.has(a) && marked.has(b)).map(relation => relationLine(shot, relation)),
  };
}
