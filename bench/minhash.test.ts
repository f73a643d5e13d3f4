import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minHashPairs } from './minhash.ts';

const set = (from: number, to: number) => new Set(Array.from({ length: to - from }, (_, i) => `run ${from + i}`));

test('sets above the threshold are paired, sets below it are not', () => {
  const sets = [set(0, 100), set(5, 100), set(60, 160), set(500, 600)];
  assert.deepEqual(minHashPairs(sets, 0.5), [[0, 1]]);
});
