import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labels, otherThings, usualNumbers } from './labels.ts';

const read = (text: string) => labels(text).map(label => `${label.of} ${label.number}`);

test('numbered things are read in digits, words and ordinals, and in lists', () => {
  assert.deepEqual(read('Gate 2 was raised before the third gate'), ['gat 2', 'gat 3']);
  assert.deepEqual(read('gates 1, 2, 4 and 5 had been examined'), ['gat 1', 'gat 2', 'gat 4', 'gat 5']);
  assert.deepEqual(read('They lifted gate three by hand'), ['gat 3']);
});

test('what is counted, dated or only in order is not a numbered thing', () => {
  for (const text of [
    'It killed 29 people',
    'They found three boats',
    'For the first time in years',
    'at 02:40',
    'In the second half of May',
  ])
    assert.deepEqual(read(text), [], text);
});

test('two gates are two things, one gate in other words is one', () => {
  assert.equal(otherThings(labels('Gate 2 was raised'), labels('gate 3 was not raised')), true);
  assert.equal(otherThings(labels('The third gate was raised'), labels('gate 3 was not raised')), false);
  assert.equal(otherThings(labels('Gate 2 was raised'), labels('The dam held')), false);
  assert.equal(otherThings(labels('gates 1, 2 and 5 were safe'), labels('gate 3 parted')), true);
});

test('the usual number of a kind is the one named more often than the others together', () => {
  const text = 'Gate 3 was shut. Gate 3 is old. Gate 1 was opened in another year.';
  assert.deepEqual([...usualNumbers(labels(text))], [['gat', 3]]);
  assert.deepEqual([...usualNumbers(labels('Gate 3 and gate 1'))], []);
});
