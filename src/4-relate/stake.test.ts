import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatementKind } from '../2-mark/marks.ts';
import { periodOf, stake, type Voice } from './stake.ts';

const voice = (origin: string | null, said: string | null = '2024-05-14', kind: StatementKind = 'indirect'): Voice => ({
  origin,
  statement: { kind, said },
});
const period = periodOf([{ said: '2024-05-14' }, { said: null }, { said: '2024-05-24' }]);
const of = (sides: readonly (readonly Voice[])[], reversed = false) => stake({ sides, reversed }, period);

test('each independent side adds two, up to three; sides of one origin are one', () => {
  assert.equal(of([[voice('x')], [voice('x')]]), 0);
  assert.equal(of([[voice('x')], [voice('y')]]), 2);
  assert.equal(of([[voice('x')], [voice('y')], [voice('z')], [voice('w')]]), 4);
  assert.equal(of([[voice('x'), voice('y'), voice('z')], [voice('w')]]), 2);
  assert.equal(of([[voice(null)], [voice(null)]]), 0);
});

test('a dispute is as broad as the side with most origins but one; what is copied adds nothing', () => {
  assert.equal(of([[voice('x'), voice('y')], [voice('z')]]), 2);
  assert.equal(
    of([
      [voice('x'), voice('y')],
      [voice('z'), voice('w')],
    ]),
    3,
  );
  assert.equal(
    of([
      [voice('x'), voice('y')],
      [voice('z'), voice('z')],
    ]),
    2,
  );
});

test('who goes back on his word weighs as much as a side, and stands before many voices on two', () => {
  assert.equal(of([[voice('x')], [voice('x')]], true), 2);
  assert.ok(of([[voice('x')], [voice('y')]], true) > of([['a', 'b', 'c'].map(one => voice(one)), [voice('y')]]));
});

test('directness is the share of origins heard in their own words, recency the place in the time of the case', () => {
  assert.equal(of([[voice('x', null, 'direct'), voice('y', null)]]), 0.5);
  assert.equal(of([[voice('x', '2024-05-19')]]), 0.5);
  assert.equal(of([[voice('x', '2024-05-24', 'turn')]]), 2);
});

test('a case without times, or of one day, has no recency', () => {
  assert.equal(periodOf([{ said: null }]), null);
  assert.equal(stake({ sides: [[voice('x')]], reversed: false }, periodOf([{ said: '2024-05-14' }])), 0);
});
