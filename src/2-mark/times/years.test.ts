import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads a year that stands for one', () => {
  check([
    ['It began in 2014.', '2014 → 2014'],
    ['the 2015 nuclear deal', '2015 → 2015'],
    ['since 1871 the beck', '1871 → 1871'],
    ['the election of 1860 led to it', '1860 → 1860'],
    ['(1998)', '1998 → 1998'],
    ['In the Sund in 1981 a sound', '1981 → 1981'],
    ['the 2000 Olympics', '2000 → 2000'],
    ['in nineteen ninety-six.', 'nineteen ninety-six → 1996'],
    ["in '98 they", "'98 → 1998"],
    ['since ’14.', '’14 → 2014'],
    ['in two thousand and fourteen.', 'two thousand and fourteen → 2014'],
  ]);
});

test('takes no amount or label for a year', () => {
  refuse([
    'more than 2014 died',
    '2014 people',
    '2,014 men',
    '$2014',
    'UN Resolution 1973',
    'No. 1998',
    'page 1998',
    'a 2014-km march',
    'some 2000 troops',
    'in 2000 villages',
    '1500 men',
    'a band of 1860 riders',
    'a band of 1850 held out',
    '1861-18630',
    'about 1990 shells',
    '20145',
    'room 2014',
    '2014%',
    'about 1800 left',
    '3.2014',
    'in two thousand villages',
    "the '98 men",
  ]);
});

test('reads decades and centuries', () => {
  check([
    ['in the 1990s', 'the 1990s → 199X'],
    ['in the early 80’s', 'the early 80’s → 1980/1983'],
    ["the '90s", "the '90s → 199X"],
    ['the nineties', 'the nineties → 199X'],
    ['the mid-1990s', 'the mid-1990s → 1994/1996'],
    ['the 1900s', 'the 1900s → 19XX'],
    ['late 20th century', 'late 20th century → 1967/1999'],
    ['the eighteenth century', 'the eighteenth century → 17XX'],
  ]);
  refuse(['in his 80s', 'women in their nineties', '80s', "it's 20's turn"]);
});
