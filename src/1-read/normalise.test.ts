import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_MARKS } from './limits.ts';
import { normalise } from './normalise.ts';

test('line ends, composition and control characters', () => {
  assert.equal(normalise('a\r\nb\rc\u2028d\fe').text, 'a\nb\nc\nd\ne');
  assert.equal(normalise('cafe\u0301').text, 'caf\u00e9');
  assert.deepEqual(normalise('a\0b\x07c\td'), { text: 'abc\td', surrogates: 0, controls: 2 });
});

test('no-break, zero-width and direction characters stay as they are', () => {
  for (const kept of ['\u00a0', '\u202f', '\u200b', '\u200c', '\u202e'])
    assert.equal(normalise(`a${kept}b`).text, `a${kept}b`);
  assert.equal(normalise('\ufeffword').text, 'word');
});

test('lone surrogates are replaced and counted, pairs are not', () => {
  assert.deepEqual(normalise('a\ud800b\udc00'), { text: 'a\ufffdb\ufffd', surrogates: 2, controls: 0 });
  assert.equal(normalise('🙂').text, '🙂');
});

test('as many marks as scripts use stay joined; a flood of them does not hang', { timeout: 120_000 }, () => {
  const many = `a${'\u0323\u0301'.repeat(MAX_MARKS / 2)}`;
  assert.ok(!normalise(many).text.includes('\u034f'));
  assert.ok(normalise(`a${'\u0301\u0323'.repeat(200_000)}`).text.includes('\u034f'));
});
