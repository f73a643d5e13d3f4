import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AGREED, confidenceOf, FOUND, POSSIBLE, tierOf } from './tier.ts';

test('structure and scorer together are found; else all evidence together must be sure', () => {
  const kind = 'contradicts';
  const score = AGREED[kind];
  assert.equal(tierOf({ kind, score, structural: true, sure: POSSIBLE }), 'found');
  assert.equal(tierOf({ kind, score, structural: false, sure: POSSIBLE }), 'possible');
  assert.equal(tierOf({ kind, score: score - 0.01, structural: true, sure: POSSIBLE }), 'possible');
  assert.equal(tierOf({ kind, score: 0.1, structural: false, sure: FOUND }), 'found');
  assert.equal(tierOf({ kind, score: 0.99, structural: false, sure: FOUND - 0.01 }), 'possible');
});

test('the more structure a kind asks for, the less of the scorer it needs', () => {
  assert.ok(AGREED.reverses < AGREED.updates && AGREED.updates < AGREED.contradicts);
});

test('confidence is what the evidence gives, more where structure says the same, and never reaches 1', () => {
  assert.equal(confidenceOf({ score: 0.9, structural: false, sure: 0.51 }), 0.51);
  assert.ok(confidenceOf({ score: 0.6, structural: true, sure: 0.3 }) > 0.6);
  assert.equal(confidenceOf({ score: 0.6, structural: true, sure: 0.95 }), 0.95);
  assert.equal(confidenceOf({ score: 1, structural: true, sure: 0.4 }), 0.99);
});
