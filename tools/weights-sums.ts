import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../src/text/hash.ts';

/*
 * node tools/weights-sums.ts
 * Writes the list of hashes that `rashomon doctor` compares the weights with; run it whenever a weight changes.
 */
const WEIGHTS = join(import.meta.dirname, '..', 'src', 'neural', 'weights');
const names = globSync('**/*.{onnx,txt,bin,json}', { cwd: WEIGHTS }).map(name => name.replaceAll('\\', '/'));
const lines = names.sort().map(name => `${sha256(readFileSync(join(WEIGHTS, name)))}  ${name}`);
writeFileSync(join(WEIGHTS, 'SHA256SUMS'), `${lines.join('\n')}\n`);
