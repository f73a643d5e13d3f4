import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentId, sha256 } from './hash.ts';

test('SHA-256 of nothing is the published one, and a string is hashed as UTF-8', () => {
  assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(sha256('é'), sha256(Uint8Array.of(0xc3, 0xa9)));
});

test('a content id tells where one part ends and the next begins', () => {
  assert.match(contentId('a', 1), /^[0-9a-f]{16}$/);
  assert.notEqual(contentId('ab', 'c'), contentId('a', 'bc'));
});
