import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds } from './bounds.ts';
import { dayNumber } from './calendar.ts';

function days(text: string): readonly [first: number, last: number] {
  const found = bounds(text);
  assert.ok(found !== null, text);
  return [found.earliest / 1440, (found.latest + 1) / 1440 - 1];
}

function day(text: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return dayNumber({ year, month, day: dayOfMonth });
}

test('bounds each form by its first and last day', () => {
  const expected: readonly (readonly [edtf: string, first: string, last: string])[] = [
    ['2014', '2014-01-01', '2014-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-06-10', '2014-06-10', '2014-06-10'],
    ['2014-06-10?', '2014-06-10', '2014-06-10'],
    ['2014-06-10~', '2014-06-09', '2014-06-11'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['201X-XX', '2010-01-01', '2019-12-31'],
    ['2014-XX-XX', '2014-01-01', '2014-12-31'],
    ['2014-02-XX', '2014-02-01', '2014-02-28'],
    ['2015-01/2015-04', '2015-01-01', '2015-04-30'],
    ['2014-21', '2014-02-01', '2014-06-30'],
    ['2014-24', '2013-12-01', '2015-02-28'],
    ['2014-26', '2014-06-01', '2014-08-31'],
    ['2014-32', '2014-06-01', '2014-08-31'],
    ['2014-30', '2014-12-01', '2015-02-28'],
    ['2014-35', '2014-07-01', '2014-09-30'],
    ['2014-39', '2014-09-01', '2014-12-31'],
    ['2014-40', '2014-01-01', '2014-06-30'],
  ];
  for (const [edtf, first, last] of expected) assert.deepEqual(days(edtf), [day(first), day(last)], edtf);
});

test('has no bound where none is known', () => {
  assert.equal(bounds('../2014')?.earliest, Number.NEGATIVE_INFINITY);
  assert.equal(bounds('2014/')?.latest, Number.POSITIVE_INFINITY);
  assert.deepEqual(bounds('XXXX-09-20'), { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY });
  assert.equal(bounds('not a time'), null);
});

test('bounds a time of day to its minute, on UTC only when asked', () => {
  const wall = bounds('2014-06-10T08:30+03:30');
  assert.equal(wall?.earliest, day('2014-06-10') * 1440 + 8 * 60 + 30);
  assert.equal(wall?.latest, wall?.earliest);
  assert.equal(bounds('2014-06-10T08:30+03:30', true)?.earliest, day('2014-06-10') * 1440 + 5 * 60);
});
