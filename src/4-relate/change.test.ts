import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeWords, takenBackNear } from './change.ts';

test('words of change are found as they stand', () => {
  assert.equal(changeWords('The minister went back on his word on Monday'), 'went back on');
  assert.equal(changeWords('Yesterday she reversed that confidence'), 'reversed');
  assert.equal(changeWords('He had earlier said that nobody ordered it'), 'had earlier');
});

test('ordinary past and plain reports tell of no change', () => {
  for (const sentence of [
    'She went back to the dam',
    'He had ordered it',
    'The earlier flood was worse',
    'They took bread back home',
  ])
    assert.equal(changeWords(sentence), null, sentence);
});

test('an account may tell of the change in the sentence before or after', () => {
  const text = 'He had asked to correct what he told the press. The minister said that an order was given. He left.';
  const start = text.indexOf('The minister');
  assert.equal(takenBackNear(text, start, start + 40), 'correct what he told');
  assert.equal(takenBackNear(`${text}${' Rain fell.'.repeat(100)}`, text.length + 800, text.length + 820), null);
  assert.equal(takenBackNear('He had earlier said so. He left the town.', 24, 40), null);
});
