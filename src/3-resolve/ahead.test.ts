import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from './ahead.ts';

function direction(text: string): string | null {
  const start = text.indexOf('DAY');
  return directionOf(text, [0, text.length], [start, start + 3]);
}

test('the nearest word that tells decides, those before first', () => {
  assert.equal(direction('The talks will resume on DAY.'), 'ahead');
  assert.equal(direction('On DAY the talks will resume.'), 'ahead');
  assert.equal(direction('They expect to meet on DAY.'), 'ahead');
  assert.equal(direction('The paper is to be published on DAY.'), 'ahead');
  assert.equal(direction('He said on DAY that talks will resume.'), 'back');
  assert.equal(direction('They said it will be cut, as they hoped on DAY.'), 'back');
});

test('another clause, another’s verb and distance tell nothing', () => {
  assert.equal(direction('They will go, the DAY meeting ends.'), null);
  assert.equal(direction('They will fight DAY’s ruling.'), null);
  assert.equal(direction('The talks of the two sides and all of their many friends on DAY.'), null);
  assert.equal(direction('DAY'), null);
});
