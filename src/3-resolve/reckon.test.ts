import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelativeTime } from '../2-mark/marks.ts';
import { type Direction, reckon } from './reckon.ts';

function check(
  relative: RelativeTime,
  expected: readonly (readonly [anchor: string, value: string | null, direction?: Direction])[],
): void {
  for (const [anchor, value, direction = null] of expected)
    assert.equal(reckon(relative, anchor, direction), value, anchor);
}

test('weekdays lie before, on or after the anchor', () => {
  check({ kind: 'weekday', weekday: 3, side: 'nearest' }, [
    ['2014-06-11', '2014-06-11'],
    ['2014-06-12', '2014-06-11'],
    ['2014-06-12', '2014-06-18', 'ahead'],
    ['2014-06', null],
  ]);
  check({ kind: 'weekday', weekday: 3, side: 'before' }, [['2014-06-11', '2014-06-04']]);
  check({ kind: 'weekday', weekday: 3, side: 'after' }, [['2014-06-11', '2014-06-18']]);
  check({ kind: 'weekday', weekday: 0, side: 'nearest', week: 0 }, [['2014-06-11', '2014-06-15']]);
});

test('dates without a year take the nearest on their side', () => {
  check({ kind: 'yearless', value: 'XXXX-06-11' }, [['2014-06-11', '2014-06-11']]);
  check({ kind: 'yearless', value: 'XXXX-06', side: 'before' }, [['2014-06-11', '2013-06']]);
  check({ kind: 'yearless', value: 'XXXX-06', side: 'after' }, [['2014-06-11', '2015-06']]);
  check({ kind: 'yearless', value: 'XXXX-12-20/XXXX-01-05' }, [['2014-03-01', '2013-12-20/2014-01-05']]);
  check({ kind: 'yearless', value: 'XXXX-02-29' }, [
    ['2016-03-01', '2016-02-29'],
    ['2014-06-11', null],
  ]);
  check({ kind: 'yearless', value: 'XXXX-35' }, [['2014-10-20', '2014-35', 'ahead']]);
  check({ kind: 'yearless', value: 'XXXX-XX-31' }, [
    ['2014-05-02', '2014-03-31'],
    ['2014-05-02', '2014-05-31', 'ahead'],
  ]);
});

test('hours need a time of day to count from', () => {
  check({ kind: 'shift', amount: -2, unit: 'hour' }, [
    ['2014-06-11T01:30Z', '2014-06-10T23:30Z'],
    ['2014-06-11', '2014-06-11~'],
    ['2014-06', null],
  ]);
  check({ kind: 'shift', amount: -30, unit: 'minute' }, [['2014-06-11T00:10', '2014-06-10T23:40']]);
  check({ kind: 'shift', amount: -48, unit: 'hour' }, [['2014-06-11', '2014-06-09']]);
});

test('units count from what is at least as fine', () => {
  check({ kind: 'shift', amount: 0, unit: 'day' }, [
    ['2014-06', '2014-06'],
    ['2014-06-10', '2014-06-10'],
  ]);
  check({ kind: 'shift', amount: 1, unit: 'day' }, [
    ['XXXX-09-20', 'XXXX-09-21'],
    ['XXXX-02-28', null],
    ['XXXX-12-31', null],
  ]);
  check({ kind: 'shift', amount: -1, unit: 'weekend' }, [['2014-06-11', '2014-06-07/2014-06-08']]);
  check({ kind: 'shift', amount: -10, unit: 'year', approximate: true }, [['2014-06-11', '2004~']]);
});
