import type { Statement } from '../../3-resolve/index.ts';
import type { Relation } from '../../4-relate/index.ts';
import { Fault } from '../../fault/index.ts';
import type { SourceCopy, SourceOrigin, SourcePath, SourcesView } from '../contract.ts';
import type { Present } from '../desk.ts';
import { copiedIn, copiesOf } from './copies.ts';
import { documentLine, relationLine, statementLine, statementOf } from './lines.ts';
import { pointNames } from './point-names.ts';
import { restsOnOne, sourceOrigins } from './source-origins.ts';
import { pathsOf } from './source-paths.ts';

/*
 * More of each than this is not sent: no one reads it in one place. Each list begins with what says most, and each has
 * its count.
 */
const MOST_LINES = 300;
const MOST_TURNS = 1_000;
const MOST_ORIGINS = 1_000;
const MOST_PATHS = 3_000;
const MOST_COPIES = 300;
const MOST_POINTS = 300;

/** Who has what from whom, on all that is said or on one point; what a person rejected is left out. */
export function sourcesView(
  present: Present,
  { point = null, origin: asked = null }: { readonly point?: string | null; readonly origin?: string | null },
): SourcesView {
  if (point !== null && !present.points.points.some(({ id }) => id === point))
    throw new Fault('not-found', { detail: 'No point has this id.' });
  const { shot, points } = present;
  const { statements, relations, copies, origins, all } = gathered(present, point);
  const kept = origins.filter(({ id }, i) => i < MOST_ORIGINS || id === asked);
  const keptIds = new Set(kept.map(({ id }) => id));
  const paths = most(
    all.filter(({ origin }) => origin === null || keptIds.has(origin)),
    MOST_PATHS,
    path => (path.origin === asked ? Number.MAX_SAFE_INTEGER : path.statements),
  );
  const keptCopies = copies.slice(0, MOST_COPIES);
  const documents = new Set([
    ...paths.map(({ document }) => document),
    ...keptCopies.flatMap(({ from, to }) => [from, to]),
  ]);
  const lines = statements
    .filter(({ id }) => asked !== null && shot.originOf.get(id)?.id === asked)
    .slice(0, MOST_LINES)
    .map(({ id }) => id);
  const turns = relations.filter(({ kind }) => kind === 'reverses' || kind === 'denies').slice(0, MOST_TURNS);
  const named = new Set([
    ...lines,
    ...turns.flatMap(({ a, b }) => [a, b]),
    ...keptCopies.flatMap(({ passages }) => passages.flatMap(({ from, to }) => [from.statement, to.statement])),
  ]);
  const names = pointNames({ shot, points });
  return {
    revision: shot.revision,
    documents: shot.documents.filter(({ id }) => documents.has(id)).map(document => documentLine(shot, document)),
    origins: kept,
    paths,
    copies: keptCopies,
    counts: {
      documents: new Set(statements.map(({ document }) => document)).size,
      origins: origins.length,
      unstated: statements.filter(({ id }) => !shot.originOf.has(id)).length,
      copiers: new Set(copies.map(({ to }) => to)).size,
      paths: all.length,
    },
    lines,
    statements: [...named].map(id => statementLine(shot, statementOf(shot, id))),
    relations: turns.map(relation => relationLine(shot, relation)),
    points: points.points
      .filter(({ id, status }, i) => status !== 'set-aside' && (i < MOST_POINTS || id === point))
      .flatMap(({ id, counts, sides }) => {
        const name = names.get(id);
        return name ? [{ point: name, ...counts, alone: sides.filter(restsOnOne).length }] : [];
      }),
  };
}

interface Gathered {
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly copies: readonly SourceCopy[];
  readonly origins: readonly SourceOrigin[];
  readonly all: readonly SourcePath[];
}

/** What was gathered on all that is said: asked for again with every origin that a person looks at. */
const known = new WeakMap<Present, Gathered>();

function gathered(present: Present, point: string | null): Gathered {
  const before = point === null ? known.get(present) : undefined;
  if (before) return before;
  const { shot, stands, points } = present;
  const statements = shot.documents
    .flatMap(document => shot.statementsOf.get(document.id) ?? [])
    .filter(
      ({ id }) =>
        shot.reviewed(id).review !== 'rejected' &&
        (point === null || stands.get(id)?.some(place => place.point === point)),
    );
  const shown = new Set(statements.map(({ id }) => id));
  const relations = shot.analysis.relations.filter(({ id, a, b, tier }) => {
    const { review } = shot.reviewed(id);
    return shown.has(a) && shown.has(b) && review !== 'rejected' && (tier === 'found' || review === 'confirmed');
  });
  const copies = copiesOf(shot, relations);
  const copied = copiedIn(shot, relations, copies);
  const origins = sourceOrigins(shot, {
    statements,
    relations,
    points: points.points.filter(one => point === null || one.id === point),
    copied,
    met: new Set([...stands.keys(), ...relations.flatMap(({ a, b }) => [a, b])]),
  });
  const found = { statements, relations, copies, origins, all: pathsOf(shot, statements, copied) };
  if (point === null) known.set(present, found);
  return found;
}

/** The items with the greatest weight, in the order in which they came. */
function most<T>(items: readonly T[], count: number, weight: (item: T) => number): readonly T[] {
  if (items.length <= count) return items;
  const kept = new Set(items.toSorted((x, y) => weight(y) - weight(x)).slice(0, count));
  return items.filter(item => kept.has(item));
}
