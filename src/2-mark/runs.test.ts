import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Piece } from '../neural/wordpiece.ts';
import { runs } from './runs.ts';

/** One piece a word of a text. */
function words(text: string): Piece[] {
  return Array.from(text.matchAll(/\S+/g), match => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { id: 0, start, end, wordStart: start, wordEnd: end };
  });
}

test('a run that is interrupted is two, and reaches from its first word to its last', () => {
  const text = 'the dam she said was open';
  const kept = new Set([0, 1, 4, 5]);
  const found = runs(words(text), at => kept.has(at), [[0, text.length]]);
  assert.deepEqual(
    found.map(([start, end]) => text.slice(start, end)),
    ['the dam', 'was open'],
  );
});

test('a run never crosses from one paragraph into the next', () => {
  const text = 'the dam\nwas open';
  assert.deepEqual(
    runs(words(text), () => true, [
      [0, 7],
      [8, 16],
    ]),
    [
      [0, 7],
      [8, 16],
    ],
  );
});

test('nothing of the kind gives nothing', () => {
  assert.deepEqual(
    runs(words('the dam'), () => false, [[0, 7]]),
    [],
  );
});
