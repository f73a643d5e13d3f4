import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads quarters and halves of a year', () => {
  check([
    ['in the third quarter of 1990', 'the third quarter of 1990 → 1990-35'],
    ['the 1988 third quarter', 'the 1988 third quarter → 1988-35'],
    ['Q3 2014', 'Q3 2014 → 2014-35'],
    ['its third-quarter loss', 'third-quarter → XXXX-35'],
    ['the first half of 2014', 'the first half of 2014 → 2014-40'],
    ['the second half of last year', 'the second half of last year → XXXX-41 year -1'],
  ]);
  refuse(['a first quarter of the votes', 'the first half of the match', 'the fifth quarter', 'three quarters']);
});

test('reads seasons where a season is meant', () => {
  check([
    ['in summer 2014', 'summer 2014 → 2014-22'],
    ['the fall of 2014', 'the fall of 2014 → 2014-23'],
    ["the winter of '74", "the winter of '74 → 1974-24"],
    ['last fall', 'last fall → XXXX-23 before'],
    ['in the spring', 'the spring → XXXX-21'],
    ['next summer', 'next summer → XXXX-22 after'],
    ['this winter', 'this winter → XXXX-24 year 0'],
  ]);
  refuse([
    'the fall of the city',
    'they fall in 40 places',
    'a spring of water',
    'the spring broke',
    'prices fall',
    'the early fall of the king',
  ]);
});
