import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialPicks, pairOf, updatePicks } from './picks.ts';

const after = (...statements: readonly string[]) =>
  statements.reduce((state, statement) => updatePicks(state, { kind: 'picked', statement }), initialPicks);

test('two statements make a pair, a third takes the place of the first', () => {
  assert.equal(pairOf(after('a')), null);
  assert.deepEqual(pairOf(after('a', 'b')), ['a', 'b']);
  assert.deepEqual(pairOf(after('a', 'b', 'c')), ['b', 'c']);
});

test('a mark is taken away by marking again, all of them at once', () => {
  assert.deepEqual(after('a', 'b', 'a'), ['b']);
  assert.deepEqual(updatePicks(after('a', 'b'), { kind: 'unpicked' }), []);
});
