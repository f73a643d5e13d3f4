import { CsvError, type Info, parse } from 'csv-parse/sync';
import { MAX_LINE, MAX_PARTS } from '../limits.ts';
import { namesPosts } from './columns.ts';
import type { Row, Table } from './rows.ts';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** Records of the head that are looked at; half of them must have as many cells as the header. */
const SAMPLE = 6;
const MAX_HEADER = 80;
/** A byte order mark, and the line by which Excel is told what parts the cells. */
const PREAMBLE = /^\ufeff?(?:sep=.\r?\n)?/i;

interface Parsed {
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly broken: Table['broken'];
}

/**
 * What parts the cells, when this is the start of a table of posts: a header of short names of which some are a post's,
 * and most records of as many cells. Null for anything else: words with commas are no table.
 */
export function delimiterOf(head: string): string | null {
  const start = head.replace(PREAMBLE, '');
  for (const delimiter of DELIMITERS) {
    const first = start.slice(0, start.search(/\r?\n|$/));
    if (!first.includes(delimiter) || first.length > 20 * MAX_HEADER) continue;
    const { records } = recordsIn(start, delimiter, SAMPLE);
    const [header = [], ...rows] = records;
    const fits = rows.filter(({ length }) => length === header.length).length >= rows.length / 2;
    const isHeader =
      header.length > 1 && header.every(name => name.length <= MAX_HEADER) && new Set(header).size === header.length;
    if (rows.length > 0 && fits && isHeader && namesPosts(header)) return delimiter;
  }
  return null;
}

/** The rows of a table whose first record names its columns. */
export function csvTable(text: string, delimiter: string): Table {
  const { records, broken } = recordsIn(text.replace(PREAMBLE, ''), delimiter, MAX_PARTS + 2);
  const [header = [], ...rows] = records;
  const names = header.map((name, i) => name.trim() || `column ${i + 1}`);
  return {
    rows: rows.map(
      (cells): Row =>
        new Map(
          cells.flatMap((cell, i) => (cell.trim() === '' ? [] : [[names[i] ?? `column ${i + 1}`, cell] as const])),
        ),
    ),
    broken,
  };
}

function recordsIn(text: string, delimiter: string, most: number): Parsed {
  const records: string[][] = [];
  const lines: number[] = [];
  const skipped: number[] = [];
  let broken: Table['broken'] = null;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: MAX_LINE,
      to: most,
      on_record: (record: string[], info: Info) => {
        records.push(record);
        lines.push(info.lines);
        return null;
      },
      on_skip: error => {
        skipped.push(error instanceof CsvError && 'lines' in error ? Number(error.lines) : 0);
        return undefined;
      },
    });
  } catch (thrown) {
    const line = thrown instanceof CsvError && 'lines' in thrown ? Number(thrown.lines) : lines.at(-1);
    broken = { place: `line ${line ?? 1}`, detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  if (skipped.length > 0) broken ??= { place: `line ${skipped[0]}`, detail: `${skipped.length} rows are no rows.` };
  return { records, lines, broken };
}
