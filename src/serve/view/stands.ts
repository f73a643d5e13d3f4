import type { StatementView } from '../contract.ts';
import type { AllPoints } from './points.ts';

/** For each statement, the points and sides that it stands on. */
export type Stands = ReadonlyMap<string, StatementView['stands']>;

/** Turns the points around: from statement to places. */
export function standsOf({ points }: Pick<AllPoints, 'points'>): Stands {
  const stands = new Map<string, StatementView['stands'][number][]>();
  for (const point of points) {
    for (const side of point.sides) {
      const place = { point: point.id, number: point.number, letter: side.letter, pieces: side.pieces };
      for (const { statement, copies } of side.groups.flatMap(group => group.lines)) {
        for (const id of [statement, ...copies.map(copy => copy.statement)]) {
          const known = stands.get(id);
          if (known) known.push(place);
          else stands.set(id, [place]);
        }
      }
    }
  }
  return stands;
}
