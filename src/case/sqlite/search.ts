import { type Kysely, sql } from 'kysely';
import { matchFor, wordsIn } from './match.ts';
import { nearestWord } from './nearest.ts';
import type { Tables } from './tables.ts';

/** More matches than this are not ranked: bm25 reads every one of them, and nobody reads so many in order of rank. */
const MOST_RANKED = 5000;

/** Rows of the search table that hold all words of the query, counted from 1. */
export interface Matches {
  /** How FTS5 was asked; null when the query holds no word. */
  readonly match: string | null;
  readonly rows: readonly number[];
  /** Best first; else in the order of the table. */
  readonly ranked: boolean;
}

/** Finds the rows that match; any string is a query. */
export async function searchWords(db: Kysely<Tables>, query: string): Promise<Matches> {
  const match = matchFor(query);
  if (match === null) return { match, rows: [], ranked: false };
  const { rows } = await sql<{ list: string | null }>`
    select group_concat(rowid) as list from words where words match ${match}`.execute(db);
  const found = rows[0]?.list?.split(',').map(Number) ?? [];
  if (found.length > MOST_RANKED || found.length < 2) return { match, rows: found, ranked: found.length < 2 };
  const best = await sql<{ rowid: number }>`
    select rowid from words where words match ${match} order by rank, rowid`.execute(db);
  return { match, rows: best.rows.map(({ rowid }) => rowid), ranked: true };
}

/** The query with each word that stands nowhere in the case replaced by the nearest one that does; null when there is none, or nothing to replace. */
export function respell(query: string, lexicon: ReadonlySet<string>): string | null {
  let changed = false;
  let lost = false;
  const spelled = query.replace(/[\p{L}\p{N}\p{M}]+/gu, word => {
    const folded = foldWord(word);
    if (lexicon.has(folded)) return word;
    const near = nearestWord(folded, lexicon);
    if (near === null) lost = true;
    else changed = true;
    return near ?? word;
  });
  return changed && !lost && wordsIn(spelled).length > 0 ? spelled : null;
}

/** As the index folds words: without case and accents. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every word of the case, folded. */
export async function lexiconOf(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  await sql`create virtual table if not exists temp.lexicon using fts5vocab('main', 'words', 'row')`.execute(db);
  const { rows } = await sql<{ term: string }>`select term from temp.lexicon`.execute(db);
  return new Set(rows.map(({ term }) => term));
}
