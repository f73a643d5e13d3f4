import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentStems, stem, words, wordsWithStems } from './words.ts';

test('the forms of a word share a stem', () => {
  for (const forms of [
    ['attack', 'attacks', 'attacked', 'attacking'],
    ['deny', 'denies', 'denied', 'denying'],
    ['strike', 'struck', 'strikes', 'striking'],
    ['open', 'opened', 'opens', 'opening'],
    ['stop', 'stopped', 'stopping'],
    ['city', 'cities', "city's"],
    ['rise', 'rose', 'risen', 'rising'],
  ])
    assert.equal(new Set(forms.map(stem)).size, 1, `${forms}: ${forms.map(stem)}`);
});

test('words that are not one do not share a stem', () => {
  for (const [a, b] of [
    ['open', 'operate'],
    ['bus', 'bush'],
    ['dam', 'damage'],
    ['press', 'prepare'],
  ] as const)
    assert.notEqual(stem(a), stem(b));
});

test('words keep their places in the text', () => {
  const text = 'The dam’s gates, 1,200 of them, didn’t open.';
  for (const word of words(text)) assert.equal(text.slice(word.start, word.end), word.text);
  assert.deepEqual(
    words(text).map(word => word.low),
    ['the', "dam's", 'gates', '1,200', 'of', 'them', "didn't", 'open'],
  );
});

test('function words and figures are not content', () => {
  assert.deepEqual(contentStems('They said that the 12 gates had been opened'), ['gat', 'open']);
});

test('stems are shown as the words that have them', () => {
  const text = 'The gates were opened, and the gate stood open.';
  assert.deepEqual(wordsWithStems(text, contentStems('a gate opened')), ['gates', 'opened']);
  assert.deepEqual(wordsWithStems(text, ['river']), []);
});
