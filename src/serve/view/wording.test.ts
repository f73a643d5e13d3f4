import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedRuns, type Worded, wording } from './wording.ts';
import { figureOf, wordsIn } from './words.ts';

const worded = (text: string, negation = ''): Worded & { readonly text: string } => {
  const at = text.indexOf(negation);
  return {
    text,
    words: wordsIn(text, [[0, text.length]]),
    negation: negation === '' ? [] : [[at, at + negation.length]],
    denies: negation !== '',
  };
};
const telling = (low: string) => !['the', 'of', 'was', 'a', 'and', 'it', 'people'].includes(low);
const shown = (
  a: ReturnType<typeof worded>,
  b: ReturnType<typeof worded>,
  opposed: Parameters<typeof wording>[2] = [],
) => {
  const found = wording(a, b, opposed, telling);
  const say = (text: string, words: typeof found.a) =>
    words.map(({ start, end, look, group }) => `${look}${group || ''}: ${text.slice(start, end)}`);
  return { a: say(a.text, found.a), b: say(b.text, found.b) };
};

test('telling words in both are shared, common ones only in a run of three, and neighbours are one stretch', () => {
  assert.deepEqual(
    shown(worded('The keeper opened the north gate of the lock'), worded('A gate was shut by the keeper')),
    {
      a: ['same: keeper', 'same: gate'],
      b: ['same: gate', 'same: keeper'],
    },
  );
  assert.deepEqual(shown(worded('It was the end of the lock'), worded('Here was the end of it')), {
    a: ['same: was the end of'],
    b: ['same: was the end of'],
  });
});

test('what denies is opposed where only one of the two does, and so are words that a reason names', () => {
  assert.deepEqual(shown(worded('Nobody rang the lock', 'Nobody'), worded('The board rang')).a, [
    'opposed: Nobody',
    'same: rang',
  ]);
  assert.deepEqual(shown(worded('No bell rang', 'No'), worded('None rang', 'None')).a, ['same: rang']);
  assert.deepEqual(
    shown(worded('Eleven people are missing'), worded('Of the people, 26 are missing'), [['11', '26']]),
    { a: ['opposed1: Eleven', 'same: are missing'], b: ['opposed1: 26', 'same: are missing'] },
  );
  assert.deepEqual(shown(worded('The gate was open'), worded('The gate was shut'), [['open', 'shut']]).b, [
    'same: The gate was',
    'opposed1: shut',
  ]);
});

test('two texts without a word in common have nothing marked', () => {
  assert.deepEqual(shown(worded('A bolt sheared'), worded('فتحنا البوابة')), { a: [], b: [] });
  assert.deepEqual(shown(worded(''), worded('')), { a: [], b: [] });
});

test('what a copy shares is counted in words and in runs', () => {
  const words = (text: string) => wordsIn(text, [[0, text.length]]);
  const one = 'The chain of the gate parted at night under the load';
  const { spans, ...counts } = sharedRuns(words(one), words('At night, under the load, the chain of the gate broke.'));
  assert.deepEqual(counts, { shared: 10, of: 11, longest: 5 });
  assert.deepEqual(
    spans.map(([start, end]) => one.slice(start, end)),
    ['The chain of the gate', 'at night under the load'],
  );
  assert.equal(sharedRuns(words(one), words('The gate parted')).shared, 3);
  assert.equal(sharedRuns(words(one), []).shared, 0);
});

test('figures are read from digits and from words', () => {
  assert.deepEqual(['eleven', 'twenty-six', '6,200', '26', 'thirty', 'gate', 'twenty-gate', '02:15'].map(figureOf), [
    11,
    26,
    6200,
    26,
    30,
    null,
    null,
    null,
  ]);
});
