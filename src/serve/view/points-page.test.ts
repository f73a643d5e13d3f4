import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BadgeView, PointView } from '../contract.ts';
import { countsOf, shownPoints } from './points-page.ts';

const point = (id: string, status: PointView['status'], ...badges: readonly BadgeView['kind'][]) =>
  ({
    id,
    status,
    badges: badges.map(kind => ({ kind, count: 1, confirmed: false })),
    singleOrigin: id === 'p1',
  }) as unknown as PointView;
const points = [
  point('p1', 'disputed', 'denied'),
  point('p2', 'disputed', 'reversed', 'denied'),
  point('p3', 'agreed'),
  point('p4', 'set-aside'),
];
const ids = (shown: readonly PointView[]) => shown.map(({ id }) => id).join(' ');

test('no filter shows all but what was set aside', () => {
  assert.equal(ids(shownPoints(points, [])), 'p1 p2 p3');
});

test('filters narrow one another, and may leave nothing', () => {
  assert.equal(ids(shownPoints(points, ['denied'])), 'p1 p2');
  assert.equal(ids(shownPoints(points, ['denied', 'reversed'])), 'p2');
  assert.equal(ids(shownPoints(points, ['agreed', 'denied'])), '');
  assert.equal(ids(shownPoints(points, ['single-origin'])), 'p1');
  assert.equal(ids(shownPoints(points, ['set-aside'])), 'p4');
});

test('chips count what they would show', () => {
  assert.deepEqual(countsOf(points), {
    all: 3,
    disputed: 2,
    agreed: 1,
    denied: 2,
    reversed: 1,
    'single-origin': 1,
    'set-aside': 1,
  });
});
