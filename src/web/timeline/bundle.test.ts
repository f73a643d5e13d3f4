import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundle.ts';

const placed = (...xs: readonly number[]) => bundled(xs, x => x, [0, 200]);

test('marks far from each other stay where they are', () => {
  assert.deepEqual(
    placed(10, 60, 120).map(({ x }) => x),
    [10, 60, 120],
  );
});

test('a few close ones step aside, in their order, around where they are', () => {
  const found = placed(50, 52, 54);
  assert.deepEqual(
    found.map(({ items }) => items),
    [[50], [52], [54]],
  );
  assert.deepEqual(
    found.map(({ x }) => x),
    [39, 52, 65],
  );
});

test('more become one with a count, and none is lost', () => {
  const found = placed(50, 51, 52, 53, 54, 150);
  assert.deepEqual(
    found.map(({ items }) => items.length),
    [5, 1],
  );
});

test('whatever comes, no two places are nearer than a mark is wide, inside the lane', () => {
  let seed = 3;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < 100; round++) {
    const xs = Array.from({ length: Math.floor(random() * 9) }, () => random() * 160);
    const found = placed(...xs);
    assert.equal(found.flatMap(({ items }) => items).length, xs.length);
    for (const [i, { x }] of found.entries()) if (i > 0) assert.ok(x - (found[i - 1]?.x ?? 0) >= 12.9);
  }
});
