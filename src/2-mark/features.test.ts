import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pieces, vocabulary } from '../neural/wordpiece.ts';
import { FEATURES, features } from './features.ts';

const vocab = vocabulary(readFileSync(join(import.meta.dirname, '../neural/weights/vocab.txt'), 'utf8'));

function read(text: string, opening: 'paragraph' | 'title' = 'paragraph') {
  const cut = pieces(text, 0, text.length, vocab);
  const numbers = features(text, [0, text.length], cut, opening);
  return cut.map(({ start, end }, at) => {
    const number = numbers[at] as number;
    return {
      word: text.slice(start, end),
      case: number % 4,
      quote: Math.floor(number / 4) % 4,
      begins: Math.floor(number / 16),
    };
  });
}

test('case is that of the whole word, piece by piece', () => {
  const cases = Object.fromEntries(read('the Minister of UNESCO, McOde').map(one => [one.word, one.case]));
  assert.deepEqual([cases.the, cases.Minister, cases[',']], [0, 1, 0]);
  assert.ok(read('UNESCO').every(one => one.case === 3));
  assert.ok(read('McOde').every(one => one.case === 2));
});

test('a piece knows whether it stands in a quotation', () => {
  assert.deepEqual(
    read('he said "no way" twice').map(one => [one.word, one.quote]),
    [
      ['he', 0],
      ['said', 0],
      ['"', 1],
      ['no', 2],
      ['way', 2],
      ['"', 3],
      ['twice', 0],
    ],
  );
});

test('only the first piece begins a paragraph, and a title is told apart', () => {
  assert.deepEqual(
    read('the dam').map(one => one.begins),
    [1, 0],
  );
  assert.deepEqual(
    read('the dam', 'title').map(one => one.begins),
    [2, 0],
  );
});

test('every feature has its row in the table', () => {
  const text = 'She said “UNESCO isn’t McOde” — "Twice"';
  const cut = pieces(text, 0, text.length, vocab);
  assert.ok(features(text, [0, text.length], cut, 'title').every(number => number >= 0 && number < FEATURES));
});
