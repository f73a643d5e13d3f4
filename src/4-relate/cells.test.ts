import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cells } from './cells.ts';
import { clustered } from './vectors.fixture.ts';
import { dot, laidOut } from './vectors.ts';

test('most of the true neighbours are found, without looking at all vectors', () => {
  const vectors = laidOut(clustered(6000, 40));
  const shortlist = cells(vectors);
  let [found, asked, looked] = [0, 0, 0];
  for (let i = 0; i < 6000; i += 211) {
    const true10 = Array.from({ length: 6000 }, (_, j) => j)
      .filter(j => j !== i)
      .sort((x, y) => dot(vectors, i, y) - dot(vectors, i, x))
      .slice(0, 10);
    const list = new Set(
      shortlist(
        i,
        () => {
          looked += 1;
          return true;
        },
        200,
      ),
    );
    asked += 10;
    found += true10.filter(j => list.has(j)).length;
  }
  assert.ok(found / asked > 0.9, `${found} of ${asked}`);
  assert.ok(looked / (asked / 10) < 5000);
});

test('the same vectors give the same lists, asked in any order and again', () => {
  const vectors = laidOut(clustered(2000, 20));
  const [one, other] = [cells(vectors), cells(vectors)];
  const asked = [5, 1200, 5, 77];
  const lists = asked.map(i => one(i, () => true, 50));
  assert.deepEqual(
    lists,
    asked
      .toReversed()
      .map(i => other(i, () => true, 50))
      .toReversed(),
  );
  assert.deepEqual(lists[0], lists[2]);
});

test('vectors that are all the same are looked at up to a bound', () => {
  const same = laidOut(Array.from({ length: 9000 }, () => Float32Array.of(1, 0, 0, 0)));
  let looked = 0;
  cells(same)(
    3,
    () => {
      looked += 1;
      return true;
    },
    80,
  );
  assert.ok(looked <= 4096);
});

test('none that is not wanted is listed, nor the vector itself', () => {
  const shortlist = cells(laidOut(clustered(500, 5)));
  const list = shortlist(4, j => j % 2 === 0, 100);
  assert.ok(list.length > 0);
  assert.ok(list.every(j => j % 2 === 0 && j !== 4));
});
