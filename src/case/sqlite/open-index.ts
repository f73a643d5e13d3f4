import { rm } from 'node:fs/promises';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { INDEX_VERSION, makeTables, type Tables } from './tables.ts';

/** The derived index of a case folder. */
export const INDEX = 'index.sqlite';

/** Opens the index at this path; one that is missing, of another version or damaged is made anew, empty. */
export async function openIndex(path: string): Promise<Kysely<Tables>> {
  try {
    const database = connect(path);
    if (versionOf(database) === INDEX_VERSION) return kyselyOver(database);
    database.close();
  } catch (thrown) {
    if (!isDamaged(thrown)) throw thrown;
  }
  for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
  const db = kyselyOver(connect(path));
  await makeTables(db);
  return db;
}

function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma trusted_schema = off;');
  } catch (thrown) {
    database.close();
    throw thrown;
  }
  return database;
}

function versionOf(database: DatabaseSync): unknown {
  try {
    database.prepare('select count(*) from about').get();
    database.prepare('select count(*) from part').get();
  } catch {
    return null;
  }
  return database.prepare('pragma user_version').get()?.user_version;
}

/** SQLite's own words for a file that is no database or has a broken page: SQLITE_NOTADB and SQLITE_CORRUPT. */
function isDamaged(thrown: unknown): boolean {
  const NOT_A_DATABASE = 26;
  const CORRUPT = 11;
  return (
    thrown instanceof Error && 'errcode' in thrown && (thrown.errcode === NOT_A_DATABASE || thrown.errcode === CORRUPT)
  );
}

function kyselyOver(database: DatabaseSync): Kysely<Tables> {
  return new Kysely({ dialect: new SqliteDialect({ database: adapt(database) }) });
}

/** Kysely speaks to better-sqlite3's shape; node:sqlite takes parameters one by one and tells a reader by its columns. */
function adapt(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: text => {
      const statement = database.prepare(text);
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...(parameters as SQLInputValue[])),
        run: parameters => statement.run(...(parameters as SQLInputValue[])),
        iterate: parameters => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
