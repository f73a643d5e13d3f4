import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from './calendar.ts';
import { daysOf, printDay, roughly, shifted, singleDay, unitAt } from './units.ts';

const TENTH_OF_JUNE = dayNumber({ year: 2014, month: 6, day: 10 });

test('finds the calendar’s own unit, so many away', () => {
  assert.equal(unitAt(TENTH_OF_JUNE, -10, 'day'), '2014-05-31');
  assert.equal(unitAt(TENTH_OF_JUNE, -1, 'week'), '2014-06-02/2014-06-08');
  assert.equal(unitAt(TENTH_OF_JUNE, -6, 'month'), '2013-12');
  assert.equal(unitAt(TENTH_OF_JUNE, 0, 'quarter'), '2014-34');
  assert.equal(unitAt(TENTH_OF_JUNE, -2, 'quarter'), '2013-36');
  assert.equal(unitAt(TENTH_OF_JUNE, -2, 'year'), '2012');
  assert.equal(unitAt(TENTH_OF_JUNE, -1, 'decade'), '200X');
  assert.equal(unitAt(TENTH_OF_JUNE, -1, 'century'), '19XX');
});

test('goes no further back than the year 0', () => {
  assert.equal(unitAt(TENTH_OF_JUNE, -3000, 'year'), null);
  assert.equal(unitAt(TENTH_OF_JUNE, -800_000, 'day'), null);
  assert.equal(unitAt(TENTH_OF_JUNE, -40_000, 'month'), null);
  assert.equal(printDay(-719_528), '0000-01-01');
  assert.equal(unitAt(-719_528, -1, 'day'), null);
});

test('shifts a day exactly, a longer anchor by its ends', () => {
  assert.equal(shifted('2014-06-10', -1, 'day'), '2014-06-09');
  assert.equal(shifted('2014-06-10T08:30:00Z', -1, 'day'), '2014-06-09');
  assert.equal(shifted('2015-05', -1, 'month'), '2015-04');
  assert.equal(shifted('2015-05', -1, 'day'), '2015-04-30~/2015-05-30~');
  assert.equal(shifted('2014-06-10', -2, 'year', -5), '2009~/2012~');
  assert.equal(shifted('2014-06-10', -2, 'week', -3), '2014-05-19~/2014-06-01~');
  assert.equal(shifted('../2014', -1, 'day'), null);
  assert.equal(shifted('XXXX-09-20', 1, 'day'), null);
});

test('says when a time is one day, and when it is more', () => {
  assert.equal(singleDay('2014-06-10T23:59'), TENTH_OF_JUNE);
  assert.equal(singleDay('2014-06'), null);
  assert.equal(singleDay('2014-06-10~'), null);
  assert.deepEqual(daysOf('2014-06-10/2014-06-11'), { first: TENTH_OF_JUNE, last: TENTH_OF_JUNE + 1 });
});

test('makes a time approximate', () => {
  assert.equal(roughly('2014-06-10T08:30'), '2014-06-10~');
  assert.equal(roughly('2014/2015?'), '2014~/2015%');
  assert.equal(roughly('2014/..'), '2014~/..');
  assert.equal(roughly('never'), null);
});
