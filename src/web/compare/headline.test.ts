import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAIR_KINDS } from '../state/address.ts';
import { laterBy } from './apart.ts';
import { headline } from './headline.ts';
import { sideOf } from './pair.fixture.ts';

const orre = sideOf({}).line;
const board = sideOf({ speaker: { id: 'e2', name: 'the Board', role: null }, outlet: 'Radio' }).line;

test('a relation is one sentence with both names, from the end that acts', () => {
  assert.equal(headline('denies', orre, board), 'the Board denies what Mats Orre says');
  assert.equal(headline('reverses', orre, orre), 'Mats Orre goes back on an earlier statement');
  assert.equal(headline('repeats', orre, board), 'Radio repeats the words of Courier');
  for (const kind of PAIR_KINDS)
    for (const other of [orre, board]) assert.match(headline(kind, orre, other), /^\p{L}.+[^.]$/u);
});

test('how much later is said in the unit that fits, and only where both days are known', () => {
  assert.equal(laterBy('2031-06-03', '2031-06-09'), '6 days later');
  assert.equal(laterBy('2031-06-03', '2031-06-04'), 'one day later');
  assert.equal(laterBy('2031-06-03T10:00', '2031-06-03T10:45'), '45 minutes later');
  assert.equal(laterBy('2031-06-03T10:00', '2031-06-03T15:10'), '5 hours later');
  for (const [a, b] of [
    [null, '2031'],
    ['2031-06', '2031-08'],
    ['2031-06-04', '2031-06-03'],
    ['2031-06-03', '2031-06-03'],
  ] as const)
    assert.equal(laterBy(a, b), null);
});
