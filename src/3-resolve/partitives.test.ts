import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('one of a group is someone new, each of it is the group', () => {
  assert.deepEqual(
    said(
      '[s:Two officers] [c:said] [x:it held]. [s2:One of them] [c2:added] [x2:it leaked]. [s3:Neither] [c3:said] [x3:why].',
    ),
    ['it held < Two officers (unnamed)', 'it leaked < one of two officers (part)', 'why < Two officers (part)'],
  );
});

test('nobody says nothing, and without a group “one” stays as it is', () => {
  assert.deepEqual(said('[s:No one] [c:is saying] [x:who signed].'), ['who signed < - (hidden)']);
  assert.deepEqual(said('[s:One] [c:blames] [x:the mayor].'), ['the mayor < One (unnamed)']);
});
