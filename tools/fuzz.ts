import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingPool } from '../src/run/reading/pool.ts';
import { chance, upTo } from '../test/chance.ts';
import { checkReading } from '../test/fuzz/check.ts';
import { harm } from '../test/fuzz/harm.ts';
import { SEEDS } from '../test/fuzz/seeds.ts';

/**
 * Reads harmed files for a while and holds what comes of each to its contract, in threads, so that a hang or all memory
 * taken is a finding too: `npm run fuzz -- FORMAT SECONDS [FROM]`. Input number N of a format is the same every time;
 * `FROM` begins there. Each finding's file is written to `.data/fuzz/`. Ends with 1 when there are findings.
 */
const [format = '', seconds = '60', from = '0'] = process.argv.slice(2);
const formats = format === 'all' ? Object.keys(SEEDS) : [format];
if (formats.some(name => SEEDS[name] === undefined))
  throw new Error(
    `usage: npm run fuzz -- FORMAT SECONDS [FROM]; FORMAT is all or one of ${Object.keys(SEEDS).join(', ')}`,
  );

/** A harmed file of a few pages is read in milliseconds; a busy machine takes a hundred times that. */
const LIMITS = { memory: 1024, time: 60_000, timePerMebibyte: 2000 };
const FOLDER = join(import.meta.dirname, '../.data/fuzz');
/** Inputs of one format get other numbers than those of another. */
const APART = 7919;

let findings = 0;
for (const name of formats) {
  const seeds = SEEDS[name]?.() ?? [];
  const pool = readingPool(LIMITS, 1);
  const until = performance.now() + (1000 * Number(seconds)) / formats.length;
  let number = Number(from);
  let documents = 0;
  let refused = 0;
  for (; performance.now() < until; number++) {
    const random = chance(APART * (Object.keys(SEEDS).indexOf(name) + 1) + 2 * number + 1);
    const seed = seeds[upTo(random, seeds.length)];
    if (seed === undefined) break;
    const bytes = harm(seed.bytes, random);
    try {
      const reading = await pool.read({ name: seed.name, bytes });
      checkReading(reading, bytes);
      documents += reading.documents.length;
      refused += reading.failed.length;
    } catch (thrown) {
      findings++;
      mkdirSync(FOLDER, { recursive: true });
      const file = join(FOLDER, `${name}-${number}-${seed.name}`);
      writeFileSync(file, bytes);
      console.log(`${name} ${number}: ${thrown instanceof Error ? thrown.message : thrown}\n    ${file}`);
    }
  }
  console.log(`${name}: ${number - Number(from)} inputs, ${documents} accounts read, ${refused} faults named`);
}
console.log(findings === 0 ? 'nothing found' : `${findings} findings`);
process.exitCode = findings === 0 ? 0 : 1;
