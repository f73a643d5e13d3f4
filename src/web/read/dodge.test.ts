import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dodge } from './dodge.ts';

const label = (top: number) => ({ top, height: 34, short: 18 });

test('labels with room keep both lines and their place', () => {
  assert.deepEqual(dodge([label(0), label(40)]), [
    { isShort: false, shift: 0 },
    { isShort: false, shift: 0 },
  ]);
});

test('the second line goes before a label moves', () => {
  assert.deepEqual(dodge([label(0), label(20)]), [
    { isShort: true, shift: 0 },
    { isShort: false, shift: 0 },
  ]);
});

test('labels on one line move down in steps, and none covers another', () => {
  const tops = [0, 0, 5, 6, 90];
  const placed = dodge(tops.map(label));
  assert.deepEqual(
    placed.map(({ shift }) => shift % 4),
    [0, 0, 0, 0, 0],
  );
  let free = -1;
  for (const [i, { isShort, shift }] of placed.entries()) {
    const top = (tops[i] ?? 0) + shift;
    assert.ok(top >= free);
    free = top + (isShort ? 18 : 34);
  }
  assert.equal(placed[4]?.shift, 0);
});

test('no labels, nothing placed', () => {
  assert.deepEqual(dodge([]), []);
});
