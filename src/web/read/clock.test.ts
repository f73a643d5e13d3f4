import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock } from './clock.ts';

test('times as players show them', () => {
  assert.deepEqual([0, 7999, 62_000, 3_723_004].map(clock), ['0:00', '0:07', '1:02', '1:02:03']);
});
