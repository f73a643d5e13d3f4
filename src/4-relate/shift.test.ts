import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shift } from './shift.ts';

test('words that place a telling are read', () => {
  assert.deepEqual(shift('Just ten days ago, at a meeting, she ruled it out'), { days: -10, words: 'ten days ago' });
  assert.equal(shift('A few weeks earlier he had agreed')?.days, -21);
  assert.equal(shift('Yesterday he warned of it')?.days, -1);
  assert.equal(shift('Only last month she had promised it')?.days, -30);
  assert.equal(shift('3 hours ago it opened')?.days, -0.125);
});

test('a sentence that places nothing gives nothing', () => {
  for (const sentence of ['The last boat left', 'He agreed', 'Many days ago-old bread', 'The month was wet'])
    assert.equal(shift(sentence), null, sentence);
});
