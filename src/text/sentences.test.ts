import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences, trim } from './sentences.ts';

const cutUp = (text: string) => sentences(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

test('sentences end at stops, with the marks that close after them', () => {
  assert.deepEqual(cutUp('It rose. “Was it opened?” she asked. No one knew!'), [
    'It rose.',
    '“Was it opened?” she asked.',
    'No one knew!',
  ]);
});

test('titles, initials and short forms end none', () => {
  for (const text of [
    'Gen. Ode met Dr. Pell at No. 4 Mill St. yesterday.',
    'J. K. Marrand of the U.S. Army spoke.',
    'About 3 p.m. on Monday it fell by 2.5 m.',
  ]) {
    assert.deepEqual(cutUp(text), [text]);
  }
});

test('a short form ends one where a new sentence plainly begins', () => {
  assert.deepEqual(cutUp('He left the U.S. The minister stayed.'), ['He left the U.S.', 'The minister stayed.']);
});

test('a stop before a small letter ends none', () => {
  assert.deepEqual(cutUp('“Go!” he said. then silence'), ['“Go!” he said. then silence']);
});

test('offsets count from the start of the text, not of the paragraph', () => {
  const text = 'One is here. Two is here.';
  assert.deepEqual(sentences(text, [13, text.length]), [[13, 25]]);
});

test('white space alone makes no sentence', () => {
  assert.deepEqual(cutUp('  \u00a0 '), []);
  assert.deepEqual(trim('  a ', [0, 4]), [2, 3]);
});
