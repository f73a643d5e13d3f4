import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Decided, doneMeanwhile, noteOnScreen, onScreen } from './meanwhile.ts';

const open: Decided = { id: 's', review: 'suggested', decision: null, corrected: null, note: null };
const note = (decision: string) => ({ decision, text: 'Ask.', who: 'Bo', at: '2031-06-03T10:00:00.000Z' });
const others = () => false;

test('what another window decides is said in a word', () => {
  const confirmed: Decided = { ...open, review: 'confirmed', decision: 'd1' };
  const rejected: Decided = { ...open, review: 'rejected', decision: 'd2' };
  const corrected: Decided = { ...open, review: 'confirmed', decision: 'd3', corrected: 'd3' };
  const noted: Decided = { ...open, note: note('n1') };
  for (const [was, now, word] of [
    [open, confirmed, 'Confirmed'],
    [confirmed, rejected, 'Rejected'],
    [rejected, open, 'Decision taken back'],
    [open, corrected, 'Corrected'],
    [confirmed, { ...confirmed, corrected: 'd3' }, 'Corrected'],
    [corrected, open, 'Correction taken back'],
    [open, noted, 'Note written'],
    [noted, open, 'Note taken away'],
    [confirmed, confirmed, null],
    [open, open, null],
  ] as const)
    assert.equal(doneMeanwhile(was, now, others), word);
});

test('what this window decided, or put an end to, is no news', () => {
  const isOwn = (decision: string) => decision === 'own';
  const own: Decided = { ...open, review: 'confirmed', decision: 'own' };
  const before: Decided = { ...open, review: 'rejected', decision: 'd1' };
  assert.equal(doneMeanwhile(open, own, isOwn), null);
  // Taken back here, the decision before it stands again.
  assert.equal(doneMeanwhile(own, before, isOwn), null);
  assert.equal(doneMeanwhile({ ...open, note: note('own') }, open, isOwn), null);
});

test('a decision goes out with those that the screen shows', () => {
  assert.deepEqual(onScreen(open), { id: 's', seen: [] });
  assert.deepEqual(onScreen({ ...open, decision: 'd3', corrected: 'd3' }), { id: 's', seen: ['d3'] });
  assert.deepEqual(noteOnScreen('s', note('n1')), { id: 'note s', seen: ['n1'] });
});
