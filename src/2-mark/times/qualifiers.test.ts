import { test } from 'node:test';
import { check } from './found.fixture.ts';

test('a date that is not exact is approximate', () => {
  check([
    ['around June 10, 2014', 'June 10, 2014 → 2014-06-10~'],
    ['circa 1890', '1890 → 1890~'],
    ['built c. 1930', '1930 → 1930~'],
    ['on or about 10 June', '10 June → XXXX-06-10, ~'],
    ['around Easter', 'Easter → easter 0, ~'],
    ['about June 2014 to May 2015', 'June 2014 to May 2015 → 2014-06~/2015-05~'],
  ]);
});

test('a date that is not sure is doubtful', () => {
  check([
    ['possibly on June 10, 2014', 'June 10, 2014 → 2014-06-10?'],
    ['perhaps in 2014', '2014 → 2014?'],
    ['June 10, 2014 (?)', 'June 10, 2014 → 2014-06-10?'],
    ['probably last month', 'last month → -1 month, ?'],
    ['He will possibly leave in 2014.', '2014 → 2014'],
  ]);
});

test('an hour and a day of the week are as they are', () => {
  check([
    ['around 10:35 a.m. on 10 June 2014', 'around 10:35 a.m. on 10 June 2014 → 2014-06-10T10:35'],
    ['the talk about Tuesday', 'Tuesday → weekday 2 nearest'],
  ]);
});
