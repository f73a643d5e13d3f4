/**
 * How far the engine agrees with our own reading of the sample case: `node bench/sample.ts [--list]`.
 * `--list` also prints what was missed and what was found beside the expectations, to be read by eye.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadExpected, SAMPLE_FOLDER } from '../sample/expected.ts';
import { analyze } from '../src/analyze.ts';
import { loadHeads } from '../src/neural/index.ts';
import { compare } from './sample-compare.ts';
import { report } from './sample-report.ts';

const sources = readdirSync(SAMPLE_FOLDER).map(name => ({ name, bytes: readFileSync(new URL(name, SAMPLE_FOLDER)) }));
const started = performance.now();
const analysis = await analyze(sources, await loadHeads());
const seconds = (performance.now() - started) / 1000;
console.log(report(compare(analysis, loadExpected()), analysis, { list: process.argv.includes('--list') }));
console.log(`${seconds.toFixed(1)} s, weights loaded within`);
