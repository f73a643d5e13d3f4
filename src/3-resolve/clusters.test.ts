import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from './cast.ts';
import { clash, clusterOf, merge } from './clusters.ts';
import { personName } from './names.ts';

function cluster(account: number, change: Partial<Figure> = {}) {
  const figure: Figure = {
    kind: 'person',
    name: personName('Robin Tarn'),
    key: 'robin tarn',
    named: true,
    plural: false,
    forms: new Map(),
    roles: [],
    gender: null,
    age: null,
    owner: null,
    ...change,
  };
  return clusterOf({ account, index: 0, figure });
}

test('what sets two people apart, each by itself', () => {
  assert.equal(clash(cluster(0), cluster(1)), null);
  assert.match(clash(cluster(0), cluster(0)) ?? '', /one account/);
  assert.match(clash(cluster(0, { gender: 'he' }), cluster(1, { gender: 'she' })) ?? '', /he/);
  assert.match(clash(cluster(0, { age: 20 }), cluster(1, { age: 40 })) ?? '', /ages/);
  assert.equal(clash(cluster(0, { age: 40 }), cluster(1, { age: 41 })), null);
  assert.equal(clash(cluster(0, { gender: 'he' }), cluster(1)), null);
});

test('a merged cluster carries what it learnt', () => {
  const into = cluster(0);
  merge(into, cluster(1, { gender: 'she', age: 30, name: personName('R. Tarn') }), 'because');
  assert.equal(into.gender, 'she');
  assert.equal(into.joins.get('R. Tarn'), 'because');
  assert.match(clash(into, cluster(1)) ?? '', /one account/);
  assert.match(clash(into, cluster(2, { gender: 'he' })) ?? '', /he/);
});
