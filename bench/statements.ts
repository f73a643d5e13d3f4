/**
 * Statements on PolNeAR dev, by the product's own path: bytes, `read`, `mark`.
 *
 *     node bench/statements.ts [--data .data]
 *
 * Exact: the set of spans of a kind in an article, gold against found, offsets equal. Linked: one to one, best first;
 * content characters' intersection over union at least .5, cue characters overlap, source characters overlap or both
 * have none. Statements without a cue (own sentences, turns, free quotations) and those within another (PolNeAR marks
 * none: 0 of 2,192 in dev) are not its subject and are left out.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mark, type StatementMark } from '../src/2-mark/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import type { Span } from '../src/text/span.ts';
import { readOne } from '../test/read-one.ts';
import { type Attribution, polnear } from '../training/read/polnear.ts';

const { data, limit } = parseArgs({
  options: { data: { type: 'string', default: '.data' }, limit: { type: 'string', default: '1000' } },
}).values;
const PARTS = ['source', 'cue', 'content'] as const;

interface Tally {
  right: number;
  found: number;
  gold: number;
}

const tallies: Record<string, Tally> = Object.fromEntries(
  [...PARTS, 'linked'].map(name => [name, { right: 0, found: 0, gold: 0 }]),
);

function add(name: string, right: number, found: number, gold: number): void {
  const tally = tallies[name] as Tally;
  tally.right += right;
  tally.found += found;
  tally.gold += gold;
}

function spanSet(all: readonly Attribution[], part: (typeof PARTS)[number]): Set<string> {
  return new Set(all.flatMap(one => one[part].map(([start, end]) => `${start}-${end}`)));
}

function characters(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
}

function linked(found: readonly Attribution[], gold: readonly Attribution[]): number {
  const of = ({ source, cue, content }: Attribution) => ({
    source: characters(source),
    cue: characters(cue),
    content: characters(content),
  });
  const [ours, theirs] = [found.map(of), gold.map(of)];
  const matches = ours.flatMap((a, i) =>
    theirs.flatMap((b, j) => {
      const shared = a.content.intersection(b.content).size;
      const share = shared / a.content.union(b.content).size;
      const sources = !a.source.isDisjointFrom(b.source) || (a.source.size === 0 && b.source.size === 0);
      return share >= 0.5 && !a.cue.isDisjointFrom(b.cue) && sources ? [{ share, i, j }] : [];
    }),
  );
  const usedOurs = new Set<number>();
  const usedTheirs = new Set<number>();
  for (const { i, j } of matches.sort((a, b) => b.share - a.share)) {
    if (usedOurs.has(i) || usedTheirs.has(j)) continue;
    usedOurs.add(i);
    usedTheirs.add(j);
  }
  return usedOurs.size;
}

const heads = await loadHeads();
let current = '';
let shifted = 0;
let milliseconds = 0;
const articles = polnear(join(data, 'polnear/dev')).slice(0, Number(limit));
for (const { name, text, attributions } of articles) {
  const document = await readOne(`${name}.txt`, new TextEncoder().encode(text));
  current = document.text;
  const began = performance.now();
  const { statements } = await mark(document, heads);
  milliseconds += performance.now() - began;
  if (document.text !== text) shifted++;
  const home = document.text === text ? (offset: number) => offset : places(text, document.text);
  const moved = (spans: readonly Span[]) => spans.map(([start, end]) => [home(start), home(end - 1) + 1] as const);
  const found = wholeAttributions(statements).map(({ source, cue, content }) => ({
    source: moved(source),
    cue: moved(cue),
    content: moved(content),
  }));
  for (const part of PARTS) {
    const [ours, theirs] = [spanSet(found, part), spanSet(attributions, part)];
    add(part, ours.intersection(theirs).size, ours.size, theirs.size);
  }
  const whole = attributions.filter(one => one.content.length > 0);
  add('linked', linked(found, whole), found.length, whole.length);
}

/** A speech of several sentences is several statements with one cue and source; PolNeAR marks it once, so they are joined again. */
function wholeAttributions(statements: readonly StatementMark[]): readonly Attribution[] {
  const byCue = Map.groupBy(
    statements.filter(({ cue, within }) => cue.length > 0 && (within === null || statements[within]?.cue.length === 0)),
    ({ cue, source }) => JSON.stringify([cue, source]),
  );
  return [...byCue.values()].map(group => ({
    ...(group[0] as StatementMark),
    content: joined(group.flatMap(one => one.content)),
  }));
}

/** Spans with only white space between them are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<Span[]>((all, span) => {
    const last = all.at(-1);
    if (last !== undefined && current.slice(last[1], span[0]).trim() === '') all[all.length - 1] = [last[0], span[1]];
    else all.push(span);
    return all;
  }, []);
}

/** Maps an offset of the read text back to the file's: reading changes white space, joins combining marks and drops controls, so the n-th other character is the same. */
function places(file: string, readText: string): (offset: number) => number {
  const plain = /[^\s\p{Mn}\p{C}]/gu;
  const inFile = Array.from(file.matchAll(plain), match => match.index);
  const rank = new Map(Array.from(readText.matchAll(plain), (match, index) => [match.index, index]));
  return offset => inFile[rank.get(offset) ?? -1] ?? 0;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(6);
console.log('             P      R     F1');
for (const [name, { right, found, gold }] of Object.entries(tallies)) {
  console.log(name.padEnd(9), percent(right, found), percent(right, gold), percent(2 * right, found + gold));
}
console.log(
  `${articles.length} articles, ${shifted} changed by reading, ${(milliseconds / articles.length).toFixed(0)} ms an article in mark()`,
);
