/**
 * Finding what may be related, in large cases of public sentences:
 *
 *     node bench/candidates.ts recall [--statements N]     related pairs hidden among others
 *     node bench/candidates.ts growth                      time and memory, each size in a process of its own
 *     node bench/candidates.ts neighbours                  share of the true nearest found by the approximate search
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { candidates } from '../src/4-relate/candidates.ts';
import { relationOf } from '../src/4-relate/finding.ts';
import { type Claim, claims, companies } from '../src/4-relate/index.ts';
import { nearest } from '../src/4-relate/nearest.ts';
import { origins } from '../src/4-relate/origins.ts';
import { pairs } from '../src/4-relate/pairs.ts';
import { points } from '../src/4-relate/points.ts';
import type { Relation } from '../src/4-relate/relation.ts';
import { repeats } from '../src/4-relate/repeats.ts';
import { structure, weights } from '../src/4-relate/structure.ts';
import { loadHeads } from '../src/neural/index.ts';
import { caseOfTexts } from './case-of-texts.ts';
import { publicSentences, relatedPairs, vectorsOf } from './public-sentences.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    statements: { type: 'string', default: '100000' },
    embedded: { type: 'string', default: '100000' },
    data: { type: 'string', default: '.data' },
  },
});
const SIZES = [1000, 3000, 10_000, 30_000, 100_000];
const count = Number(values.statements);

/** Related pairs first, then others up to `count`, with their vectors. */
async function texts() {
  const hidden = relatedPairs(values.data);
  const sides = [...new Set(hidden.flatMap(({ a, b }) => [a, b]))];
  const all = [...sides, ...publicSentences(values.data, 100_000 - sides.length, new Set(sides))];
  const vectors = await vectorsOf(all, Number(values.embedded), values.data, async () => (await loadHeads()).embed);
  return { hidden, all, vectors };
}

/** A side's candidates hold the other side: for either, and at how many candidates. */
async function recall(): Promise<void> {
  const { hidden, all, vectors } = await texts();
  const { documents, resolved, places: textOf } = caseOfTexts(all.slice(0, count));
  const list = claims(documents, resolved);
  const numberOf = ({ statement }: Claim) => textOf.get(statement.id) as number;
  const at = new Map(list.map((claim, i) => [all[numberOf(claim)], i]));
  const began = process.cpuUsage();
  const of = candidates(
    list,
    list.map(claim => vectors[numberOf(claim)] as Float32Array),
    (i, j) => list[i]?.document !== list[j]?.document,
  );
  const places = new Map<string, number[]>();
  for (const { a, b, set } of hidden) {
    const [x, y] = [at.get(a), at.get(b)];
    if (x === undefined || y === undefined || x === y) continue;
    const place = (one: number, other: number) => {
      const found = of(one).findIndex(({ j }) => j === other);
      return found < 0 ? Number.POSITIVE_INFINITY : found + 1;
    };
    places.set(set, [...(places.get(set) ?? []), Math.min(place(x, y), place(y, x))]);
  }
  const { user } = process.cpuUsage(began);
  console.log(
    `${list.length} statements, ${hidden.length} pairs hidden; ${(user / 1e6).toFixed(0)} s of one processor`,
  );
  const shares = (list: readonly number[]) =>
    [5, 16, 50]
      .map(most => `@${most} ${(list.filter(place => place <= most).length / list.length).toFixed(3)}`)
      .join('  ');
  for (const [set, list] of places)
    console.log(`  ${set.padEnd(15)} ${String(list.length).padStart(4)}  ${shares(list)}`);
  console.log(`  ${'all'.padEnd(15)} ${[...places.values()].flat().length}  ${shares([...places.values()].flat())}`);
}

/** One size: candidates, what is counted in each pair, copies, points and origins; each pair alike in words counts as agreeing. */
async function grow(): Promise<void> {
  const { all, vectors } = await texts();
  const { documents, resolved, places } = caseOfTexts(all.slice(-count));
  const own = vectors.slice(-count);
  const began = process.cpuUsage();
  const clock = performance.now();
  const spent = () => (process.cpuUsage(began).user + process.cpuUsage(began).system) / 1e6;
  const list = claims(documents, resolved);
  const weigh = weights(list);
  const read = spent();
  const near = pairs(
    list,
    list.map(({ statement }) => own[places.get(statement.id) as number] as Float32Array),
  );
  const paired = spent();
  const copies = repeats(list, weigh).map(relationOf);
  const alike = near.flatMap((pair): Relation[] => {
    const { aligned } = structure(pair, weigh);
    if (!aligned || pair.cosine < ALIKE) return [];
    return [relationOf({ ...pair, kind: 'agrees', score: 1, structural: true, sure: 1, why: [] })];
  });
  const relations = [...copies, ...alike];
  const sources = origins(list, relations, resolved.entities);
  const made = points(list, relations, sources);
  const rest = spent();
  const seated = companies(near, ({ judged }) => ({ text: judged, speaker: '', said: '' })).companies.length;
  const seating = spent() - rest;
  console.log(
    [
      count,
      read,
      paired - read,
      rest - paired,
      rest,
      (performance.now() - clock) / 1000 - seating,
      process.memoryUsage.rss() / 2 ** 20,
      near.length,
      seated,
      made.length,
    ]
      .map(value => Number(value.toFixed(1)))
      .join('\t'),
  );
}

/** Cosine from which a pair alike in words is taken as agreeing here, so that points and origins have work. */
const ALIKE = 0.7;

function growth(): void {
  console.log('statements\tclaims s\tcandidates s\tthe rest s\tall s\twall s\tpeak MB\tpairs\tcompanies\tpoints');
  const rows = SIZES.map(size => {
    const { stdout } = spawnSync(
      process.execPath,
      [import.meta.filename, 'grow', '--statements', `${size}`, '--data', values.data, '--embedded', values.embedded],
      { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
    );
    process.stdout.write(stdout);
    return stdout.trim().split('\t').map(Number);
  });
  const exponent = (column: number) => {
    const points = rows.map(row => [Math.log(row[0] as number), Math.log(row[column] as number)] as const);
    const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
    const [x, y] = [mean(0), mean(1)];
    const over = points.reduce((sum, [p, q]) => sum + (p - x) * (q - y), 0);
    return (over / points.reduce((sum, [p]) => sum + (p - x) ** 2, 0)).toFixed(2);
  };
  console.log(
    `growth exponent, least squares: time ${exponent(4)}, candidates alone ${exponent(2)}, memory ${exponent(6)}`,
  );
}

/** Against the exact search, 300 statements asked. */
async function neighbours(): Promise<void> {
  const vectors = (await texts()).vectors.slice(-count);
  const { of, cosine } = nearest({ vectors, comparable: () => true, most: 80, least: 0.1, exactUnder: 0 });
  of(0);
  const asked = Array.from({ length: 300 }, (_, k) => Math.floor((k * count) / 300));
  const [hits, began] = [{ 10: 0, 50: 0 }, process.cpuUsage()];
  const answers = asked.map(i => new Set(of(i).map(({ j }) => j)));
  const { user } = process.cpuUsage(began);
  for (const [k, i] of asked.entries()) {
    const true50 = Array.from({ length: count }, (_, j) => ({ j, cosine: cosine(i, j) }))
      .filter(({ j }) => j !== i)
      .sort((x, y) => y.cosine - x.cosine)
      .slice(0, 50);
    for (const most of [10, 50] as const)
      hits[most] += true50.slice(0, most).filter(({ j }) => answers[k]?.has(j)).length / most / asked.length;
  }
  console.log(
    `${count}: of the nearest 10 ${hits[10].toFixed(3)} found, of 50 ${hits[50].toFixed(3)}; ${(user / asked.length).toFixed(0)} µs a statement`,
  );
}

const [task = 'recall'] = positionals;
if (task === 'recall') await recall();
else if (task === 'grow') await grow();
else if (task === 'neighbours') await neighbours();
else growth();
process.exit();
