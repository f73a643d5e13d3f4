import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inCounts, wordByWord } from './changed.ts';

const change = (counts: Partial<Parameters<typeof inCounts>[0]>) =>
  inCounts({
    since: '2024',
    from: 'captured',
    document: 'd',
    out: 0,
    in: 0,
    reworded: 0,
    moved: 0,
    listed: [],
    ...counts,
  });

test('a change is told by its counts, the noun once', () => {
  assert.equal(change({ out: 2, in: 1 }), '2 sentences taken out, 1 put in');
  assert.equal(change({ reworded: 1, moved: 3 }), '1 sentence reworded, 3 moved');
  assert.equal(change({}), null);
});

test('of a sentence that was reworded, the words that differ are told apart', () => {
  const { before, after } = wordByWord('The gates were shut all night.', 'The two gates were open all night.');
  const told = (runs: typeof before) => runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('');
  assert.equal(told(before), 'The gates were [shut ]all night.');
  assert.equal(told(after), 'The [two ]gates were [open ]all night.');
});
