import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { analyze } from '../../src/analyze.ts';
import { caseExport } from '../../src/export/index.ts';
import { type Heads, loadHeads } from '../../src/neural/index.ts';
import { chance, shuffled } from '../chance.ts';
import { sampleSources, sourceOf } from '../sources.ts';

// Times without a date, weekdays, a reversal, a copy: what could hang on order, zone or language.
const NAMES = [
  'public-wire-14-may.html',
  'murmur-bawwab_3-english.txt',
  'ministry-briefing-16-may.html',
  'inquiry-note-29-may.md',
];
const PRINT = fileURLToPath(new URL('print-export.ts', import.meta.url));
const run = promisify(execFile);

let heads: Heads;
let expected: string;
before(async () => {
  heads = await loadHeads();
  expected = caseExport(await analyze(sampleSources(...NAMES), heads));
  assert.ok(JSON.parse(expected).statements.length > 20);
});

test('files in another order give the same export, byte for byte', async () => {
  const order = shuffled(NAMES, chance(1));
  assert.notDeepEqual(order, NAMES);
  assert.equal(caseExport(await analyze(sampleSources(...order), heads)), expected);
});

const PLACES: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];
for (const place of PLACES) {
  test(`a machine in ${place.TZ} that speaks ${place.LANG} gives the same export`, async () => {
    const { stdout } = await run(process.execPath, [PRINT, ...NAMES.toReversed()], {
      env: { ...process.env, ...place },
      maxBuffer: 64 * 2 ** 20,
    });
    assert.equal(stdout, expected);
  });
}

test('another text gives another export', async () => {
  const [one, other] = ['two', 'ten'].map(hour =>
    sourceOf('a.txt', `The gate broke at ${hour} on Monday, the mayor said.`),
  );
  assert.ok(one && other);
  assert.notEqual(caseExport(await analyze([one], heads)), caseExport(await analyze([other], heads)));
});
