import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdtf } from './edtf.ts';
import { partOf, type TimePart } from './parts.ts';

test('takes a third of a month, year, decade or century', () => {
  const expected: readonly (readonly [edtf: string, part: TimePart, third: string])[] = [
    ['2015', 'early', '2015-01/2015-04'],
    ['2015', 'late', '2015-09/2015-12'],
    ['2016-02', 'late', '2016-02-21/2016-02-29'],
    ['XXXX-06', 'mid', 'XXXX-06-11/XXXX-06-20'],
    ['198X', 'early', '1980/1983'],
    ['19XX', 'late', '1967/1999'],
  ];
  for (const [edtf, part, third] of expected) {
    assert.equal(partOf(edtf, part), third);
    assert.ok(parseEdtf(third) !== null);
  }
});

test('a night reaches into the next day', () => {
  assert.equal(partOf('2014-12-31', 'night'), '2014-12-31/2015-01-01');
});

test('leaves alone what has no such part', () => {
  for (const edtf of ['2014-06-10', '2014-34', '2014-06-02/2014-06-08', 'XXXX', '2014/..', 'never'])
    assert.equal(partOf(edtf, 'early'), edtf);
  assert.equal(partOf('2014-06-10', 'morning'), '2014-06-10');
  assert.equal(partOf('2014-06', 'night'), '2014-06');
});
