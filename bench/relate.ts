/**
 * Relations against held-back story packs and public pairs, through the product's own heads and rules:
 * `node bench/relate.ts [--test] [--data FOLDER]`. Without `--test` the dev packs are scored: those that rules were set on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { companies, relate } from '../src/4-relate/index.ts';
import { loadHeads, type PairScores, type Side } from '../src/neural/index.ts';
import { caseOf, heldBack, kindsOf, type Pack, pairKey } from './packs.ts';
import { type Judgement, ranking } from './ranking.ts';

const { values } = parseArgs({ options: { test: { type: 'boolean' }, data: { type: 'string', default: '.data' } } });
const CONFLICTS = ['contradicts', 'denies', 'reverses', 'rivals'];
const PER_SET = 300;
const share = (n: number) => n.toFixed(3);
const heads = await loadHeads();

const side = (text: string, speaker = '', said = ''): Side => ({ text, speaker, said });
const conflict = (scores: PairScores) => scores.contradicts + scores.denies + scores.reverses + scores.rivals;

/** The scorer alone, on every pair. */
async function scorerAlone(packs: readonly Pack[]): Promise<void> {
  const pairs = packs.flatMap(pack => {
    const kinds = kindsOf(pack);
    return pack.statements.flatMap((a, i) =>
      pack.statements.slice(i + 1).map(b => ({ a, b, kind: kinds.get(pairKey(a.n, b.n)) ?? 'none' })),
    );
  });
  const judged = pairs.filter(pair => pair.kind !== 'unsure');
  const seated = companies(judged, ({ text, speaker, said }) => side(text, speaker, said));
  const scores = seated.gather(await heads.relate(seated.companies));
  const rank = (right: (kind: string) => boolean, score: (s: PairScores) => number): void => {
    const list = judged.map(
      ({ kind }, i): Judgement => ({ right: right(kind), score: score(scores[i] as PairScores) }),
    );
    const { f1, precision, recall, top, recallAt80 } = ranking(list);
    console.log(
      `F1 ${share(f1)} P ${share(precision)} R ${share(recall)} top2% ${share(top)} R@P.80 ${share(recallAt80)}`,
    );
  };
  console.log(`scorer alone: ${packs.length} packs, ${judged.length} pairs`);
  process.stdout.write('  conflicts   ');
  rank(kind => CONFLICTS.includes(kind), conflict);
  for (const name of ['agrees', 'contradicts', 'denies', 'reverses', 'updates', 'rivals'] as const) {
    process.stdout.write(`  ${name.padEnd(11)} `);
    rank(
      kind => kind === name,
      scores => scores[name],
    );
  }
}

/** The whole room: candidates, rules and tiers; `repeats` counts as agreement. */
async function throughTheRules(packs: readonly Pack[]): Promise<void> {
  const found: { readonly said: string; readonly tier: string; readonly truth: string; readonly confidence: number }[] =
    [];
  const truths: string[] = [];
  for (const pack of packs) {
    const { documents, resolved, numbers } = caseOf(pack);
    const kinds = kindsOf(pack);
    truths.push(...kinds.values());
    for (const { a, b, kind, tier, confidence } of (await relate(documents, resolved, heads)).relations) {
      const truth = kinds.get(pairKey(numbers.get(a) as number, numbers.get(b) as number)) ?? 'none';
      if (truth !== 'unsure') found.push({ said: kind === 'repeats' ? 'agrees' : kind, tier, truth, confidence });
    }
  }
  const group = (kind: string) => (CONFLICTS.includes(kind) ? 'conflicts' : kind);
  console.log('through the rules');
  for (const name of ['conflicts', 'agrees', 'updates', 'contradicts', 'denies', 'reverses', 'rivals'])
    for (const tier of ['found', 'found or possible']) {
      const as = (kind: string) => (name === 'conflicts' ? group(kind) : kind);
      const said = found.filter(one => as(one.said) === name && (tier !== 'found' || one.tier === 'found'));
      const hits = said.filter(one => as(one.truth) === name).length;
      const all = truths.filter(kind => as(kind) === name).length;
      const numbers = `P ${share(hits / Math.max(1, said.length))} (${hits} of ${said.length}) R ${share(hits / Math.max(1, all))} of ${all}`;
      console.log(`  ${name.padEnd(11)} ${tier.padEnd(17)} ${numbers}`);
    }
}

/** Public pairs: `entails` is agreement, `contradicts` any conflict, `neutral` the rest. */
async function publicPairs(file: string): Promise<void> {
  const sets = new Map<string, { readonly a: string; readonly b: string; readonly label: string }[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const pair = JSON.parse(line);
    const list = sets.get(pair.set) ?? [];
    if (list.length < PER_SET) list.push(pair);
    sets.set(pair.set, list);
  }
  console.log(`pairs/dev.jsonl, the first ${PER_SET} of each set`);
  for (const [set, pairs] of [...sets].sort((x, y) => (x[0] < y[0] ? -1 : 1))) {
    const scores = await heads.relate(pairs.map(({ a, b }) => ({ sides: [side(a), side(b)], pairs: [[0, 1]] })));
    const labels = scores.flat().map(s => {
      const clash = conflict(s);
      return s.agrees >= clash && s.agrees >= s.none + s.updates
        ? 'entails'
        : clash >= s.none + s.updates
          ? 'contradicts'
          : 'neutral';
    });
    const right = pairs.filter((pair, i) => pair.label === labels[i]).length / pairs.length;
    const both = pairs.filter((pair, i) => pair.label === 'contradicts' && labels[i] === 'contradicts').length;
    const either =
      pairs.filter(pair => pair.label === 'contradicts').length +
      labels.filter(label => label === 'contradicts').length;
    console.log(
      `  ${set.padEnd(15)} accuracy ${share(right)} F1 of contradicts ${share((2 * both) / Math.max(1, either))}`,
    );
  }
}

const packs = heldBack(join(values.data, 'packs'), values.test ? 'test' : 'dev');
await scorerAlone(packs);
await throughTheRules(packs);
if (!process.env.QUICK) await publicPairs(join(values.data, 'pairs', 'dev.jsonl'));
