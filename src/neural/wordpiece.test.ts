import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pieces, vocabulary } from './wordpiece.ts';

const vocab = vocabulary(readFileSync(join(import.meta.dirname, 'weights/vocab.txt'), 'utf8'));
const words = new Map([...vocab].map(([piece, id]) => [id, piece]));
const cut = (text: string) => pieces(text, 0, text.length, vocab);
const shown = (text: string) => cut(text).map(({ id, start, end }) => [words.get(id), text.slice(start, end)]);

test('words fall apart into pieces, each at its place in the text', () => {
  assert.deepEqual(shown('Spillways failed.'), [
    ['spill', 'Spill'],
    ['##ways', 'ways'],
    ['failed', 'failed'],
    ['.', '.'],
  ]);
});

test('accents are stripped for the vocabulary and kept in the offsets', () => {
  const text = 'Jos\u00e9 and Jose\u0301';
  assert.deepEqual(
    cut(text).map(piece => words.get(piece.id)),
    ['jose', 'and', 'jose'],
  );
  assert.deepEqual(
    cut(text).map(({ start, end }) => [start, end]),
    [
      [0, 4],
      [5, 8],
      [9, 13],
    ],
  );
});

test('offsets are UTF-16 code units beyond the basic plane too', () => {
  const text = '🌊 the dam';
  assert.deepEqual(
    cut(text).map(({ start, end }) => text.slice(start, end)),
    ['🌊', 'the', 'dam'],
  );
});

test('each piece knows its whole word', () => {
  const text = 'at Kaldmoor';
  for (const piece of cut(text).slice(1)) assert.equal(text.slice(piece.wordStart, piece.wordEnd), 'Kaldmoor');
});

test('white space of any kind parts words, and characters without shape do not', () => {
  assert.deepEqual(
    cut('the\u00a0da\u200bm').map(piece => words.get(piece.id)),
    ['the', 'dam'],
  );
});

test('a word that no pieces make, or a monster of a word, is one unknown piece', () => {
  assert.deepEqual(shown('\u{12345}'), [['[UNK]', '\u{12345}']]);
  assert.deepEqual(
    cut('a'.repeat(101)).map(({ id, end }) => [words.get(id), end]),
    [['[UNK]', 101]],
  );
});

test('nothing gives nothing', () => {
  assert.deepEqual(cut(''), []);
});
