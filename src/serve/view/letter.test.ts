import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOfLetter, letter } from './letter.ts';

test('a letter leads back to its side', () => {
  assert.deepEqual([0, 1, 25, 26, 53].map(letter), ['A', 'B', 'Z', 'A2', 'B3']);
  for (const index of [0, 1, 25, 26, 700]) assert.equal(indexOfLetter(letter(index)), index);
});

test('what is no letter is refused', () => {
  for (const wrong of ['', 'a', 'AA', '2', 'A-1', '__proto__']) assert.throws(() => indexOfLetter(wrong), /no letter/);
});
