import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('counts from the date that is named after it', () => {
  check([
    ['The day before June 10, 2014, it fell', 'The day before June 10, 2014 → 2014-06-09'],
    ['two weeks after 10 June 2014', 'two weeks after 10 June 2014 → 2014-06-23/2014-06-29'],
    ['the week of June 11, 2014', 'the week of June 11, 2014 → 2014-06-09/2014-06-15'],
    ['a year before 1979', 'a year before 1979 → 1978'],
    ['the day before last Tuesday', 'the day before last Tuesday → weekday 2 before, then -1 day'],
    ['three days after Easter', 'three days after Easter → easter 0, then 3 day'],
    ['on the eve of Ashura', 'the eve of Ashura → islamic-umalqura 1 10, then -1 day'],
  ]);
});

test('an event has no date here', () => {
  refuse(['two days before the attack', 'the day after the vote', 'the week of the flood', 'on the eve of battle']);
});
