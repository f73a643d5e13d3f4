import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from './remembered.ts';

test('the same values give the same thing, another value a new one', () => {
  let count = 0;
  const make = remembered((a: object, b: object) => ({ a, b, count: ++count }));
  const [one, two, three] = [{}, {}, {}];
  assert.equal(make(one, two), make(one, two));
  assert.equal(make(one, three).count, 2);
  assert.equal(make(three, two).count, 3);
  assert.equal(make(one, three).count, 2);
});
