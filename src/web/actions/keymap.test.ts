import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Action, always } from './action.ts';
import { changed, holderOf, keysOf, parseKeymap, withKeymap } from './keymap.ts';

const next: Action = { id: 'next', label: 'Next', keys: ['j'], allowed: always, run: () => undefined };
const actions: readonly Action[] = [
  next,
  { ...next, id: 'points', keys: ['g p'] },
  { ...next, id: 'undo', label: 'Undo', keys: ['u'] },
];

test('a key can be changed, switched off, and given back', () => {
  const moved = changed({}, 'next', 'n');
  assert.deepEqual(withKeymap(actions, moved)[0]?.keys, ['n']);
  assert.deepEqual(keysOf(next, changed(moved, 'next', '')), []);
  assert.deepEqual(changed(moved, 'next', null), {});
});

test('a key that another action has, or that begins its sequence, is not free', () => {
  assert.equal(holderOf('u', 'next', actions, {})?.id, 'undo');
  assert.equal(holderOf('g', 'next', actions, {})?.id, 'points');
  assert.equal(holderOf('u', 'next', actions, { undo: 'z' }), null);
  assert.equal(holderOf('j', 'next', actions, {}), null);
});

test('what was kept is read again, and anything else is passed over', () => {
  assert.deepEqual(parseKeymap('{"next":"n","undo":""}'), { next: 'n', undo: '' });
  for (const kept of [null, '', 'no', '[]', '{"next":1,"undo":"two keys"}', 'null'])
    assert.deepEqual(parseKeymap(kept), {});
});
