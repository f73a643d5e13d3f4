import type { Statement } from '../../3-resolve/index.ts';
import type { Relation } from '../../4-relate/index.ts';
import type { PointView, SourceOrigin } from '../contract.ts';
import { compare, type Snapshot } from './snapshot.ts';

/** No more statements than this are little. */
const LITTLE = 2;

/** What the figures of an origin are counted from. */
export interface Counted {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly points: readonly PointView[];
  /** Statements that repeat another document's words. */
  readonly copied: ReadonlySet<string>;
  /** Statements on a point or in a relation. */
  readonly met: ReadonlySet<string>;
}

/** Every origin with its figures, the one that says most first; a statement whose origin no text states is in none. */
export function sourceOrigins(shot: Snapshot, counted: Counted): readonly SourceOrigin[] {
  const { statements, relations, points, copied, met } = counted;
  const originOf = (id: string) => shot.originOf.get(id)?.id ?? '';
  const turns = (kind: Relation['kind']) =>
    Map.groupBy(
      relations.filter(relation => relation.kind === kind),
      ({ b }) => originOf(b),
    );
  const [reversals, denials] = [turns('reverses'), turns('denies')];
  const alone = Map.groupBy(
    points.flatMap(point =>
      point.sides
        .filter(restsOnOne)
        .map(({ letter, groups }) => ({ origin: groups[0]?.origin?.id ?? '', point: point.id, letter })),
    ),
    ({ origin }) => origin,
  );
  const groups = Map.groupBy(statements, ({ id }) => originOf(id));
  return [...groups]
    .flatMap(([id, group]): readonly SourceOrigin[] => {
      const origin = shot.originOf.get(group[0]?.id ?? '');
      if (origin === undefined) return [];
      const documents = new Set(group.map(({ document }) => document));
      const own = group.filter(statement => !copied.has(statement.id));
      const home = origin.kind === 'outlet' ? (group[0]?.document ?? null) : null;
      return [
        {
          id,
          label: home === null ? origin.label : (shot.label.get(home) ?? origin.label),
          kind: origin.kind,
          firstHand: group.some(statement => shot.firstHand.has(statement.id)),
          statements: group.length,
          documents: documents.size,
          withoutCopies: new Set(own.map(({ document }) => document)).size,
          reversals: (reversals.get(id) ?? []).map(relation => relation.id),
          denials: (denials.get(id) ?? []).map(relation => relation.id),
          alone: (alone.get(id) ?? []).map(({ point, letter }) => ({ point, letter })),
          home,
          minor: group.length <= LITTLE && documents.size === 1 && !group.some(statement => met.has(statement.id)),
        },
      ];
    })
    .sort((x, y) => y.statements - x.statements || compare(x.label, y.label) || compare(x.id, y.id));
}

/** Whether a side rests on one origin alone; one that no text states may be many. */
export function restsOnOne({ origins, unstated }: PointView['sides'][number]): boolean {
  return origins === 1 && unstated === 0;
}
