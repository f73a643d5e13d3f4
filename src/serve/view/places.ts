import type { Snapshot } from './snapshot.ts';

const made = new WeakMap<Snapshot, ReadonlyMap<string, readonly string[]>>();

/** For each statement, the places that are named in its words. */
export function placesOf(shot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const known = made.get(shot);
  if (known) return known;
  const places = new Map<string, string[]>();
  for (const { kind, id, mentions } of shot.analysis.entities) {
    if (kind !== 'place') continue;
    for (const { document, start, end } of mentions) {
      for (const statement of shot.statementsOf.get(document) ?? []) {
        if (!statement.content.some(span => span[0] <= start && end <= span[1])) continue;
        const named = places.get(statement.id);
        if (named === undefined) places.set(statement.id, [id]);
        else if (!named.includes(id)) named.push(id);
      }
    }
  }
  made.set(shot, places);
  return places;
}
