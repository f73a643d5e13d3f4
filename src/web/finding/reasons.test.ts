import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasons } from './reasons.ts';

test('reasons become one sentence, whether each came as one or not', () => {
  assert.equal(
    reasons([
      { code: 'a', text: 'the same figure' },
      { code: 'b', text: 'Two days later.' },
    ]),
    'The same figure; Two days later.',
  );
  assert.equal(reasons([{ code: 'a', text: '' }]), '');
  assert.equal(reasons([]), '');
});

test('times in reasons are said in words', () => {
  const text = 'published 2024-05-14T09:25:00+02:00 before 2024-05-15, not 2024';
  assert.equal(reasons([{ code: 'a', text }]), 'Published 14 May 2024, 09:25 UTC+2 before 15 May 2024, not 2024.');
});
