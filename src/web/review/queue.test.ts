import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewItem } from '../../serve/contract.ts';
import {
  again,
  backed,
  current,
  decided,
  EMPTY,
  inHand,
  leftOver,
  needsMore,
  skipped,
  undone,
  withMore,
} from './queue.ts';

const items = ['a', 'b', 'c'].map((id): ReviewItem => ({ finding: 'relation', id, relation: null, statements: [] }));
const queue = withMore(EMPTY, items);
const shown = (of: typeof queue) => current(of)?.id ?? null;

test('a decision goes on to the next item that is open', () => {
  assert.equal(shown(decided(queue, 'confirmed')), 'b');
  assert.equal(shown(decided(backed(decided(queue, 'confirmed')), 'rejected')), 'b');
  assert.equal(shown(decided(decided(decided(queue, 'confirmed'), 'rejected'), 'confirmed')), null);
});

test('what was undone, or not taken by the server, is shown again', () => {
  const two = decided(decided(queue, 'confirmed'), 'rejected');
  assert.deepEqual([two.order, two.done.get('b')], [['a', 'b'], 'rejected']);
  assert.deepEqual([shown(undone(two, 'b')), undone(two, 'b').order], ['b', ['a']]);
  assert.equal(shown(undone(two, 'a')), 'a');
});

test('what was skipped waits at the end, and is not asked for again', () => {
  const end = decided(decided(skipped(queue), 'confirmed'), 'confirmed');
  assert.deepEqual([shown(end), leftOver(end), inHand(end)], [null, 1, ['a']]);
  assert.equal(shown(again(end)), 'a');
});

test('more is asked for before it runs out, until nothing new comes', () => {
  assert.equal(needsMore(queue), true);
  const more = withMore(queue, [...items, { ...(items[0] as ReviewItem), id: 'd' }]);
  assert.deepEqual(
    more.items.map(({ id }) => id),
    ['a', 'b', 'c', 'd'],
  );
  assert.equal(needsMore(withMore(more, items)), false);
});
