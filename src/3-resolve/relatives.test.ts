import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('who takes up the name, the office or the phrase right before it', () => {
  assert.deepEqual(
    said(`[p:Ilse Marrand] met [p:Hanno Tarn], the mayor, [s:who] [c:said] [x:it held].
      A fighter from [l:Marrowfen] met a farmer [s1:who] [c1:said] [x1:it broke].
      They saw a miner from [l:Orlia] [s:who] [c:said] [x:it sang].
      [p:Piet Orlo], [s:who] [c:said] [x:it stood], left.`),
    [
      'it held < Hanno Tarn (pronoun)',
      'it broke < a farmer (unnamed)',
      'it sang < a miner from Orlia (unnamed)',
      'it stood < Piet Orlo (pronoun)',
    ],
  );
});

test('“and which” is nobody by itself', () => {
  assert.equal(said('The group left, and [s:which] [c:said] [x:it held].')[0], 'it held < - (pronoun)');
});
