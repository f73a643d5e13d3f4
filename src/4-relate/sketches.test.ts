import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BITS, distance, sketches } from './sketches.ts';
import { clustered } from './vectors.fixture.ts';
import { dot, laidOut } from './vectors.ts';

test('the share of bits that differ is about the angle over π', () => {
  const vectors = laidOut(clustered(60, 6));
  const sketched = sketches(vectors);
  for (let i = 0; i < 60; i += 1)
    for (let j = 0; j < i; j += 1) {
      const angle = Math.acos(Math.max(-1, Math.min(1, dot(vectors, i, j)))) / Math.PI;
      assert.ok(Math.abs(distance(sketched, i, j) / BITS - angle) < 0.12, `${i} ${j}`);
    }
});

test('a vector and itself differ in no bit, a vector and its opposite in all', () => {
  const [vector] = clustered(1, 1) as [Float32Array];
  const sketched = sketches(laidOut([vector, vector, vector.map(value => -value)]));
  assert.equal(distance(sketched, 0, 1), 0);
  assert.equal(distance(sketched, 0, 2), BITS);
});
