import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pieces, vocabulary } from '../neural/wordpiece.ts';
import { CONTEXT, WINDOW, windows } from './windows.ts';

const vocab = vocabulary(readFileSync(join(import.meta.dirname, '../neural/weights/vocab.txt'), 'utf8'));

function story(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, n) => `Keeper ${n} said that gate number ${n} had been shut since noon that day.`,
  ).join(' ');
}

function cut(text: string) {
  return windows(text, [{ span: [0, text.length], opening: 'paragraph' }], vocab);
}

test('each piece of a text is in the core of exactly one window', () => {
  for (const text of [story(1), story(40), `${'gate '.repeat(900)}.`]) {
    const cores = cut(text).flatMap(({ pieces: all, core }) => all.slice(...core).map(piece => piece.start));
    assert.deepEqual(
      cores,
      pieces(text, 0, text.length, vocab).map(piece => piece.start),
    );
  }
});

test('no window is larger than the encoder was trained on', () => {
  for (const { pieces: all, features } of cut(story(60))) {
    assert.ok(all.length <= WINDOW);
    assert.equal(features.length, all.length);
  }
});

test('a core stands between whole sentences of context', () => {
  const middle = cut(story(60))[1];
  assert.ok(middle !== undefined && middle.core[0] > 0 && middle.core[0] <= CONTEXT);
  assert.match(story(60).slice(middle.pieces[0]?.start), /^Keeper \d+ said/);
  assert.ok(middle.pieces.length - middle.core[1] > 0);
});

test('a short text is one window, all of it core', () => {
  const [only, ...rest] = cut(story(3));
  assert.deepEqual(rest, []);
  assert.deepEqual(only?.core, [0, only?.pieces.length]);
});

test('no paragraphs make no windows', () => {
  assert.deepEqual(windows('', [], vocab), []);
});
