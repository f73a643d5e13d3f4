/**
 * Time expressions on TimeBank and AQUAINT (TempEval-3, cleaned): `node bench/times.ts [--list] [--held-back] [FOLDER]`.
 * Files are halved by their name's hash: one half was looked at while the grammar was written, the other never. It is read only where
 * `--held-back` asks for it. Histories are WikiWars' training part: accounts of wars long past, with a time of their own.
 * DATE and TIME only; what overlaps a DURATION or SET is counted neither way. `--list` prints the misses of the first half and of the histories.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../src/1-read/document.ts';
import type { TimeMark } from '../src/2-mark/marks.ts';
import { times } from '../src/2-mark/times.ts';
import { resolveTimes } from '../src/3-resolve/dates.ts';
import { sha256 } from '../src/text/hash.ts';
import { sentences as sentencesOf } from '../src/text/sentences.ts';
import { type Article, edtfOf, readTimeml, type Timex } from './timeml.ts';

interface Tally {
  articles: number;
  characters: number;
  gold: number;
  found: number;
  exact: number;
  overlapping: number;
  /** Of the expressions that have a place on the calendar: how many there are, were found, and were given the right value. */
  dated: number;
  datedFound: number;
  right: number;
  seconds: number;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

const folder =
  process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? join(import.meta.dirname, '../.data/time/tbaq');
const listing = process.argv.includes('--list');
const all = process.argv.includes('--held-back');
const halves = { development: emptyTally(), 'held back': emptyTally(), histories: emptyTally() };
for (const set of ['AQUAINT', 'TimeBank', '../wikiwars'])
  for (const name of readdirSync(join(folder, set))
    .filter(name => name.endsWith('.tml'))
    .sort()) {
    const half = set === '../wikiwars' ? 'histories' : halfOf(name);
    if (half === 'held back' && !all) continue;
    const article = readTimeml(readFileSync(join(folder, set, name), 'utf8'));
    add(halves[half], article, listing && half !== 'held back' ? name : null);
  }
for (const [name, tally] of Object.entries(halves)) if (tally.articles > 0) console.log(report(name, tally));

function halfOf(name: string): 'development' | 'held back' {
  return Number.parseInt(sha256(name).slice(0, 2), 16) % 2 === 0 ? 'development' : 'held back';
}

function emptyTally(): Tally {
  return {
    articles: 0,
    characters: 0,
    gold: 0,
    found: 0,
    exact: 0,
    overlapping: 0,
    dated: 0,
    datedFound: 0,
    right: 0,
    seconds: 0,
  };
}

function add(tally: Tally, article: Article, name: string | null): void {
  const started = performance.now();
  const found = findTimes(article);
  tally.seconds += (performance.now() - started) / 1000;
  const [gold, aside] = [article.times.filter(isDate), article.times.filter(time => !isDate(time))];
  const counted = found.filter(
    time => gold.some(other => meets(time, other)) || !aside.some(other => meets(time, other)),
  );
  tally.articles += 1;
  tally.characters += article.text.length;
  tally.gold += gold.length;
  tally.found += counted.length;
  for (const time of gold) {
    const expected = edtfOf(time.value);
    const match =
      counted.find(other => other.start === time.start && other.end === time.end) ??
      counted.find(other => meets(time, other));
    const right = match !== undefined && expected !== null && sameTime(match.value, expected, time.value);
    if (match !== undefined) tally.overlapping += 1;
    if (match?.start === time.start && match.end === time.end) tally.exact += 1;
    if (expected !== null) tally.dated += 1;
    if (expected !== null && match !== undefined) tally.datedFound += 1;
    if (right) tally.right += 1;
    if (name !== null && expected !== null && !right) list(name, article, time, match);
  }
  if (name !== null)
    for (const time of counted.filter(time => !gold.some(other => meets(time, other)))) list(name, article, null, time);
}

function findTimes({ text, written }: Article): readonly Found[] {
  const sentences = [...text.matchAll(/[^\n]+/g)].flatMap(line =>
    sentencesOf(text, [line.index, line.index + line[0].length]),
  );
  const marked: readonly TimeMark[] = times(text, sentences);
  const document: Document = {
    kind: 'document',
    id: '',
    bytes: '',
    name: '',
    part: null,
    format: 'plain',
    encoding: 'UTF-8',
    title: null,
    publisher: null,
    authors: [],
    published: written,
    modified: null,
    captured: null,
    place: null,
    meta: {},
    address: null,
    language: 'en',
    text,
    blocks: [],
    warnings: [],
  };
  return resolveTimes(document, {
    kind: 'marks',
    document: '',
    sentences,
    mentions: [],
    times: marked,
    statements: [],
  });
}

function isDate({ type }: Timex): boolean {
  return type === 'DATE' || type === 'TIME';
}

function meets(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether ours is theirs, at the exactness that they give: thirds of a month or year, nights and `~` are finer or other notations than TimeML's. */
function sameTime(ours: string | null, expected: string, asWritten: string): boolean {
  if (ours === null) return false;
  const plain = ours.replaceAll('~', '');
  if (plain === expected) return true;
  const [first = '', last = ''] = plain.split('/');
  // TimeML's 198X for "the early 1980s" says no more than its digits.
  const digits = expected.replace(/X+$/, '');
  const night = /T(NI|EV)/.test(asWritten) && first === expected;
  return night || (first.startsWith(digits) && (last === '' || last.startsWith(digits)) && !expected.includes('/'));
}

function list(name: string, { text, written }: Article, gold: Timex | null, found: Found | undefined): void {
  const place = gold ?? found;
  if (place === undefined) return;
  const before = text.slice(Math.max(0, place.start - 50), place.start);
  const after = text.slice(place.end, place.end + 30);
  const words = `${before}[${text.slice(place.start, place.end)}]${after}`.replace(/\s+/g, ' ');
  const ours = found === undefined ? 'not found' : `“${text.slice(found.start, found.end)}” ${found.value}`;
  console.log(
    `${gold === null ? '+' : '-'} ${words} | theirs ${gold?.value ?? 'none'} | ours ${ours} | ${written} ${name}`,
  );
}

function report(name: string, tally: Tally): string {
  const rate = (part: number, of: number) => (of === 0 ? 0 : part / of);
  const f1 = (hits: number) => {
    const [precision, recall] = [rate(hits, tally.found), rate(hits, tally.gold)];
    return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${rate(2 * precision * recall, precision + recall).toFixed(3)}`;
  };
  return [
    `${name}: ${tally.articles} articles, ${tally.gold} DATE and TIME expressions, ${tally.found} found`,
    `  exact span    ${f1(tally.exact)}`,
    `  overlap       ${f1(tally.overlapping)}`,
    `  on the calendar: ${tally.dated}, of which found ${tally.datedFound} (${rate(tally.datedFound, tally.dated).toFixed(3)})`,
    `  right value   of those found ${rate(tally.right, tally.datedFound).toFixed(3)}, of all ${rate(tally.right, tally.dated).toFixed(3)}`,
    `  ${Math.round(tally.characters / tally.seconds / 1000)} thousand characters a second`,
  ].join('\n');
}
