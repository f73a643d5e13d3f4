import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toggled } from './filters.ts';

test('a chip pressed twice is off again, and the order in the address does not depend on the order of pressing', () => {
  assert.deepEqual(toggled(toggled([], 'denied'), 'disputed'), ['disputed', 'denied']);
  assert.deepEqual(toggled(['disputed', 'denied'], 'denied'), ['disputed']);
});
