import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, rewrite } from './rewrite.ts';

const TEXT =
  'The police said that three workers were injured near the bridge when the wall of the house broke on Monday evening.';

test('a stronger rewrite leaves fewer runs, and the same seed gives the same one', () => {
  const [light, strong] = [rewrite(TEXT, 0.1, 5), rewrite(TEXT, 0.6, 5)];
  assert.ok(changed(TEXT, light) >= 0.1);
  assert.ok(changed(TEXT, strong) > changed(TEXT, light));
  assert.equal(rewrite(TEXT, 0.6, 5), strong);
});

test('names stay', () => {
  for (let seed = 1; seed < 30; seed += 1) assert.match(rewrite(TEXT, 0.7, seed), /Monday/);
});
