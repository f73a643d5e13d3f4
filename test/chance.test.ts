import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance, shuffled, upTo } from './chance.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const draw = (seed: number) => Array.from({ length: 20 }, chance(seed));
  assert.deepEqual(draw(7), draw(7));
  assert.notDeepEqual(draw(7), draw(8));
  assert.ok(draw(0).every(number => number >= 0 && number < 1));
});

test('whole numbers stay below their bound and reach all of it', () => {
  const random = chance(3);
  assert.deepEqual([...new Set(Array.from({ length: 200 }, () => upTo(random, 4)))].sort(), [0, 1, 2, 3]);
});

test('shuffling keeps every member', () => {
  const list = Array.from({ length: 30 }, (_, i) => i);
  const other = shuffled(list, chance(5));
  assert.notDeepEqual(other, list);
  assert.deepEqual(
    other.sort((a, b) => a - b),
    list,
  );
});
