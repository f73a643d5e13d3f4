import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Relation, RelationKind } from './relation.ts';
import { sides } from './sides.ts';

const unsigned = () => false;
const relation = (kind: RelationKind, a: string, b: string, confidence = 0.8): Relation => ({
  kind,
  id: a + b,
  a,
  b,
  confidence,
  tier: 'found',
  why: [],
});

test('what agrees stands together, what clashes apart', () => {
  const parts = sides(
    ['a', 'b', 'c', 'd'],
    [
      relation('agrees', 'a', 'b'),
      relation('contradicts', 'b', 'c'),
      relation('repeats', 'c', 'd'),
      relation('denies', 'a', 'd'),
    ],
    unsigned,
  );
  assert.deepEqual(parts, [
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('one wrong sign is outvoted', () => {
  const parts = sides(
    ['a', 'b', 'c'],
    [relation('agrees', 'a', 'b'), relation('agrees', 'b', 'c'), relation('contradicts', 'a', 'c', 0.5)],
    unsigned,
  );
  assert.deepEqual(parts, [['a', 'b', 'c']]);
});

test('three that exclude one another are three sides', () => {
  const rivals = [relation('rivals', 'a', 'b'), relation('rivals', 'b', 'c'), relation('rivals', 'a', 'c')];
  assert.equal(sides(['a', 'b', 'c'], rivals, unsigned).length, 3);
});

test('two that clash with the same third one stand together, if both say yes or both say no', () => {
  const clashes = [relation('contradicts', 'a', 'c'), relation('denies', 'b', 'c')];
  assert.deepEqual(
    sides(['a', 'b', 'c'], clashes, id => id === 'c'),
    [['a', 'b'], ['c']],
  );
  assert.equal(sides(['a', 'b', 'c'], clashes, id => id === 'a').length, 3);
});
