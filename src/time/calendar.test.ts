import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, civil, dayNumber, daysInMonth, isLeapYear, weekday } from './calendar.ts';

test('counts days from 1970-01-01', () => {
  assert.equal(dayNumber({ year: 1970, month: 1, day: 1 }), 0);
  assert.equal(dayNumber({ year: 1969, month: 12, day: 31 }), -1);
  assert.equal(dayNumber({ year: 2014, month: 6, day: 10 }), 16_231);
  assert.equal(dayNumber({ year: 0, month: 1, day: 1 }), -719_528);
});

test('goes through every day of 800 years without a gap, and back', () => {
  const first = dayNumber({ year: 1600, month: 1, day: 1 });
  const last = dayNumber({ year: 2399, month: 12, day: 31 });
  let expected = first;
  for (let year = 1600; year < 2400; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        assert.equal(dayNumber({ year, month, day }), expected);
        assert.deepEqual(civil(expected), { year, month, day });
        expected++;
      }
  assert.equal(expected, last + 1);
});

test('knows the days of the week, before 1970 too', () => {
  assert.equal(weekday(dayNumber({ year: 2014, month: 6, day: 10 })), 2);
  assert.equal(weekday(dayNumber({ year: 1945, month: 5, day: 8 })), 2);
  assert.equal(weekday(dayNumber({ year: 2000, month: 2, day: 29 })), 2);
});

test('has leap years by the Gregorian rule', () => {
  assert.deepEqual([1900, 2000, 2012, 2014, 0, -4].map(isLeapYear), [false, true, true, false, true, true]);
});

test('moves by months and keeps to the month’s last day', () => {
  assert.deepEqual(addMonths({ year: 2014, month: 1, day: 31 }, 1), { year: 2014, month: 2, day: 28 });
  assert.deepEqual(addMonths({ year: 2014, month: 1, day: 10 }, -13), { year: 2012, month: 12, day: 10 });
});
