import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, likeness, skeleton } from './spelling.ts';

test('another transcription of one name keeps its consonants', () => {
  for (const [a, b] of [
    ['qassem', 'qasem'],
    ['soleimani', 'suleimani'],
    ['hossein', 'hussein'],
    ['mohammad', 'muhammed'],
    ['dehqan', 'dehghan'],
  ] as const) {
    assert.equal(likeness(a, b), 'respelled', `${a} ${b}`);
    assert.equal(likeness(b, a), 'respelled', `${b} ${a}`);
  }
});

test('a dropped, changed or swapped letter is a slip', () => {
  assert.equal(likeness('marrand', 'marradn'), 'slip');
  assert.equal(likeness('fazli', 'fazi'), 'slip');
  assert.equal(likeness('tarnov', 'tarnow'), 'respelled');
  assert.equal(likeness('tarnov', 'tarkov'), 'slip');
});

test('two names that merely look alike stay two', () => {
  for (const [a, b] of [
    ['hasan', 'hussein'],
    ['hassan', 'hossein'],
    ['mario', 'maria'],
    ['daniel', 'daniela'],
    ['ali', 'ela'],
    ['orlo', 'orla'],
    ['jan', 'jon'],
    ['ode', 'odo'],
    ['bellin', 'dellin'],
    ['marrand', 'morrisand'],
  ] as const) {
    assert.equal(likeness(a, b), 'other', `${a} ${b}`);
  }
});

test('distance counts a swap once', () => {
  assert.equal(distance('orlo', 'oslo'), 1);
  assert.equal(distance('marrand', 'marradn'), 1);
  assert.equal(distance('', 'abc'), 3);
  assert.equal(distance('abc', 'abc'), 0);
});

test('sounds written in several ways share a skeleton', () => {
  assert.equal(skeleton('qassem'), skeleton('kasim'));
  assert.notEqual(skeleton('sharif'), skeleton('sarif'));
});

test('a word of thousands of letters costs no comparison', () => {
  assert.equal(likeness('a'.repeat(100_000), `${'a'.repeat(99_999)}b`), 'other');
});
