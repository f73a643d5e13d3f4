import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Chain, likeliest } from './chain.ts';

const FREE: Chain = {
  first: [0, 0],
  step: [
    [0, 0],
    [0, 0],
  ],
};

test('without a chain, each piece takes its own best label', () => {
  const { roles } = likeliest(Float32Array.of(2, 0, 0, 3, 1, 0), FREE);
  assert.deepEqual([...roles], [0, 1, 0]);
});

test('a chain that likes to stay bridges a weak gap, and one that does not care leaves it', () => {
  const scores = Float32Array.of(0, 3, 0.5, 0, 0, 3);
  const sticky: Chain = {
    first: [0, 0],
    step: [
      [1, 0],
      [0, 1],
    ],
  };
  assert.deepEqual([...likeliest(scores, sticky).roles], [1, 1, 1]);
  assert.deepEqual([...likeliest(scores, FREE).roles], [1, 0, 1]);
});

test('the path is the best of all paths, and its score the geometric mean of marginals', () => {
  const chain: Chain = {
    first: [0.1, -0.4, 0.3],
    step: [
      [0.5, -1, 0.2],
      [0, 0.7, -0.3],
      [-0.6, 0.4, 0.1],
    ],
  };
  const scores = Float32Array.of(0.2, 1.1, -0.3, 0.9, 0.4, 0.8, -0.5, 0.3, 1.2, 0.6, 0.1, 0.2);
  const total = (path: readonly number[]) =>
    path.reduce(
      (sum, label, at) =>
        sum +
        (at === 0
          ? (chain.first[label] as number)
          : ((chain.step[path[at - 1] as number] as number[])[label] as number)) +
        (scores[at * 3 + label] as number),
      0,
    );
  const paths = Array.from({ length: 81 }, (_, n) => [
    Math.floor(n / 27),
    Math.floor(n / 9) % 3,
    Math.floor(n / 3) % 3,
    n % 3,
  ]);
  const best = paths.reduce((a, b) => (total(b) > total(a) ? b : a));
  const found = likeliest(scores, chain);
  assert.deepEqual([...found.roles], best);
  const mass = (which: readonly (readonly number[])[]) => which.reduce((sum, path) => sum + Math.exp(total(path)), 0);
  const marginals = best
    .map((label, at) => mass(paths.filter(path => path[at] === label)) / mass(paths))
    .filter((_, at) => best[at] !== 0);
  const mean = Math.exp(marginals.reduce((sum, one) => sum + Math.log(one), 0) / marginals.length);
  assert.ok(Math.abs(found.score - mean) < 1e-9);
});

test('no pieces give no labels and no certainty', () => {
  assert.deepEqual(likeliest(new Float32Array(), FREE), { roles: new Uint8Array(), score: 0 });
});
