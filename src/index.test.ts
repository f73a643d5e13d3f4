import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rashomon from './index.ts';

test('the public face has these names and no others', () => {
  assert.deepEqual(Object.keys(rashomon).sort(), ['ANALYSER_VERSION', 'Fault', 'analyze', 'loadHeads', 'relatePairs']);
});
