import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asReadersSay } from './read-doubts.ts';
import type { EngineRun } from './read-engine.ts';
import {
  bylineRight,
  compareWords,
  dateRight,
  type Expected,
  titleEquals,
  titleWithoutSite,
  wordsIn,
} from './read-score.ts';

/**
 * Reads saved pages and compares with what other people expect of them, beside the two engines that others use, each in
 * a process of its own: folders of `source.html`, `expected.html` and `expected-metadata.json`.
 * Usage: `node bench/read.ts FOLDER [--each]` (`--each` lists every page of ours that differs).
 */
const ENGINES = ['rashomon', 'readability', 'defuddle'] as const;

const [folder, each] = process.argv.slice(2);
if (!folder) throw new Error('usage: node bench/read.ts FOLDER [--each]');

function runEngine(engine: string): EngineRun {
  const script = join(import.meta.dirname, 'read-engine.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, engine, folder ?? ''], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const share = (values: readonly (boolean | null)[]) => {
  const known = values.filter(value => value !== null);
  return `${known.filter(Boolean).length}/${known.length}`;
};

interface Row {
  readonly name: string;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly title: boolean;
  readonly bare: boolean;
  readonly byline: boolean;
  readonly readers: boolean;
  readonly date: boolean | null;
}

async function score({ name, extract }: EngineRun['pages'][number]): Promise<Row> {
  const expected: Expected = JSON.parse(readFileSync(join(folder ?? '', name, 'expected-metadata.json'), 'utf8'));
  const want = await wordsIn(readFileSync(join(folder ?? '', name, 'expected.html'), 'utf8'));
  const got = extract === null ? '' : extract.isText ? extract.content : await wordsIn(extract.content);
  const title = extract?.title ?? null;
  const authors = extract?.authors ?? [];
  const published = extract?.published ?? null;
  const row = {
    name,
    ...compareWords(got, want),
    title: titleEquals(title, expected.title),
    bare: titleWithoutSite(title, expected.title),
    byline: bylineRight(authors, expected.byline),
    readers: asReadersSay(name, authors) ?? bylineRight(authors, expected.byline),
    date: dateRight(published, expected.publishedTime),
  };
  if (each && (row.f1 < 0.98 || !row.title || !row.byline || row.date === false)) {
    console.log(`${name.padEnd(42)} F1 ${row.f1.toFixed(3)} P ${row.precision.toFixed(3)} R ${row.recall.toFixed(3)}`);
    if (!row.title) console.log(`    title  ${JSON.stringify(title)} want ${JSON.stringify(expected.title)}`);
    if (!row.byline) console.log(`    byline ${JSON.stringify(authors)} want ${JSON.stringify(expected.byline)}`);
    if (row.date === false) console.log(`    date   ${published} want ${expected.publishedTime}`);
  }
  return row;
}

for (const engine of ENGINES) {
  const { pages, ms, peak, start } = runEngine(engine);
  const rows: Row[] = [];
  if (each) console.log(`\n${engine}`);
  for (const page of pages) rows.push(await score(page));
  const f1 = rows.map(row => row.f1);
  console.log(
    [
      engine.padEnd(12),
      `F1 mean ${mean(f1).toFixed(4)} median ${median(f1).toFixed(4)} worst ${Math.min(...f1).toFixed(3)}`,
      `P ${mean(rows.map(row => row.precision)).toFixed(4)} R ${mean(rows.map(row => row.recall)).toFixed(4)}`,
      `title ${share(rows.map(row => row.title))} (site aside ${share(rows.map(row => row.bare))})`,
      `byline ${share(rows.map(row => row.byline))} (as readers say ${share(rows.map(row => row.readers))})`,
      `date ${share(rows.map(row => row.date))}`,
      `${((1000 * pages.length) / ms).toFixed(0)} pages per processor second`,
      `peak ${peak.toFixed(0)} MiB (${start.toFixed(0)} before)`,
    ].join('  '),
  );
}
