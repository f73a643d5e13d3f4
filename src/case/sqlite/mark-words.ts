import { DatabaseSync } from 'node:sqlite';
import type { Span } from '../../text/span.ts';
import { TOKENIZER } from './tables.ts';
import { HIT_END, HIT_START, searchable } from './word-rows.ts';

/** Tells where the words of a query stand in texts that are at hand, by the same rules as the index. */
export interface WordMarker {
  /** For each text the places of the words found, in UTF-16 code units; null where the text does not match. */
  mark(match: string, texts: readonly string[]): readonly (readonly Span[] | null)[];
  close(): void;
}

/** A search table in memory: FTS5 asked for highlights goes through every row that matches, so it is asked about the few rows that are shown. */
export function wordMarker(): WordMarker {
  const database = new DatabaseSync(':memory:');
  database.exec(`create virtual table words using fts5(text, tokenize = "${TOKENIZER}")`);
  const insert = database.prepare('insert into words (rowid, text) values (?, ?)');
  const find = database.prepare('select rowid, highlight(words, 0, ?, ?) as marked from words where words match ?');
  const clear = database.prepare('delete from words');
  return {
    mark: (match, texts) => {
      database.exec('begin');
      try {
        for (const [i, text] of texts.entries()) insert.run(i, searchable(text));
        const found = new Map(find.all(HIT_START, HIT_END, match).map(row => [row.rowid, unmark(String(row.marked))]));
        return texts.map((_, i) => found.get(i) ?? null);
      } finally {
        clear.run();
        database.exec('commit');
      }
    },
    close: () => database.close(),
  };
}

/** The places of the marks in the text without them. */
function unmark(marked: string): readonly Span[] {
  const highlights: Span[] = [];
  let length = 0;
  for (const [index, part] of marked.split(HIT_START).entries()) {
    const [hit = '', rest = ''] = index === 0 ? ['', part] : part.split(HIT_END);
    if (hit !== '') highlights.push([length, length + hit.length]);
    length += hit.length + rest.length;
  }
  return highlights;
}
