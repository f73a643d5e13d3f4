import type { Relation } from './relation.ts';

/** Kinds that put two statements on one side; all others part them. */
const TOGETHER: ReadonlySet<Relation['kind']> = new Set(['agrees', 'repeats', 'updates']);
/** Kinds of which the two sides are yes and no: two that clash with the same third one, and have the same sign, stand together. */
const YES_OR_NO: ReadonlySet<Relation['kind']> = new Set(['contradicts', 'denies', 'reverses']);
/** What a clash with the same third one is worth, as a share of the weaker of both clashes. */
const SHARED_CLASH = 0.5;
/** Rounds of moving single statements; each lowers the cost or is the last. */
const MOST_ROUNDS = 20;

/**
 * Splits the statements of a point so that those that agree stand together and those that clash apart, at the least
 * cost: greedy pivots, then single moves while they pay (correlation clustering; Ailon, Charikar, Newman 2008, for the
 * pivots). Pivots are taken by how much they are related, ties by id, so the answer is always the same.
 */
export function sides(
  ids: readonly string[],
  relations: readonly Relation[],
  negative: (id: string) => boolean,
): readonly (readonly string[])[] {
  const weight = weights(ids, relations, negative);
  const degree = (id: string): number => [...(weight.get(id)?.values() ?? [])].reduce((sum, w) => sum + Math.abs(w), 0);
  const order = [...ids].sort((x, y) => degree(y) - degree(x) || (x < y ? -1 : 1));
  const side = new Map<string, number>();
  let next = 0;
  for (const pivot of order) {
    if (side.has(pivot)) continue;
    side.set(pivot, next);
    for (const [other, w] of weight.get(pivot) ?? []) if (w > 0 && !side.has(other)) side.set(other, next);
    next += 1;
  }
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
    moved = false;
    for (const id of order) {
      const gain = new Map<number, number>([[next, 0]]);
      for (const [other, w] of weight.get(id) ?? [])
        gain.set(side.get(other) as number, (gain.get(side.get(other) as number) ?? 0) + w);
      const here = gain.get(side.get(id) as number) ?? 0;
      const best = [...gain].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0] as [number, number];
      if (best[1] > here + 1e-9) {
        side.set(id, best[0]);
        if (best[0] === next) next += 1;
        moved = true;
      }
    }
  }
  const out = new Map<number, string[]>();
  for (const id of ids) out.set(side.get(id) as number, [...(out.get(side.get(id) as number) ?? []), id]);
  return [...out.values()];
}

function weights(
  ids: readonly string[],
  relations: readonly Relation[],
  negative: (id: string) => boolean,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const map = new Map(ids.map(id => [id, new Map<string, number>()] as const));
  const add = (x: string, y: string, w: number): void => {
    for (const [from, to] of [
      [x, y],
      [y, x],
    ] as const) {
      const row = map.get(from);
      if (row !== undefined && map.has(to)) row.set(to, (row.get(to) ?? 0) + w);
    }
  };
  const clashes = new Map(ids.map(id => [id, [] as (readonly [string, number])[]] as const));
  for (const { kind, a, b, confidence } of relations) {
    add(a, b, TOGETHER.has(kind) ? confidence : -confidence);
    if (!YES_OR_NO.has(kind)) continue;
    clashes.get(a)?.push([b, confidence]);
    clashes.get(b)?.push([a, confidence]);
  }
  for (const partners of clashes.values())
    for (const [i, [x, one]] of partners.slice(0, MOST_SHARED).entries())
      for (const [y, other] of partners.slice(i + 1, MOST_SHARED))
        if (x !== y && negative(x) === negative(y)) add(x, y, SHARED_CLASH * Math.min(one, other));
  return map;
}

/** Partners of one statement that are looked at two by two. */
const MOST_SHARED = 50;
