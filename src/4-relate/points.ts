import { contentId } from '../text/hash.ts';
import { hull } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { clearest, labelOf } from './clearest.ts';
import { groups } from './groups.ts';
import type { Origin, Point, Relation, Side } from './relation.ts';
import { sides } from './sides.ts';
import { periodOf, stake } from './stake.ts';

/**
 * Points at issue: statements that relations of tier `found` join, split into sides by their signs. What is only
 * possible builds no point. Ranked by how much is at stake on them; then more origins, then more statements.
 */
export function points(
  claims: readonly Claim[],
  relations: readonly Relation[],
  origins: readonly Origin[],
): readonly Point[] {
  const found = relations.filter(relation => relation.tier === 'found');
  const byId = new Map(claims.map(claim => [claim.statement.id, claim] as const));
  const originOf = new Map(origins.flatMap(origin => origin.statements.map(id => [id, origin.id] as const)));
  const joined = groups(byId.keys());
  for (const { a, b } of found) joined.join(a, b);
  const members = new Map<string, Claim[]>();
  for (const id of new Set(found.flatMap(({ a, b }) => [a, b]))) {
    const claim = byId.get(id);
    if (claim !== undefined) members.set(joined.of(id), [...(members.get(joined.of(id)) ?? []), claim]);
  }
  const period = periodOf(claims.map(claim => claim.statement));
  const ranked = [...members.values()].map(group => {
    const ids = group.map(claim => claim.statement.id).sort();
    const within = found.filter(relation => ids.includes(relation.a) && ids.includes(relation.b));
    const sources = new Set(ids.map(id => originOf.get(id)));
    const made = point(group, within, sources.size);
    const voice = (id: string) => ({ statement: (byId.get(id) as Claim).statement, origin: originOf.get(id) ?? null });
    const reversed = within.some(relation => relation.kind === 'reverses');
    const atStake = stake({ sides: made.sides.map(side => side.statements.map(voice)), reversed }, period);
    return { point: made, stake: atStake, origins: sources.size, size: ids.length };
  });
  return ranked
    .sort(
      (x, y) =>
        RANK[x.point.status] - RANK[y.point.status] ||
        y.stake - x.stake ||
        y.origins - x.origins ||
        y.size - x.size ||
        (x.point.id < y.point.id ? -1 : 1),
    )
    .map(one => one.point);
}

const RANK = { disputed: 0, agreed: 1, 'single-origin': 2 } as const;

function point(group: readonly Claim[], relations: readonly Relation[], origins: number): Point {
  const byId = new Map(group.map(claim => [claim.statement.id, claim] as const));
  const ids = [...byId.keys()].sort();
  const degree = (id: string): number => relations.filter(relation => relation.a === id || relation.b === id).length;
  const split = sides(ids, relations, id => byId.get(id)?.negative === true)
    .map(part => part.map(id => byId.get(id) as Claim).sort(asTold))
    .map(part => ({ part, side: side(part, degree) }))
    .sort(
      (x, y) => Number(negative(x.part)) - Number(negative(y.part)) || asTold(x.part[0] as Claim, y.part[0] as Claim),
    );
  const label = clearest(group, degree);
  return {
    kind: 'point',
    id: contentId('point', label.statement.id),
    label: labelOf(label),
    labelledBy: label.statement.id,
    status: split.length > 1 ? 'disputed' : origins > 1 ? 'agreed' : 'single-origin',
    sides: split.map(one => one.side),
  };
}

function side(part: readonly Claim[], degree: (id: string) => number): Side {
  const label = clearest(part, degree);
  return { label: labelOf(label), labelledBy: label.statement.id, statements: part.map(claim => claim.statement.id) };
}

/** Whether most of a side says that something is not so. */
function negative(part: readonly Claim[]): boolean {
  return part.filter(claim => claim.negative).length * 2 > part.length;
}

/** By time said, what has none last; then by document name and place in it. */
function asTold(x: Claim, y: Claim): number {
  const [p, q] = [x.statement.said ?? '~', y.statement.said ?? '~'];
  if (p !== q) return p < q ? -1 : 1;
  if (x.document.name !== y.document.name) return x.document.name < y.document.name ? -1 : 1;
  const [at, other] = [hull(x.statement.content)[0], hull(y.statement.content)[0]];
  return at - other || (x.statement.id < y.statement.id ? -1 : 1);
}
