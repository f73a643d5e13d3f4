/**
 * Fits how sure the evidence of a pair makes one, and shows how often each confidence is right:
 *
 *     node bench/calibrate.ts [--data FOLDER]         prints the table of src/4-relate/confidence.ts, from the dev packs
 *     node bench/calibrate.ts --check [--test]        the reliability of the table in use, on dev or test packs
 */
import { parseArgs } from 'node:util';
import { type Claim, claims, EVIDENCE, evidence, type Judged, judgedPairs, weights } from '../src/4-relate/index.ts';
import { loadHeads } from '../src/neural/index.ts';
import { fit } from './logistic.ts';
import { caseOf, heldBackEverywhere, kindsOf, pairKey } from './packs.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, test: { type: 'boolean' }, data: { type: 'string', default: '.data' } },
});
const FAMILIES = {
  conflict: ['contradicts', 'denies', 'reverses', 'rivals'],
  agrees: ['agrees'],
  updates: ['updates'],
} as const;
const BINS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

interface Known {
  readonly pair: Judged;
  readonly truth: string;
}

const heads = await loadHeads();
const known: Known[] = [];
for (const pack of heldBackEverywhere(values.data, values.test ? 'test' : 'dev')) {
  const { documents, resolved, numbers } = caseOf(pack);
  const kinds = kindsOf(pack);
  const all = claims(documents, resolved);
  const number = (claim: Claim) => numbers.get(claim.statement.id) as number;
  for (const pair of await judgedPairs(all, weights(all), heads)) {
    const truth = kinds.get(pairKey(number(pair.a), number(pair.b))) ?? 'none';
    if (truth !== 'unsure') known.push({ pair, truth });
  }
}
console.log(`${known.length} pairs that were judged`);
for (const [family, kinds] of Object.entries(FAMILIES) as [keyof typeof FAMILIES, readonly string[]][]) {
  const right = ({ truth }: Known) => kinds.includes(truth);
  if (values.check) reliability(family, right);
  else {
    const model = fit(known.map(one => ({ given: evidence(one.pair, one.pair), yes: right(one) })));
    console.log(`  ${family}: [${model.map(weight => weight.toFixed(2)).join(', ')}],`);
  }
}
if (!values.check) console.log(`  // intercept, ${EVIDENCE.join(', ')}`);

/** For each tenth of confidence: how many pairs, the mean confidence, the share that is right; and the expected gap. */
function reliability(family: keyof typeof FAMILIES, right: (one: Known) => boolean): void {
  console.log(`${family}: confidence, pairs, mean, right`);
  let gap = 0;
  for (const [at, from] of BINS.slice(0, -1).entries()) {
    const to = BINS[at + 1] ?? 1;
    const sure = ({ pair }: Known) => pair.confidence[family];
    const here = known.filter(one => sure(one) >= from && (sure(one) < to || to === 1));
    if (here.length === 0) continue;
    const mean = here.reduce((sum, one) => sum + sure(one), 0) / here.length;
    const share = here.filter(right).length / here.length;
    gap += (here.length / known.length) * Math.abs(mean - share);
    const bar = '#'.repeat(Math.round(share * 40));
    console.log(
      `  ${from.toFixed(1)}  ${String(here.length).padStart(5)}  ${mean.toFixed(2)}  ${share.toFixed(2)}  ${bar}`,
    );
  }
  console.log(`  expected gap ${gap.toFixed(3)}`);
}
