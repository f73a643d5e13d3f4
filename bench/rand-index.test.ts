import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjustedRand } from './rand-index.ts';

test('the same grouping under other labels is 1, one that tells nothing about 0', () => {
  assert.equal(adjustedRand([...'aabbc'], [...'xxyyz']), 1);
  assert.equal(adjustedRand([...'aabbcc'], [...'uvwxyz']), 0);
  assert.ok(adjustedRand([...'aabb'], [...'xyxy']) < 0);
});
