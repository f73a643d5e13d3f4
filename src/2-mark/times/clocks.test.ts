import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads times of day', () => {
  check([
    ['The gates opened at 02:40.', '02:40 → clock, 2:40'],
    ['at 14.31 the line', '14.31 → clock, 14:31'],
    ['at 2.15 am', '2.15 am → clock, 2:15'],
    ['at 9 p.m. the', '9 p.m. → clock, 21:00'],
    ['at 12:30 a.m.', '12:30 a.m. → clock, 0:30'],
    ['at 9:30', '9:30 → clock, 9:30 or pm'],
    ['at ten to two', 'ten to two → clock, 1:50 or pm'],
    ['at a quarter past three', 'a quarter past three → clock, 3:15 or pm'],
    ['half past nine', 'half past nine → clock, 9:30 or pm'],
    ['twenty minutes to one', 'twenty minutes to one → clock, 12:40 or pm'],
    ["until three o'clock", "three o'clock → clock, 3:00 or pm"],
    ['by noon', 'noon → clock, 12:00'],
    ['at four in the morning', 'four in the morning → clock, morning, 4:00 or pm'],
    ['at 1430 GMT', '1430 GMT → clock, 14:30'],
    ['at 0240 hours', '0240 hours → clock, 2:40'],
  ]);
});

test('joins a time of day to its day', () => {
  check([
    ['at 2.15 am on Tuesday', '2.15 am on Tuesday → weekday 2 nearest, 2:15'],
    ['at ten to two that night', 'ten to two that night → 0 day, night, 1:50 or pm, from the text'],
    ['At 02:40 on the night of 13 May 2024', '02:40 on the night of 13 May 2024 → 2024-05-14T02:40'],
    ['on May 14, 2024 at 2.15 am', 'May 14, 2024 at 2.15 am → 2024-05-14T02:15'],
    ['at 9:30 on May 14, 2024', '9:30 on May 14, 2024 → 2024-05-14'],
    ['2014-06-10T08:30:00Z', '2014-06-10T08:30:00Z → 2014-06-10T08:30Z'],
    ['10:30 p.m. Friday night', '10:30 p.m. Friday night → weekday 5 nearest, night, 22:30'],
  ]);
});

test('takes no score, price, verse, share or count for a time of day', () => {
  refuse([
    'won 2:1',
    '12:5',
    'John 3:16',
    'at 2.15',
    'at 12.50 a share',
    'version 10.15',
    'ten to two people',
    'voted ten to two',
    'from five to nine per cent',
    '25:61',
    'at 13 pm',
    'high noon',
    'killed 4 in the morning raid',
    'at 3.5 metres',
    '2-2',
    'I am 34',
    'at 14.31%',
  ]);
});
