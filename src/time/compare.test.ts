import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, before, contains, overlaps } from './compare.ts';

type Case = readonly [a: string | null, b: string | null, answer: Answer];

function check(compare: (a: string | null, b: string | null) => Answer, cases: readonly Case[]): void {
  for (const [a, b, answer] of cases) assert.equal(compare(a, b), answer, `${a} ${compare.name} ${b}`);
}

test('before: sure only when no reading says otherwise', () => {
  check(before, [
    ['2014-06-10', '2014-06-11', 'yes'],
    ['2014-06-11', '2014-06-10', 'no'],
    ['2014-06-10', '2014-06-10', 'unknown'],
    ['2014', '2014-06-10', 'unknown'],
    ['2013', '2014-06-10', 'yes'],
    ['199X', '2000', 'yes'],
    ['2014-06-10T01:50', '2014-06-10T02:40', 'yes'],
    ['2014-06-10T02:40', '2014-06-10T02:40', 'no'],
    ['2014-06-10~', '2014-06-11', 'unknown'],
    ['2014-06-10~', '2014-06-13', 'yes'],
    ['../2013', '2014', 'yes'],
    ['2014/..', '2020', 'unknown'],
    ['2014/..', '2013', 'no'],
    ['XXXX-09-20', '2014', 'unknown'],
  ]);
});

test('unknown stays unknown: null, doubt, and what is no time', () => {
  for (const compare of [before, overlaps, contains])
    check(compare, [
      [null, '2014', 'unknown'],
      ['2014', null, 'unknown'],
      ['1990?', '2014', 'unknown'],
      ['1990/1991%', '2014', 'unknown'],
      ['soon', '2014', 'unknown'],
    ]);
});

test('overlaps: the periods named share a minute', () => {
  check(overlaps, [
    ['2014', '2014-06', 'yes'],
    ['2015-01/2015-04', '2015-04-30', 'yes'],
    ['2015-01/2015-04', '2015-05', 'no'],
    ['2014-06~', '2014-06', 'unknown'],
    ['2014-21', '2014-12', 'no'],
    ['2014-21', '2014-04', 'unknown'],
    ['2014-XX', '2014-06', 'unknown'],
    ['199X', '1995', 'yes'],
    ['2014/', '2015', 'unknown'],
    ['2014/..', '2015', 'yes'],
  ]);
});

test('a date with the year open can still not meet another day', () => {
  check(overlaps, [
    ['XXXX-09-20', '2014-06', 'no'],
    ['2014-09', 'XXXX-09-20', 'unknown'],
    ['XXXX-09-20', 'XXXX-09-22', 'no'],
    ['XXXX-09', 'XXXX-09-22', 'unknown'],
    ['XXXX-01-01', '2014-12-20/2015-01-10', 'unknown'],
    ['XXXX-09-20', '2014', 'unknown'],
    ['XXXX-09-20', '../2014', 'unknown'],
  ]);
});

test('contains: the outer period holds all of the inner', () => {
  check(contains, [
    ['2014', '2014-06-10', 'yes'],
    ['2014-06-10', '2014', 'no'],
    ['2014', '2015', 'no'],
    ['2014~', '2014-06', 'unknown'],
    ['2014-06', '2014~', 'unknown'],
    ['2014/..', '2016-02/2016-04', 'yes'],
  ]);
});

test('zones count when both times have one, and only then', () => {
  check(before, [
    ['2014-06-10T23:00-05:00', '2014-06-11T03:00Z', 'no'],
    ['2014-06-10T23:00Z', '2014-06-11T00:00Z', 'yes'],
    ['2014-06-10T23:00-05:00', '2014-06-11', 'yes'],
  ]);
});

test('before and its mirror never both say yes, and overlap excludes it', () => {
  const times = [
    '2014',
    '2014-06',
    '2014-06-10',
    '2014-06-10T08:30',
    '199X',
    '2013~',
    '2014/..',
    '../2014',
    'XXXX-09-20',
    '2014-22',
    '2015-01/2015-04',
  ];
  for (const a of times)
    for (const b of times) {
      if (before(a, b) === 'yes') assert.deepEqual([before(b, a), overlaps(a, b)], ['no', 'no'], `${a} ${b}`);
      assert.equal(overlaps(a, b), overlaps(b, a), `${a} ${b}`);
      if (contains(a, b) === 'yes') assert.notEqual(overlaps(a, b), 'no', `${a} ${b}`);
    }
});
