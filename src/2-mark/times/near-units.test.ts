import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads the unit that the text is in', () => {
  check([
    ['later in the day, they left', 'later in the day → 0 day, from near by'],
    ['the first nine months of the year.', 'the year → 0 year, from near by'],
    ['sales for the year rose', 'the year → 0 year, from near by'],
    ['early in the week', 'early in the week → 0 week, early, from near by'],
    ['for the full year', 'the full year → 0 year'],
    ['in the morning he left', 'the morning → 0 day, morning, from the text'],
    ['by mid-afternoon, it fell', 'mid-afternoon → 0 day, afternoon, from the text'],
  ]);
});

test('a length of time, or one that an event ties down, is none', () => {
  refuse([
    'for the year of the flood',
    'in the week before the vote',
    'man of the year',
    'in the day',
    'during the month that he left',
    'in the morning light',
    'the morning',
  ]);
});
