import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSameColour, parseColour } from './colour.ts';

test('colours in every way they are written', () => {
  for (const white of [
    'white',
    '#fff',
    '#FFFFFF',
    '#ffff',
    'rgb(255, 255, 255)',
    'rgb(100% 100% 100%)',
    'rgba(255,255,255,1)',
  ])
    assert.deepEqual(parseColour(white), [255, 255, 255, 1], white);
  assert.equal(parseColour('rgba(0,0,0,0)')?.[3], 0);
  for (const none of ['', 'var(--ink)', '#ggg', '#12345', 'rgb(1,2)', 'constructor', 'inherit'])
    assert.equal(parseColour(none), null, none);
});

test('nearly the same colour cannot be read, a pale one can', () => {
  assert.ok(isSameColour([250, 250, 250, 1], [255, 255, 255, 1]));
  assert.ok(!isSameColour([200, 200, 200, 1], [255, 255, 255, 1]));
});
