import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badgeWords, relationPhrase, relationWord } from './kinds.ts';

test('a relation is said from the end that one stands at', () => {
  assert.deepEqual([relationWord('denies', 'a'), relationWord('denies', 'b')], ['Denied by', 'Denies']);
  assert.equal(relationPhrase('denies', 'a', 8), 'denied by statement 8');
  assert.equal(relationPhrase('reverses', 'a', 18), 'taken back in statement 18');
  assert.equal(relationPhrase('reverses', 'b', 4), 'goes back on statement 4');
  assert.equal(relationPhrase('rivals', 'b', 1), 'rival answer to statement 1');
  assert.equal(relationPhrase('agrees', 'a', 2), 'agrees with statement 2');
  assert.equal(relationPhrase('repeats', 'a', 3), 'repeated by statement 3');
});

test('a badge counts only when there is more than one', () => {
  assert.equal(badgeWords({ kind: 'reversed', count: 1, confirmed: false }).words, 'Reversed');
  assert.equal(badgeWords({ kind: 'reversed', count: 2, confirmed: true }).words, '2 reversals');
  assert.deepEqual(badgeWords({ kind: 'disputed', count: 5, confirmed: false }), {
    words: 'Disputed',
    glyph: 'contradicts',
  });
});
