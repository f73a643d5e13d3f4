import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportRow } from '../../serve/contract.ts';
import { importRows, initialLive, underWay, updateLive } from './live.ts';
import { initialLoaded, updateLoaded } from './loaded.ts';
import { initialNotice, lastMade, updateNotice } from './notice.ts';
import { initialState } from './state.ts';
import { initialSteps, updateSteps } from './steps.ts';
import { createStore } from './store.ts';

const fault = { code: 'internal', message: '', file: null, place: null, wayOut: '' };
const row: ImportRow = {
  id: 'file-1',
  name: 'a.txt',
  size: 1,
  state: 'waiting',
  room: null,
  document: null,
  statements: null,
  gaps: [],
  fault: null,
};

test('a value stays while a newer one is on its way, and when that one fails', () => {
  const came = updateLoaded(initialLoaded, { kind: 'came', path: '/p', value: 1 });
  const asked = updateLoaded(came, { kind: 'asked', path: '/p' });
  assert.deepEqual(asked['/p'], { value: 1, fault: null, busy: true });
  const failed = updateLoaded(asked, { kind: 'failed', path: '/p', fault });
  assert.deepEqual(failed['/p'], { value: 1, fault, busy: false });
  assert.equal(updateLoaded(failed, { kind: 'came', path: '/p', value: 2 })['/p']?.fault, null);
});

test('a file is listed once, whether the stream or the answer tells of it first', () => {
  const sending = updateLive(initialLive, { kind: 'sending', row: { ...row, id: 'mine' } });
  assert.equal(underWay(sending), 1);
  const sent = updateLive(sending, { kind: 'sent', id: 'mine', row });
  const heard = updateLive(sending, {
    kind: 'heard',
    event: { kind: 'import', revision: 3, import: { busy: true, rows: [row] } },
  });
  const both = updateLive(heard, { kind: 'sent', id: 'mine', row });
  assert.deepEqual(importRows(sent), [row]);
  assert.deepEqual(importRows(both), [row]);
  assert.equal(both.revision, 3);
});

test('a lost stream is found again with the next event', () => {
  const lost = updateLive(initialLive, { kind: 'lost' });
  assert.equal(lost.connected, false);
  assert.equal(updateLive(lost, { kind: 'found' }).connected, true);
});

test('the last decision is undone first, and the same words are said anew', () => {
  const one = updateNotice(initialNotice, {
    kind: 'decided',
    made: { decision: 'd1', verdict: 'confirmed', label: 'statement 7' },
  });
  const two = updateNotice(one, {
    kind: 'decided',
    made: { decision: 'd2', verdict: 'rejected', label: 'statement 8' },
  });
  assert.equal(one.text, 'Confirmed: statement 7. Undo: u');
  const undone = updateNotice(two, { kind: 'undone', decision: 'd2' });
  assert.deepEqual(
    undone.made.map(({ decision }) => decision),
    ['d1'],
  );
  const said = updateNotice(undone, { kind: 'said', text: undone.text });
  assert.notEqual(said.count, undone.count);
});

test('undo pressed again before the server has answered takes back the decision before, and a refusal brings one back', () => {
  const made = (decision: string) => ({ decision, verdict: 'confirmed', label: decision }) as const;
  const two = updateNotice(updateNotice(initialNotice, { kind: 'decided', made: made('d1') }), {
    kind: 'decided',
    made: made('d2'),
  });
  const once = updateNotice(two, { kind: 'undoing', decision: 'd2' });
  assert.equal(lastMade(once)?.decision, 'd1');
  const twice = updateNotice(once, { kind: 'undoing', decision: 'd1' });
  assert.equal(lastMade(twice), null);
  const refused = updateNotice(twice, { kind: 'not undone', decision: 'd2', text: 'Not undone.' });
  assert.equal(lastMade(refused)?.decision, 'd2');
  const undone = updateNotice(refused, { kind: 'undone', decision: 'd1' });
  assert.deepEqual([undone.made.length, undone.leaving], [1, []]);
});

test('the first steps go for good when done or closed', () => {
  const two = updateSteps(updateSteps(initialSteps, { kind: 'step', step: 'opened' }), {
    kind: 'step',
    step: 'decided',
  });
  assert.deepEqual(two, { opened: true, followed: false, decided: true });
  assert.equal(updateSteps(two, { kind: 'step', step: 'followed' }), null);
  assert.equal(updateSteps(two, { kind: 'steps-closed' }), null);
  assert.equal(updateSteps(null, { kind: 'step', step: 'opened' }), null);
});

test('the store tells those who watch, and no one who stopped', () => {
  const store = createStore(initialState);
  let seen = 0;
  const stop = store.watch(() => {
    seen += 1;
  });
  store.tell({ slice: 'help', open: true });
  assert.equal(store.get().help, true);
  stop();
  store.tell({ slice: 'help', open: false });
  assert.equal(seen, 1);
});
