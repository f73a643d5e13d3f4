import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from './tokens.ts';
import { monthAt, numberWord, ordinalAt, weekdayAt } from './words.ts';

function read(text: string) {
  const t = tokens(text, 0, text.length);
  return [monthAt(t, 0), weekdayAt(t, 0), numberWord(t, 0), ordinalAt(t, 0)].map(
    found => found && [found.number, found.next],
  );
}

test('knows names, in full and cut short, and takes the stop of the short ones', () => {
  assert.deepEqual(read('Sept. 3'), [[9, 2], null, null, null]);
  assert.deepEqual(read('September. Then'), [[9, 1], null, null, null]);
  assert.deepEqual(read('Thurs. night'), [null, [4, 2], null, null]);
  assert.deepEqual(read('May'), [[5, 1], null, null, null]);
});

test('knows numbers and ordinals in words', () => {
  assert.deepEqual(read('twenty-one guns'), [null, null, [21, 3], null]);
  assert.deepEqual(read('twenty'), [null, null, [20, 1], null]);
  assert.deepEqual(read('twenty-first'), [null, null, [20, 1], [21, 3]]);
  assert.deepEqual(read('3rd'), [null, null, null, [3, 2]]);
});

test('knows no other words', () => {
  for (const text of ['maybe', 'monde', 'ninth-rate'.slice(5), '3 rd', '113th', 'tenement'])
    assert.deepEqual(read(text), [null, null, null, null], text);
});
