import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('turns are their label’s, whatever form it takes; I, you and an address by surname fit in', () => {
  assert.deepEqual(
    said(`@[t:HANNO TARN] says: [p:Mr. Marrand], good evening.
      @[t:ILSE MARRAND] replies: [s:I] [c:said] [x:it held].
      @[t:MARRAND]: [s:You] [c:said] [x:it broke].
      @[t:THE MODERATOR]: Enough now of this.`),
    [
      'Mr. Marrand, < Hanno Tarn (turn)',
      'I said it he < Ilse Marrand (turn)',
      'it held < Ilse Marrand (pronoun)',
      'You said it  < Ilse Marrand (turn)',
      'it broke < - (pronoun)',
      'Enough now o < THE MODERATOR (turn)',
    ],
  );
});

test('in a conversation of two, you is the other', () => {
  assert.equal(
    said('@[t:HANNO TARN] says: no good evening.\n@[t:ILSE MARRAND]: [s:You] [c:said] [x:it broke].')[2],
    'it broke < Hanno Tarn (pronoun)',
  );
});

test('questions and answers without names are two voices', () => {
  assert.deepEqual(said('@[t:Q]: Did it hold then?\n@[t:A]: It held all night.\n@[t:Q]: Was it wet?'), [
    'Did it hold  < the interviewer (turn)',
    'It held all  < the interviewee (turn)',
    'Was it wet? < the interviewer (turn)',
  ]);
});
