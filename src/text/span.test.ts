import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contains, cut, hull, inOrder, overlaps } from './span.ts';

test('a quote of several pieces is joined with a gap that no source writes', () => {
  const text = '"The dam," she said, "was opened."';
  assert.equal(
    cut(text, [
      [0, 10],
      [21, 34],
    ]),
    '"The dam," … "was opened."',
  );
  assert.equal(cut(text, []), '');
});

test('spans that only touch do not overlap', () => {
  assert.equal(overlaps([0, 3], [3, 5]), false);
  assert.equal(overlaps([0, 4], [3, 5]), true);
});

test('a span contains itself, and nothing that sticks out', () => {
  assert.equal(contains([2, 6], [2, 6]), true);
  assert.equal(contains([2, 6], [1, 5]), false);
});

test('a hull reaches from the first start to the last end', () => {
  assert.deepEqual(
    hull([
      [5, 7],
      [1, 2],
    ]),
    [1, 7],
  );
  assert.throws(() => hull([]), RangeError);
});

test('order is by start, then by end', () => {
  assert.deepEqual(
    [
      [3, 4],
      [1, 9],
      [1, 2],
    ].sort((a, b) => inOrder(a as [number, number], b as [number, number])),
    [
      [1, 2],
      [1, 9],
      [3, 4],
    ],
  );
});
