import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('he and she: the last speaker who can be meant', () => {
  assert.deepEqual(
    said(`Mrs [s:[p:Ilse Marrand]] [c:said] [x:it held]. [s2:She] [c2:added] [x2:it leaked].
      Mr [p:Hanno Tarn] met her there. [s:He] [c:said] [x:it broke].
      [s:She] [c:denied] [x:it broke].`),
    [
      'it held < Ilse Marrand (name)',
      'it leaked < Ilse Marrand (pronoun)',
      'it broke < Hanno Tarn (pronoun)',
      'it broke < Ilse Marrand (pronoun)',
    ],
  );
});

test('one who was called she is not he later, without any title', () => {
  assert.deepEqual(
    said(`[s:[p:Ilse Marrand]] [c:said] [x:it held]. [s2:She] [c2:added] [x2:it leaked].
      [p:Hanno Tarn] was there. [p:Marrand] left. [s:He] [c:said] [x:it broke].`)[2],
    'it broke < Hanno Tarn (pronoun)',
  );
});

test('a pronoun with nobody before it stays open', () => {
  assert.deepEqual(said('[s:He] [c:said] [x:it held]. [s2:It] [c2:said] [x2:so].'), [
    'it held < - (pronoun)',
    'so < - (pronoun)',
  ]);
  assert.deepEqual(said('[l:Vessia] won. [s:He] [c:said] [x:it held].'), ['it held < - (pronoun)']);
});

test('it and they are bodies and groups', () => {
  assert.deepEqual(
    said(
      '[s:The [o:Harbour Union]] [c:said] [x:it held]. [s2:It] [c2:added] [x2:it leaked]. [s3:They] [c3:said] [x3:it broke].',
    ),
    ['it held < Harbour Union (name)', 'it leaked < Harbour Union (pronoun)', 'it broke < Harbour Union (pronoun)'],
  );
  assert.equal(
    said('[s:Residents] [c:said] [x:it held]. Mr [p:Tarn] left. [s2:They] [c2:added] [x2:it leaked].')[1],
    'it leaked < Residents (pronoun)',
  );
});

test('within reported words he may be their speaker; within quoted ones he is not, and I is', () => {
  assert.equal(
    said('[s:Mr [p:Hanno Tarn]] [c:said] [x:[s2:he] [c2:had warned] [x2:it would break]].')[1],
    'it would bre < Hanno Tarn (pronoun)',
  );
  assert.equal(
    said('[p:Piet Orlo] came. “[d:[s2:He] [c2:says] [x2:it broke]],” [c:said] [s:Mr [p:Hanno Tarn]].')[1],
    'it broke < Piet Orlo (pronoun)',
  );
  assert.equal(
    said('[p:Piet Orlo] came. “[d:[s2:I] [c2:say] [x2:it broke]],” [c:said] [s:Mr [p:Hanno Tarn]].')[1],
    'it broke < Hanno Tarn (pronoun)',
  );
});

test('the document’s own words are its publisher’s, else its author’s, else its own', () => {
  assert.equal(
    said('[w:The dam held.]', { publisher: 'Public Wire', authors: ['Ada Quill'] })[0],
    'The dam held < Public Wire (own)',
  );
  assert.equal(said('[w:The dam held.]', { authors: ['Ada Quill'] })[0], 'The dam held < Ada Quill (own)');
  assert.equal(said('([o:Vessian News Agency]) - [w:The dam held.]')[0], 'The dam held < Vessian News Agency (own)');
  assert.equal(said('[w:The dam held.]', { title: 'What held', name: 'a.txt' })[0], 'The dam held < What held (own)');
  assert.equal(said('[w:The dam held.]', { name: 'a.txt' })[0], 'The dam held < a.txt (own)');
});

test('what is said by nobody stays nobody’s', () => {
  assert.deepEqual(
    said(
      'Mr [s:[p:Tarn]] [c:said] [x:it held]. It [c2:is believed] [x2:that it broke]. It [c3:reportedly] [x3:leaked].',
    ),
    ['it held < Tarn (name)', 'that it brok < - (hidden)', 'leaked < - (hidden)'],
  );
});

test('a cue without a source goes on with the speaker of its sentence or paragraph, never of another', () => {
  assert.equal(
    said('[s:Mr [p:Tarn]] [c:said] [x:it held], [c2:adding] [x2:that it leaked].')[1],
    'that it leak < Tarn (continues)',
  );
  assert.equal(
    said('[s:Mr [p:Tarn]] [c:said] [x:it held].\nThe report went on, [c:adding] [x:that it leaked].')[1],
    'that it leak < - (unknown)',
  );
});

test('a quotation without a word who says it', () => {
  assert.deepEqual(
    said(`[s:Mr [p:Tarn]] [c:said] [x:it held]. [d2:“It held all night.”]
      [d:“It held well.”]
      [w:Time went by.]
      [d:“It broke.”]`),
    [
      'it held < Tarn (name)',
      '“It held all < Tarn (free-quotation)',
      '“It held wel < Tarn (free-quotation)',
      'Time went by < account.txt (own)',
      '“It broke.” < - (unknown)',
    ],
  );
});

test('a people is never he or she', () => {
  assert.deepEqual(
    said('[p:Ilse Ode] came. [s:Many [p:Vessians]] [c:said] [x:it held]. [s2:She] [c2:said] [x2:it broke].')[1],
    'it broke < Ilse Ode (pronoun)',
  );
});
