import type { Document } from '../1-read/document.ts';
import type { Resolved, Statement } from '../3-resolve/statement.ts';
import type { Related } from '../4-relate/relation.ts';
import { freeze } from '../text/freeze.ts';
import { laterVersions } from '../text/page-versions.ts';
import { isFirstHand } from './first-hand.ts';
import type { PointWeight, SideWeight } from './weight.ts';

/** What stands behind each point, in the order of the points: counts, and which documents are silent on it. */
export function weigh(related: Related, resolved: Resolved, documents: readonly Document[]): readonly PointWeight[] {
  const statements = new Map(resolved.statements.map(statement => [statement.id, statement] as const));
  const originOf = new Map(related.origins.flatMap(origin => origin.statements.map(id => [id, origin.id] as const)));
  const later = laterVersions(documents);
  // An earlier version of a page is not another account that says nothing.
  const last = documents.filter(document => !later.has(document.id));
  const byName = last.sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : x.id < y.id ? -1 : 1));
  return freeze(
    related.points.map(point => {
      const sides = point.sides.map(side => known(side.statements, statements));
      const all = sides.flat();
      const heard = new Set(all.map(statement => statement.document));
      return {
        point: point.id,
        ...count(all, originOf),
        firstHandStatements: all.filter(isFirstHand).map(statement => statement.id),
        sides: sides.map(side => count(side, originOf)),
        silent: byName.filter(document => !heard.has(document.id)).map(document => document.id),
      };
    }),
  );
}

function known(ids: readonly string[], statements: ReadonlyMap<string, Statement>): readonly Statement[] {
  return ids.map(id => statements.get(id)).filter(statement => statement !== undefined);
}

function count(statements: readonly Statement[], originOf: ReadonlyMap<string, string>): SideWeight {
  const origin = (statement: Statement): string => originOf.get(statement.id) ?? statement.id;
  return {
    statements: statements.length,
    documents: new Set(statements.map(statement => statement.document)).size,
    origins: new Set(statements.map(origin)).size,
    firstHand: new Set(statements.filter(isFirstHand).map(origin)).size,
  };
}
