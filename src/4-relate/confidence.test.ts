import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidence, MODELS } from './confidence.ts';
import { EVIDENCE } from './evidence.ts';

const of = (given: Partial<Record<(typeof EVIDENCE)[number], number>>) =>
  confidence(EVIDENCE.map(name => given[name] ?? 0));

test('each model has a weight for each piece of evidence', () => {
  for (const [, ...weights] of Object.values(MODELS)) assert.equal(weights.length, EVIDENCE.length);
});

test('a surer scorer makes surer, and opposed signs speak for a conflict and against agreement', () => {
  const told = { conflict: 2, none: -2, agrees: -4, updates: -6 };
  assert.ok(of({ ...told, conflict: 3 }).conflict > of(told).conflict);
  assert.ok(of({ ...told, 'signs apart': 1 }).conflict > of(told).conflict);
  assert.ok(of({ ...told, 'signs apart': 1 }).agrees < of(told).agrees);
});

test('two claims of one speaker in one account are less likely to clash', () => {
  const told = { conflict: 2, none: -2, agrees: -4, updates: -6 };
  assert.ok(of({ ...told, 'one speaker': 1, 'one document': 1 }).conflict < of(told).conflict);
});
