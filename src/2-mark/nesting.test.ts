import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nesting } from './nesting.ts';

test('what is reported within a report stands in the smallest one around it', () => {
  const outer = { cue: [[4, 8]] as const, content: [[9, 60]] as const };
  const middle = { cue: [[12, 16]] as const, content: [[17, 60]] as const };
  const inner = { cue: [[20, 25]] as const, content: [[26, 60]] as const };
  assert.deepEqual(nesting([outer, middle, inner]), [null, 0, 1]);
});

test('two reports beside one another stand in none, nor does a sentence without a cue', () => {
  const one = { cue: [[0, 4]] as const, content: [[5, 20]] as const };
  const two = { cue: [[30, 34]] as const, content: [[35, 50]] as const };
  const bare = { cue: [], content: [[36, 40]] as const };
  assert.deepEqual(nesting([one, two, bare]), [null, null, null]);
});
