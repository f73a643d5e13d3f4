import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, told } from './told.ts';

test('a decision is told by what it did and to what', () => {
  assert.equal(told({ verdict: 'rejected', finding: 'relation', relation: 'denies' }), 'Rejected a relation: denies');
  assert.equal(told({ verdict: 'noted', finding: 'point', relation: null }), 'Noted on a point');
  assert.equal(told({ verdict: 'merged', finding: 'entity', relation: null }), 'Joined two names');
});

test('what a change puts there is in words, also where it puts nothing', () => {
  assert.equal(changed({ what: 'said', to: '2024-05-14T01:50' }), '14 May 2024, 01:50');
  assert.equal(changed({ what: 'speaker', to: '' }), 'not stated who');
  assert.equal(changed({ what: 'name', to: 'Who opened it?' }), 'Who opened it?');
});
