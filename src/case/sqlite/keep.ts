import { type Kysely, sql, type Transaction } from 'kysely';
import { ANALYSER_VERSION, type Analysis, marksVersion } from '../../analyze.ts';
import { freeze } from '../../text/freeze.ts';
import { faultAgain, type KeptFault, keptFault } from './kept-fault.ts';
import type { PartKind, Tables } from './tables.ts';
import { wordRows } from './word-rows.ts';

/** Rows in one insert: five columns a row stay far below SQLite's 32,766 parameters. */
const ROWS_AT_ONCE = 500;

/** Replaces all that the index holds by this analysis, in one transaction; marks of texts no longer there go too. */
export async function keepAnalysis(db: Kysely<Tables>, analysis: Analysis, sources: string): Promise<void> {
  const marks = new Map(analysis.marks.map(one => [one.document, one]));
  await db.transaction().execute(async transaction => {
    for (const table of ['part', 'about'] as const) await transaction.deleteFrom(table).execute();
    await sql`insert into words(words) values('delete-all')`.execute(transaction);
    await insert(transaction, 'part', partRows(analysis));
    await insert(transaction, 'words', wordRows(analysis));
    await insert(transaction, 'about', [
      { key: 'analyser', value: ANALYSER_VERSION },
      { key: 'sources', value: sources },
    ]);
    await transaction.deleteFrom('marks').execute();
    await insert(
      transaction,
      'marks',
      analysis.documents.flatMap(document => {
        const made = marks.get(document.id);
        return made ? [{ document: document.id, version: marksVersion(document), json: JSON.stringify(made) }] : [];
      }),
    );
  });
}

async function insert<T extends keyof Tables>(
  transaction: Transaction<Tables>,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await transaction
      .insertInto(table)
      .values(rows.slice(from, from + ROWS_AT_ONCE) as never)
      .execute();
  }
}

function partRows(analysis: Analysis): readonly Tables['part'][] {
  const parts: Record<PartKind, readonly unknown[]> = {
    document: analysis.documents,
    entity: analysis.entities,
    time: analysis.times,
    statement: analysis.statements,
    relation: analysis.relations,
    point: analysis.points,
    origin: analysis.origins,
    weight: analysis.weights,
    rejected: analysis.rejected,
    failed: analysis.failed.map(keptFault),
  };
  return (Object.keys(parts) as PartKind[]).flatMap(kind =>
    parts[kind].map((value, position) => ({ kind, position, json: JSON.stringify(value) })),
  );
}

/** The analysis that was kept, frozen, and a key of the sources it was made from; null when none is, or another version of the analyser made it. */
export async function readAnalysis(
  db: Kysely<Tables>,
): Promise<{ readonly analysis: Analysis; readonly sources: string } | null> {
  const about = new Map((await db.selectFrom('about').selectAll().execute()).map(({ key, value }) => [key, value]));
  if (about.get('analyser') !== ANALYSER_VERSION) return null;
  const rows = await db.selectFrom('part').selectAll().orderBy('kind').orderBy('position').execute();
  const of = <T>(kind: PartKind): readonly T[] =>
    rows.filter(row => row.kind === kind).map(row => JSON.parse(row.json) as T);
  const marks = await db.selectFrom('marks').selectAll().execute();
  const documents = of<Analysis['documents'][number]>('document');
  const marksOf = new Map(marks.map(row => [row.document, row.json]));
  const analysis: Analysis = {
    kind: 'analysis',
    documents,
    marks: documents.flatMap(({ id }) => marksOf.get(id) ?? []).map(json => JSON.parse(json)),
    entities: of('entity'),
    times: of('time'),
    statements: of('statement'),
    relations: of('relation'),
    points: of('point'),
    origins: of('origin'),
    weights: of('weight'),
    rejected: of('rejected'),
    failed: of<KeptFault>('failed').map(faultAgain),
  };
  return { analysis: freeze(analysis), sources: about.get('sources') ?? '' };
}
