import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads weekdays with their side, part and week', () => {
  check([
    ['He spoke on Tuesday.', 'Tuesday → weekday 2 nearest'],
    ['last Tuesday', 'last Tuesday → weekday 2 before'],
    ['next Friday', 'next Friday → weekday 5 after'],
    ['this coming Monday', 'this coming Monday → weekday 1 after'],
    ['on Monday night', 'Monday night → weekday 1 nearest, night'],
    ['the previous Friday', 'the previous Friday → weekday 5 before, from the text'],
    ['on Tuesday of last week', 'Tuesday of last week → weekday 2 of week -1'],
    ['early on Monday', 'early on Monday → weekday 1 nearest, early'],
    ['the early hours of Tuesday', 'the early hours of Tuesday → weekday 2 nearest, morning'],
    ['Wednesday’s ruling', 'Wednesday → weekday 3 nearest'],
    ['Thurs. evening', 'Thurs. evening → weekday 4 nearest, evening'],
  ]);
});

test('a weekday before a date belongs to it', () => {
  check([
    ['on Thursday, April 6, 2000', 'Thursday, April 6, 2000 → 2000-04-06'],
    ['Saturday, April 25', 'Saturday, April 25 → XXXX-04-25 on weekday 6'],
    ['Sun, 12 Jun 2014', 'Sun, 12 Jun 2014 → 2014-06-12'],
  ]);
});

test('takes no habit or newspaper for a day', () => {
  refuse([
    'Friday prayers',
    'every Friday',
    'the Sunday Times',
    'the Sun',
    'he sat',
    'they wed',
    'Mondays',
    'most Sundays',
  ]);
});
