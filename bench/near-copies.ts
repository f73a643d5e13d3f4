/**
 * Planted rewrites of our own texts, at four strengths, among others on the same subjects: who finds which passages are
 * copies of one another, we or MinHash with locality-sensitive hashing?
 *
 *     node bench/near-copies.ts [--held]
 *
 * The passages are the statements of our story packs, so that most of what stands beside a rewrite tells of the same event.
 * With `--held` the second half of the packs is taken: the first is what `repeats` was set on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { relationOf } from '../src/4-relate/finding.ts';
import { groups } from '../src/4-relate/groups.ts';
import { claims } from '../src/4-relate/index.ts';
import { repeats } from '../src/4-relate/repeats.ts';
import { weights } from '../src/4-relate/structure.ts';
import { words } from '../src/4-relate/words.ts';
import { caseOfTexts } from './case-of-texts.ts';
import { minHashPairs } from './minhash.ts';
import type { Pack } from './packs.ts';
import { adjustedRand } from './rand-index.ts';
import { changed, rewrite, runs } from './rewrite.ts';

const { values } = parseArgs({ options: { held: { type: 'boolean', default: false } } });
const STRENGTHS = [0.05, 0.2, 0.45, 0.7];
/** Rewrites of one passage, and one passage in this many is rewritten. */
const REWRITES = 3;
const ONE_IN = 5;
/** Words of a passage that may be rewritten. */
const FEWEST_WORDS = 12;
const THRESHOLDS = [0.8, 0.5, 0.3, 0.15];

/** The statements of half of our own packs, each once. */
function passages(): readonly string[] {
  const folder = join(import.meta.dirname, '..', 'training', 'packs');
  const packs = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Pack)
    .filter((_, i) => (i % 2 === 1) === values.held);
  return [
    ...new Set(packs.flatMap(({ statements }) => statements.map(({ text }) => text.replace(/\s+/g, ' ').trim()))),
  ];
}

interface Planted {
  readonly text: string;
  /** What it was rewritten from, or is. */
  readonly from: string;
}

/** Every so many-th passage with its rewrites behind it, all others as they are. */
function planted(texts: readonly string[], strength: number): readonly Planted[] {
  return texts.flatMap((text, i) => {
    if (i % ONE_IN !== 0 || words(text).length < FEWEST_WORDS) return [{ text, from: text }];
    const told = Array.from({ length: REWRITES }, (_, k) => rewrite(text, strength, 1 + i * REWRITES + k));
    return [text, ...told].map(one => ({ text: one, from: text }));
  });
}

/** Our grouping: passages that `repeats` joins. */
function ours(list: readonly Planted[]): readonly (readonly [number, number])[] {
  const { documents, resolved, places } = caseOfTexts(list.map(({ text }) => text));
  const all = claims(documents, resolved);
  return repeats(all, weights(all))
    .map(relationOf)
    .map(({ a, b }) => [places.get(a) as number, places.get(b) as number]);
}

/** Groups from pairs, the share of pairs that are right, and the share of rewrites that are tied to their own. */
function score(list: readonly Planted[], pairs: readonly (readonly [number, number])[]) {
  const joined = groups(list.keys().map(String));
  for (const [i, j] of pairs) joined.join(String(i), String(j));
  const right = pairs.filter(([i, j]) => list[i]?.from === list[j]?.from).length;
  const tied = new Set(pairs.filter(([i, j]) => list[i]?.from === list[j]?.from).flat());
  const copies = list.flatMap(({ text, from }, i) => (text !== from ? [i] : []));
  return {
    ari: adjustedRand(
      list.map(({ from }) => from),
      list.map((_, i) => joined.of(String(i))),
    ),
    precision: pairs.length === 0 ? 1 : right / pairs.length,
    recall: copies.filter(i => tied.has(i)).length / copies.length,
  };
}

const texts = passages();
const show = ({ ari, precision, recall }: ReturnType<typeof score>) =>
  `ARI ${ari.toFixed(3)}  right ${precision.toFixed(3)}  rewrites found ${recall.toFixed(3)}`;
for (const strength of STRENGTHS) {
  const list = planted(texts, strength);
  const rewrites = list.filter(({ text, from }) => text !== from);
  const gone = rewrites.reduce((sum, { text, from }) => sum + changed(from, text), 0) / rewrites.length;
  console.log(
    `strength ${strength}: ${texts.length} passages, ${rewrites.length} rewrites, ${(100 * gone).toFixed(0)} % of runs gone`,
  );
  console.log(`  ours           ${show(score(list, ours(list)))}`);
  const sets = list.map(({ text }) => new Set(runs(text)));
  for (const threshold of THRESHOLDS)
    console.log(`  MinHash at ${threshold.toFixed(2)} ${show(score(list, minHashPairs(sets, threshold)))}`);
}
const alone = texts.map(text => ({ text, from: text }));
console.log(`no rewrites planted: ${ours(alone).length} pairs called copies among ${alone.length} passages`);
for (const [i, j] of ours(alone).slice(0, 12)) console.log(`  ${texts[i]}\n  ${texts[j]}\n`);
