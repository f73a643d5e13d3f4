import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RelationLine } from '../../serve/contract.ts';
import { PAIRS } from '../state/address.ts';
import { relationOf } from './pair.fixture.ts';
import { listedPairs, pairsPath } from './pairList.ts';
import { withNear } from './withNear.ts';

const line = (
  id: string,
  kind: RelationLine['kind'],
  more: Partial<RelationLine> = {},
  ...points: readonly string[]
) => ({
  relation: relationOf(kind, { id, ...more }),
  points,
});
const pairs = [
  line('agree', 'agrees', {}, 'p1'),
  line('sure', 'contradicts', { confidence: 0.9 }, 'p1'),
  line('unsure', 'contradicts', { confidence: 0.6 }),
  line('back', 'reverses', { confidence: 0.3 }),
  line('maybe', 'denies', { tier: 'possible' }),
  line('maybe-yes', 'updates', { tier: 'possible', review: 'confirmed' }),
  line('no', 'reverses', { review: 'rejected' }),
];
const ids = (list: readonly { readonly relation: RelationLine }[]) => list.map(({ relation }) => relation.id);

test('what was found, what waits and what was rejected stand apart, in the order given', () => {
  const { found, possible, rejected } = listedPairs({ pairs });
  assert.deepEqual(ids(found), ['agree', 'sure', 'unsure', 'back', 'maybe-yes']);
  assert.deepEqual(ids(possible), ['maybe']);
  assert.deepEqual(ids(rejected), ['no']);
});

test('the API is asked for what the address lists', () => {
  assert.equal(pairsPath(PAIRS), '/api/pairs');
  assert.equal(pairsPath({ kinds: ['denies', 'agrees'], point: 'p 1' }), '/api/pairs?kind=denies%2Cagrees&point=p+1');
});

test('near words are numbered and never cover what is marked already', () => {
  const words = { a: [{ start: 0, end: 4, look: 'same' as const, group: 0 }], b: [] };
  const near = {
    words: [
      { a: [2, 6], b: [0, 3], score: 0.9 },
      { a: [10, 14], b: [5, 9], score: 0.6 },
    ] as const,
  };
  assert.deepEqual(withNear(words, near), {
    a: [words.a[0], { start: 10, end: 14, look: 'near', group: 1 }],
    b: [{ start: 5, end: 9, look: 'near', group: 1 }],
  });
  assert.deepEqual(withNear(words, null), words);
});
