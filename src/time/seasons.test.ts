import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seasonMonths } from './seasons.ts';

function months(code: number): string {
  const { first, last } = seasonMonths(2014, code);
  return `${first.year}-${first.month}..${last.year}-${last.month}`;
}

test('quarters, thirds and halves fill the year without overlap', () => {
  assert.deepEqual([33, 34, 35, 36].map(months), [
    '2014-1..2014-3',
    '2014-4..2014-6',
    '2014-7..2014-9',
    '2014-10..2014-12',
  ]);
  assert.deepEqual([37, 38, 39].map(months), ['2014-1..2014-4', '2014-5..2014-8', '2014-9..2014-12']);
  assert.deepEqual([40, 41].map(months), ['2014-1..2014-6', '2014-7..2014-12']);
});

test('southern seasons stand half a year from northern ones', () => {
  assert.equal(months(26), '2014-6..2014-8');
  assert.equal(months(30), '2014-12..2015-2');
});

test('a season whose half of the world is not said holds the northern one with room to spare', () => {
  assert.equal(months(22), '2014-5..2014-9');
  assert.equal(months(24), '2013-12..2015-2');
});
