import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

const NOTICE = { publisher: 'Town of Northbank' };

test('a body’s own notice calls it by its noun', () => {
  assert.deepEqual(said('[s:The town] [c:regrets] [x:the delay].', NOTICE), ['the delay < Town of Northbank (role)']);
  assert.deepEqual(said('[s:This office] [c:expects] [x:them back].', { publisher: 'Vale Water Office' }), [
    'them back < Vale Water Office (role)',
  ]);
  assert.deepEqual(
    said('[s:The company] [c:denies] [x:it]. [w:We are sad.]', { publisher: 'Saltmarsh Shipping' })[0],
    'it < Saltmarsh Shipping (role)',
  );
});

test('who is asked does not speak: a notice is its issuer’s, elsewhere the text hides who asks', () => {
  const words = '[s:Residents] [c:are asked] [x:to check their gates].';
  assert.deepEqual(said(words, NOTICE), ['to check the < Town of Northbank (notice)']);
  assert.deepEqual(said(words, { publisher: 'The Vale Post' }), ['to check the < - (hidden)']);
  assert.deepEqual(said('[s:We] [c:were told] [x:to stand there].', NOTICE), ['to stand the < - (hidden)']);
});
