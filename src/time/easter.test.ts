import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easterSunday, orthodoxEasterSunday } from './easter.ts';
import { printDay } from './units.ts';

test('Easter Sunday, west and east', () => {
  for (const [year, west, east] of [
    [1954, '1954-04-18', '1954-04-25'],
    [1981, '1981-04-19', '1981-04-26'],
    [2000, '2000-04-23', '2000-04-30'],
    [2008, '2008-03-23', '2008-04-27'],
    [2014, '2014-04-20', '2014-04-20'],
    [2024, '2024-03-31', '2024-05-05'],
    [2038, '2038-04-25', '2038-04-25'],
  ] as const) {
    assert.equal(printDay(easterSunday(year)), west);
    assert.equal(printDay(orthodoxEasterSunday(year)), east);
  }
});
