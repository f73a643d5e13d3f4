import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

const POST = { publisher: 'The Vale Post' };

test('“I” outside of quotations is the author: by metadata, by signature, else unnamed', () => {
  const words = '[s:I] [c:say] [x:it held].';
  assert.deepEqual(said(words, { ...POST, authors: ['Anka Pell'] }), ['it held < Anka Pell (pronoun)']);
  assert.deepEqual(said(`${words}\nYours,\n[p:Anka Pell], Northbank`, POST), ['it held < Anka Pell (pronoun)']);
  assert.deepEqual(said(words, POST), ['it held < the author (pronoun)']);
  assert.deepEqual(said('[s:The undersigned] [c:saw] [x:a gap].', POST), ['a gap < the undersigned (pronoun)']);
});

test('what an author writes as “I” is hers, what others say as “I” makes no author', () => {
  assert.deepEqual(said('[w:I rang the keeper at two.]', { ...POST, authors: ['Anka Pell'] }), [
    'I rang the k < Anka Pell (own)',
  ]);
  assert.deepEqual(
    said('[w:It rained.] [s:The mayor] [c:said] [x:I knew of nothing].', POST)[0],
    'It rained. < Vale Post (own)',
  );
});

test('the author is “I”, so she is not the “she” of her own words', () => {
  assert.deepEqual(
    said('[w:I met a nurse there.] [s:She] [c:said] [x:it held].', POST)[1],
    'it held < a nurse (pronoun)',
  );
});
