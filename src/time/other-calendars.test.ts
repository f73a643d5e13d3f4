import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarName, monthsBeginningIn } from './calendar-months.ts';
import { inItsYear, occurrences } from './other-calendars.ts';

const day = (calendar: CalendarName, month: string, day: number | null, year: number | null = null) => ({
  calendar,
  month,
  day,
  year,
});

test('a Solar Hijri date is the day that it names', () => {
  assert.equal(inItsYear(day('persian', '3', 17, 1393)), '2014-06-07');
  assert.equal(inItsYear(day('persian', '1', 1, 1403)), '2024-03-20');
  assert.equal(inItsYear(day('persian', '12', 30, 1399)), '2021-03-20');
  assert.equal(inItsYear(day('persian', '10', 20, 1393)), '2015-01-10');
  assert.equal(inItsYear(day('persian', '12', 30, 1400)), null);
});

test('a Hijri date is the day of Umm al-Qura, give or take one', () => {
  assert.equal(inItsYear(day('islamic-umalqura', '9', 12, 1445)), '2024-03-22~');
  assert.equal(inItsYear(day('islamic-umalqura', '1', 10, 1436)), '2014-11-03~');
  assert.equal(inItsYear(day('islamic-umalqura', '9', null, 1435)), '2014-06-28~/2014-07-27~');
});

test('a date without its year comes once in a Gregorian year, or twice, or not at all', () => {
  assert.deepEqual(occurrences(day('islamic-umalqura', '10', 1), 2014), ['2014-07-28~']);
  assert.deepEqual(occurrences(day('islamic-umalqura', '10', 1), 2000), ['2000-01-08~', '2000-12-27~']);
  assert.deepEqual(occurrences(day('chinese', '1', 1), 2014), ['2014-01-31']);
  assert.deepEqual(occurrences(day('chinese', '1', 1), 2023), ['2023-01-22']);
  assert.deepEqual(occurrences(day('hebrew', 'Nisan', 15), 2014), ['2014-04-15']);
  assert.deepEqual(occurrences(day('hebrew', 'Adar', 14), 2014), ['2014-03-16']);
  assert.deepEqual(occurrences(day('hebrew', 'Adar', 14), 2015), ['2015-03-05']);
  assert.deepEqual(occurrences({ calendar: 'easter', offset: -2 }, 2014), ['2014-04-18']);
  assert.deepEqual(occurrences({ calendar: 'orthodox-easter', offset: 0 }, 2024), ['2024-05-05']);
  assert.deepEqual(occurrences({ calendar: 'fourth-thursday', month: 11 }, 2014), ['2014-11-27?']);
  assert.deepEqual(occurrences({ calendar: 'easter', offset: 0 }, 9000), []);
});

test('the months of a year follow one another without a gap', () => {
  for (const calendar of ['islamic-umalqura', 'persian', 'hebrew', 'chinese'] as const)
    for (const year of [1950, 2014, 2023, 2024]) {
      const months = monthsBeginningIn(calendar, year);
      assert.ok(months.length >= 11 && months.length <= 13, `${calendar} ${year} ${months.length}`);
      for (const [index, month] of months.slice(1).entries()) assert.equal(month.first, (months[index]?.last ?? 0) + 1);
    }
});
