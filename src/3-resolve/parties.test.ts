import assert from 'node:assert/strict';
import { test } from 'node:test';
import { said } from './speakers.fixture.ts';

test('a record’s head says who its parties are', () => {
  assert.deepEqual(
    said(
      '# [o:Pelham and Sons] v [l:Vessia]\n[s:The appellant] [c:contends] [x:it held]. [s2:The respondent] [c2:denies] [x2:it].',
    ),
    ['it held < Pelham and Sons (role)', 'it < Vessia (role)'],
  );
  assert.deepEqual(said('Accused: [p:Hanno Tarn], 16\n[s:The accused] [c:denies] [x:it].'), ['it < Hanno Tarn (role)']);
});

test('a lawyer’s letter says who its client is', () => {
  assert.deepEqual(said('We act for Mayor [p:Hanno Tarn]. [s:Our client] [c:denies] [x:it].'), [
    'it < Hanno Tarn (role)',
  ]);
});
