import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeze } from './freeze.ts';

test('everything in a plain value is frozen, and the value is the same one', () => {
  const value = { list: [{ deep: 1 }], none: null };
  assert.equal(freeze(value), value);
  assert.throws(() => {
    (value.list[0] as { deep: number }).deep = 2;
  }, TypeError);
});

test('typed arrays pass through: they cannot be frozen', () => {
  const numbers = Float32Array.of(1);
  assert.equal(freeze({ numbers }).numbers, numbers);
});
