import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lifeOf, livesApart, sharedLife } from './life.ts';

const NAME = 'Robin Tarn';
const life = (rest: string, age: number | null = null, published: string | null = '2014-05-01') =>
  lifeOf(NAME + rest, NAME.length, age, published);

test('years that the words after a name give', () => {
  assert.deepEqual(life(' (1921–1987) built it'), { born: [1921, 1921], died: 1987, alive: null });
  assert.deepEqual(life(', born in 1921, built it'), { born: [1921, 1921], died: null, alive: null });
  assert.deepEqual(life(' (b. 1921)'), { born: [1921, 1921], died: null, alive: null });
  assert.deepEqual(life(', who died on 3 May 1987, built it'), { born: null, died: 1987, alive: null });
  assert.deepEqual(life(', 34,', 34), { born: [1979, 1980], died: null, alive: 2014 });
  assert.equal(life(', 34,', 34, null), null);
  assert.equal(life(' left in 1987'), null);
  assert.equal(life(' (2014)'), null);
});

test('two lives that are not one person’s', () => {
  const [young, old] = [life(', 34', 34), life(' (1921–1987)')];
  assert.ok(young !== null && old !== null);
  assert.match(livesApart(young, old) ?? '', /born/);
  const dead = life(', who died in 1987,');
  assert.ok(dead !== null);
  assert.match(livesApart(dead, young) ?? '', /died/);
  const later = life(', 44', 44, '2024-03-01');
  assert.ok(later !== null);
  assert.equal(livesApart(young, later), null);
  assert.deepEqual(sharedLife(young, later), { born: [1979, 1980], died: null, alive: 2024 });
});
