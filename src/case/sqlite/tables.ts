import { type Kysely, sql } from 'kysely';

/** A change in the tables is a change here: an index of another version is made again, never migrated. */
export const INDEX_VERSION = 4;

/** How words are told apart, in the index and wherever texts are held against a query: accents and case are passed over. */
export const TOKENIZER = 'unicode61 remove_diacritics 2';

/** What kinds of finding the index keeps; each as its JSON, in the order of the analysis. */
export type PartKind =
  | 'document'
  | 'entity'
  | 'time'
  | 'statement'
  | 'relation'
  | 'point'
  | 'origin'
  | 'weight'
  | 'rejected'
  | 'failed';

/** The tables of the derived index. */
export interface Tables {
  /** Facts about the index itself: which analyser made it, from which sources. */
  about: { key: string; value: string };
  part: { kind: PartKind; position: number; json: string };
  marks: { document: string; version: string; json: string };
  /** What was read in each source, by the SHA-256 of its bytes: a row that it was, and one a document and a fault. */
  readings: {
    source: string;
    version: string;
    position: number;
    kind: 'source' | 'document' | 'failed';
    json: string;
  };
  /** FTS5 over statements, then passages of documents; the texts themselves stand in `part`. */
  words: { rowid: number; text: string };
}

/** Makes the tables in an empty database. */
export async function makeTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('about')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('value', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('part')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('json', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('part_key', ['kind', 'position'])
    .execute();
  await db.schema
    .createTable('marks')
    .addColumn('document', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('json', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('marks_key', ['document', 'version'])
    .execute();
  await db.schema
    .createTable('readings')
    .addColumn('source', 'text', column => column.notNull())
    .addColumn('version', 'text', column => column.notNull())
    .addColumn('json', 'text', column => column.notNull())
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('readings_key', ['source', 'version', 'position'])
    .execute();
  await sql`create virtual table words using fts5(text, content = '', tokenize = ${sql.lit(TOKENIZER)})`.execute(db);
  await sql`pragma user_version = ${sql.lit(INDEX_VERSION)}`.execute(db);
}
