import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAllCapitals, isCapitalised, wordsIn } from './words.ts';

test('a possessive ending and a full stop are no part of the word', () => {
  const text = 'The minister’s aide, Gen. Orlo, saw the miners’ U.S. map.';
  const words = wordsIn(text, 0, text.length);
  assert.deepEqual(
    words.map(word => word.text),
    ['The', 'minister', 'aide', 'Gen', 'Orlo', 'saw', 'the', 'miners', 'U.S', 'map'],
  );
  assert.deepEqual(
    words.filter(word => word.possessive).map(word => word.text),
    ['minister', 'miners'],
  );
  for (const word of words) assert.equal(text.slice(word.start, word.end), word.text);
});

test('hyphens and inner apostrophes stay, offsets count from the start of the text', () => {
  const text = 'xx Asa’ib al-Tarn';
  assert.deepEqual(
    wordsIn(text, 3, text.length).map(word => [word.start, word.text]),
    [
      [3, 'Asa’ib'],
      [10, 'al-Tarn'],
    ],
  );
});

test('a word that is no capital run is not taken for one', () => {
  assert.equal(isAllCapitals('DHU'), true);
  assert.equal(isAllCapitals('A'), false);
  assert.equal(isAllCapitals('Dhu'), false);
  assert.equal(isCapitalised('dam'), false);
  assert.equal(isCapitalised('Ödön'), true);
});

test('one line of many megabytes is read in one pass', () => {
  const text = "a'".repeat(2_000_000);
  assert.equal(wordsIn(text, 0, text.length).length, 1);
});
