import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, capped, isAccount } from './blocks.ts';
import type { Warning } from './document.ts';
import { MAX_WARNINGS } from './limits.ts';

test('only what readers could see of the account is the account', () => {
  assert.ok(isAccount(block('paragraph', [0, 4])));
  assert.ok(isAccount(block('caption', [0, 4])));
  assert.ok(!isAccount(block('paragraph', [0, 4], true)));
  for (const kind of ['chrome', 'comment', 'byline', 'dateline'] as const)
    assert.ok(!isAccount(block(kind, [0, 4])), kind);
});

test('warnings stay in text order, each code up to the limit', () => {
  const hidden = Array.from(
    { length: MAX_WARNINGS + 2 },
    (_, i): Warning => ({ code: 'hidden-text', start: 900 - i, end: 901 - i, message: 'hidden.' }),
  );
  const other: Warning = { code: 'title-repeated', start: 870, end: 871, message: 'again.' };
  const kept = capped([...hidden, other]);
  assert.equal(kept.length, MAX_WARNINGS + 1);
  assert.deepEqual(
    kept.map(({ start }) => start),
    kept.map(({ start }) => start).toSorted((a, b) => a - b),
  );
  assert.equal(kept.filter(({ message }) => message.includes('2 more')).length, 1);
  assert.ok(kept.includes(other));
});
