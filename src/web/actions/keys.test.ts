import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Action, always, createActions } from './action.ts';
import { isTyping, press } from './keys.ts';

const action = (id: string, ...keys: readonly string[]): Action => ({
  id,
  label: id,
  keys,
  allowed: always,
  run: () => undefined,
});
const known = [action('next', 'j'), action('points', 'g p'), action('read', 'g r'), action('review', 'r')];
const after = (...keys: readonly string[]) =>
  keys.reduce<{ pending: string; done: string[] }>(
    ({ pending, done }, key) => {
      const pressed = press(pending, key, known);
      return { pending: pressed.pending, done: pressed.action ? [...done, pressed.action.id] : done };
    },
    { pending: '', done: [] },
  );

test('keys and sequences lead to their actions', () => {
  assert.deepEqual(after('j', 'j').done, ['next', 'next']);
  assert.deepEqual(after('g', 'p', 'g', 'r').done, ['points', 'read']);
  assert.deepEqual(after('r').done, ['review']);
  assert.equal(after('g').pending, 'g');
});

test('a sequence that leads nowhere is dropped, its last key is not', () => {
  assert.deepEqual(after('g', 'x'), { pending: '', done: [] });
  assert.deepEqual(after('g', 'j'), { pending: '', done: ['next'] });
  assert.deepEqual(after('g', 'g', 'p'), { pending: '', done: ['points'] });
});

test('the screen is asked before the frame, whichever came first', () => {
  const actions = createActions();
  actions.set('screen', [action('screen-open', 'Enter')]);
  actions.set('frame', [action('frame-open', 'Enter')]);
  assert.equal(press('', 'Enter', actions.all()).action?.id, 'screen-open');
  actions.set('screen', null);
  assert.equal(press('', 'Enter', actions.all()).action?.id, 'frame-open');
});

test('what is typed into a field is text', () => {
  for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT']) assert.equal(isTyping({ tagName }), true);
  assert.equal(isTyping({ tagName: 'DIV', isContentEditable: true }), true);
  assert.equal(isTyping({ tagName: 'BUTTON' }), false);
  assert.equal(isTyping(null), false);
});
