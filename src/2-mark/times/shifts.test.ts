import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('counts from when it was said', () => {
  check([
    ['Just ten days ago it began.', 'ten days ago → -10 day'],
    ['yesterday', 'yesterday → -1 day'],
    ['the day before yesterday', 'the day before yesterday → -2 day'],
    ['last night', 'last night → -1 day, night'],
    ['this morning', 'this morning → 0 day, morning'],
    ['tonight', 'tonight → 0 day, night'],
    ['just last month', 'last month → -1 month'],
    ['this year', 'this year → 0 year'],
    ['in the coming week', 'the coming week → 1 week'],
    ['the week before last', 'the week before last → -2 week'],
    ['a fortnight ago', 'a fortnight ago → -2 week'],
    ['half an hour ago', 'half an hour ago → -30 minute'],
    ['a year and a half ago', 'a year and a half ago → -18 month'],
    ['two years from now', 'two years from now → 2 year'],
    ['at the end of the year', 'the end of the year → 0 year, late'],
    ['earlier this week', 'earlier this week → 0 week'],
    ['late last year', 'late last year → -1 year, late'],
  ]);
});

test('counts from the time last spoken of', () => {
  check([
    ['A few weeks earlier, it held.', 'A few weeks earlier → ~-2 up to -5 week, from the text'],
    ['two years later', 'two years later → 2 year, from the text'],
    ['the next day', 'the next day → 1 day, from the text'],
    ['that night', 'that night → 0 day, night, from the text'],
    ['on the same day', 'the same day → 0 day, from the text'],
    ['the following year', 'the following year → 1 year, from the text'],
    ['the night before', 'the night before → -1 day, night, from the text'],
    ['in March of that year', 'March of that year → XXXX-03 year 0, from the text'],
  ]);
});

test('says what is not exact', () => {
  check([
    ['two or three days ago', 'two or three days ago → ~-2 up to -3 day'],
    ['nearly four years ago', 'nearly four years ago → ~-4 year'],
    ['a year or so ago', 'a year or so ago → ~-1 year'],
    ['a week or two ago', 'a week or two ago → ~-1 up to -2 week'],
    ['several months ago', 'several months ago → ~-3 up to -9 month'],
  ]);
});

test('a length of time is not a time, and an end that hangs on an event has no anchor', () => {
  refuse([
    'for ten days',
    'during the past 2 years',
    'in recent weeks',
    'the last year',
    'to this day',
    'two days before the attack',
    'no earlier than planned',
    'the day after the vote',
    'a second later',
    '300-mile border',
    'in the last minute',
    'the next step',
    'eight-year war',
    'two years',
    'USA Today',
    'later than 40 men',
    'the last day of the siege',
    'at this hour',
    'that he',
    'the same week-old',
    'ten people ago',
  ]);
});

test('last, this and next before a month say its side or year', () => {
  check([
    ['last June', 'last June → XXXX-06 before'],
    ['this September', 'this September → XXXX-09 year 0'],
    ['June last year', 'June last year → XXXX-06 year -1'],
    ['this past spring', 'this past spring → XXXX-21 before'],
  ]);
});
