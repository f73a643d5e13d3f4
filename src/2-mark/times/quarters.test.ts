import { test } from 'node:test';
import { check, refuse } from './found.fixture.ts';

test('reads the quarter that the text speaks of, and the one a year before', () => {
  check([
    ['in the quarter, sales fell', 'the quarter → quarter 0'],
    ['the latest period', 'the latest period → quarter 0'],
    ['the year-ago quarter', 'the year-ago quarter → quarter -1'],
    ['year-earlier losses', 'year-earlier → quarter -1'],
    ['the same period a year earlier', 'the same period a year earlier → quarter -1'],
    ['the comparable quarter last year', 'the comparable quarter last year → quarter -1'],
    ['the 1988 period', 'the 1988 period → quarter 1988'],
  ]);
});

test('takes no part of a town or a share for one', () => {
  refuse([
    'the quarter of the potters',
    'the old quarter',
    'a quarter',
    'the period',
    'the quarter-final',
    'the quarter century',
  ]);
});
