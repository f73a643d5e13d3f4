import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certainty } from './certainty.ts';

function read(text: string, kind: 'indirect' | 'question' = 'indirect') {
  const found = certainty(text, { content: [[0, text.length]], cue: [], kind });
  return [found.certainty, ...found.hedge.map(([start, end]) => text.slice(start, end))];
}

test('what is said flatly is certain', () => {
  assert.deepEqual(read('The gate was opened at two'), ['certain']);
});

test('the words that hedge are kept, and the least sure decides', () => {
  assert.deepEqual(read('The gate may have been opened'), ['possible', 'may']);
  assert.deepEqual(read('It was probably opened'), ['probable', 'probably']);
  assert.deepEqual(read('It is unlikely that it may open'), ['doubtful', 'unlikely']);
});

test('“about” hedges a figure and nothing else', () => {
  assert.deepEqual(read('about 40 people were missing'), ['probable', 'about']);
  assert.deepEqual(read('They spoke about the dam'), ['certain']);
});

test('a month is no hedge', () => {
  assert.deepEqual(read('The gate was opened in May'), ['certain']);
});

test('a question asserts nothing', () => {
  assert.deepEqual(read('Might the gate have been open?', 'question'), ['unknown']);
});
