import type { Kysely } from 'kysely';
import type { Document, Reading } from '../../1-read/index.ts';
import type { Fault } from '../../fault/index.ts';
import { freeze } from '../../text/freeze.ts';
import { faultAgain, type KeptFault, keptFault } from './kept-fault.ts';
import type { Tables } from './tables.ts';

/** What was read in the source with these bytes by this version of the analyser, or null. */
export async function readingFor(db: Kysely<Tables>, source: string, version: string): Promise<Reading | null> {
  const rows = await db
    .selectFrom('readings')
    .select(['kind', 'json'])
    .where('source', '=', source)
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  if (rows.length === 0) return null;
  const documents: Document[] = [];
  const failed: Fault[] = [];
  for (const { kind, json } of rows) {
    if (kind === 'document') documents.push(freeze<Document>(JSON.parse(json)));
    if (kind === 'failed') failed.push(faultAgain(JSON.parse(json) as KeptFault));
  }
  return Object.freeze({ documents: Object.freeze(documents), failed: Object.freeze(failed) });
}

/** Keeps a reading, a row a document: an archive's would make one string too long. Those of other versions of the analyser go. */
export async function keepReading(
  db: Kysely<Tables>,
  source: string,
  version: string,
  { documents, failed }: Reading,
): Promise<void> {
  await db.transaction().execute(async transaction => {
    await transaction
      .deleteFrom('readings')
      .where(({ eb, or }) => or([eb('version', '!=', version), eb('source', '=', source)]))
      .execute();
    const keep = (kind: Tables['readings']['kind'], position: number, value: unknown) =>
      transaction
        .insertInto('readings')
        .values({ source, version, position, kind, json: JSON.stringify(value) })
        .execute();
    // A source that nothing came of was read all the same.
    await keep('source', 0, null);
    for (const [i, document] of documents.entries()) await keep('document', i + 1, document);
    for (const [i, fault] of failed.entries()) await keep('failed', documents.length + i + 1, keptFault(fault));
  });
}
