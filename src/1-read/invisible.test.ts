import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInvisible } from './invisible.ts';

const found = (text: string) =>
  findInvisible(text).map(({ start, end, message }) => [start, end, message.split(':')[0]]);

test('zero-width and tag characters are found, each run once', () => {
  assert.deepEqual(found('va\u200b\u200bult'), [[2, 4, 'Zero-width characters, which no reader sees']]);
  assert.equal(found(`so${String.fromCodePoint(0xe0068, 0xe0069)}so`).length, 1);
  assert.equal(found('va\u200dult').length, 1);
});

test('characters that turn words around are told apart', () => {
  assert.deepEqual(
    found('a \u202egnineve\u202c b').map(([, , what]) => what),
    [
      'Characters that turn the direction of the words around',
      'Characters that turn the direction of the words around',
    ],
  );
});

test('spelling is no hiding', () => {
  for (const words of [
    'می\u200cشود',
    'क्\u200dष',
    '👩\u200d👩\u200d👧',
    'co\u00adoperate',
    '10\u00a0km',
    '\u200fעברית',
    '☺\ufe0f',
  ])
    assert.deepEqual(found(words), [], words);
});
