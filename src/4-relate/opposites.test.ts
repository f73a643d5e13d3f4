import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opposites } from './opposites.ts';

test('opposed words are found in any form and named as they stand', () => {
  assert.deepEqual(opposites('The gates were opened at noon', 'The gates stayed closed'), ['opened', 'closed']);
  assert.deepEqual(opposites('Prices fell in June', 'Prices rose in June'), ['fell', 'rose']);
});

test('a text that holds both words of a pair opposes nothing', () => {
  assert.equal(opposites('Prices rose, then fell', 'Prices rose in June'), null);
  assert.equal(opposites('The mill burned', 'The mill was old'), null);
});
