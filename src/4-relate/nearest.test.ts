import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';
import { clustered } from './vectors.fixture.ts';

const vectors = clustered(1500, 12);
const search = { vectors, comparable: () => true, most: 10, least: 0.1 };

test('under the bound the search is exact: the nearest first, ties to the smaller index', () => {
  const { of, cosine } = nearest({ ...search, vectors: [...vectors.slice(0, 60), vectors[0] as Float32Array] });
  const [first] = of(0);
  assert.equal(first?.j, 60);
  assert.ok(Math.abs((first?.cosine ?? 0) - 1) < 1e-6);
  const all = Array.from({ length: 61 }, (_, j) => j)
    .filter(j => j !== 5 && cosine(5, j) >= 0.1)
    .sort((x, y) => cosine(5, y) - cosine(5, x) || x - y);
  assert.deepEqual(
    of(5).map(({ j }) => j),
    all.slice(0, 10),
  );
});

test('beyond it, nearly all that the exact search finds is found', () => {
  const [exact, fast] = [nearest(search), nearest({ ...search, exactUnder: 0 })];
  let [both, all] = [0, 0];
  for (let i = 0; i < 1500; i += 37) {
    const found = new Set(fast.of(i).map(({ j }) => j));
    all += exact.of(i).length;
    both += exact.of(i).filter(({ j }) => found.has(j)).length;
  }
  assert.ok(both / all > 0.9, `${both} of ${all}`);
});

test('what may not be compared takes no place', () => {
  for (const exactUnder of [0, 10_000]) {
    const { of } = nearest({ ...search, comparable: (i, j) => (i + j) % 2 === 0, exactUnder });
    assert.equal(of(8).length, 10);
    assert.ok(of(8).every(({ j }) => j % 2 === 0));
  }
});
