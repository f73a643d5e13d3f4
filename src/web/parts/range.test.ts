import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetOf, rangeAt } from './range.ts';

const tens = () => 10;

test('the parts in the window and a little beyond are drawn, at either end no more than there are', () => {
  assert.deepEqual(rangeAt(0, 40, 100, tens), { first: 0, last: 6 });
  assert.deepEqual(rangeAt(500, 40, 100, tens), { first: 47, last: 56 });
  assert.deepEqual(rangeAt(960, 40, 100, tens), { first: 93, last: 99 });
  assert.deepEqual(rangeAt(0, 40, 0, tens), { first: 0, last: -1 });
  assert.deepEqual(rangeAt(5000, 40, 3, tens), { first: 2, last: 2 });
});

test('a part higher than the window stays as long as any of it is seen', () => {
  const heights = [10, 1000, 10];
  const heightOf = (part: number) => heights[part] ?? 0;
  assert.deepEqual(rangeAt(500, 40, 3, heightOf), { first: 1, last: 1 });
  assert.equal(offsetOf(2, heightOf), 1010);
});
