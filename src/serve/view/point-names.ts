import type { PointName } from '../contract.ts';
import type { Present } from '../desk.ts';

/** Every point by its id, as lists that speak of several name it. */
export function pointNames({ shot, points }: Pick<Present, 'shot' | 'points'>): ReadonlyMap<string, PointName> {
  const languageOf = (statement: string) =>
    shot.document.get(shot.statement.get(statement)?.document ?? '')?.language ?? null;
  return new Map(
    points.points.map(({ id, number, name, pieces, labelledBy }) => [
      id,
      { id, number, name, pieces, language: languageOf(labelledBy) },
    ]),
  );
}
