import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_KINDS, type BlockKind } from '../src/1-read/index.ts';
import { ENGINES } from './read-engines.ts';
import { bylineRight, compareWords, dateRight, titleEquals, wordsIn } from './read-score.ts';

/**
 * The room's own pages, through the three engines: `node bench/read-own.ts`. Each is made for one thing that pages do
 * (boxes, comments, hidden words, lists, pull quotes), and says by hand what is the account. Written by the same people
 * as the reader, so this shows what the others leave open, not who is better.
 */
const CASES = join(import.meta.dirname, '../src/1-read/cases');

interface Expected {
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly blocks?: readonly (readonly [kind: string, words: string])[];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const share = (values: readonly boolean[]) => `${values.filter(Boolean).length}/${values.length}`;
const pages = readdirSync(CASES).filter(name => existsSync(join(CASES, name, 'source.html')));
const print = console.log;
console.log = () => undefined;
console.warn = () => undefined;
for (const [engine, extractFrom] of Object.entries(ENGINES)) {
  const f1: number[] = [];
  const titles: boolean[] = [];
  const bylines: boolean[] = [];
  const dates: boolean[] = [];
  for (const name of pages) {
    const expected: Expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8'));
    const extract = await extractFrom(name, new Uint8Array(readFileSync(join(CASES, name, 'source.html')))).catch(
      () => null,
    );
    const words = (expected.blocks ?? []).filter(([kind]) => kind !== 'title' && ACCOUNT_KINDS.has(kind as BlockKind));
    const content = extract?.content ?? '';
    const got = extract?.isText ? content : await wordsIn(content);
    if (expected.blocks) f1.push(compareWords(got, words.map(([, text]) => text).join('\n')).f1);
    if (expected.title !== undefined) titles.push(titleEquals(extract?.title ?? null, expected.title));
    if (expected.authors) bylines.push(bylineRight(extract?.authors ?? [], expected.authors.join(', ')));
    const date = dateRight(extract?.published ?? null, expected.published);
    if (date !== null) dates.push(date);
  }
  print(
    `${engine.padEnd(12)} pages ${f1.length}  F1 mean ${mean(f1).toFixed(3)} worst ${Math.min(...f1).toFixed(3)}  title ${share(titles)}  byline ${share(bylines)}  date ${share(dates)}`,
  );
}
