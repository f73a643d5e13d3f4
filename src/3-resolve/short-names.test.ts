import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainName } from './names.ts';
import { isLastWord } from './short-names.ts';

test('one word is short for a name that ends in it', () => {
  assert.equal(isLastWord(plainName('the Directorate'), plainName('Waters Directorate')), true);
  assert.equal(isLastWord(plainName('Waters'), plainName('Waters Directorate')), false);
  assert.equal(isLastWord(plainName('Waters Directorate'), plainName('Upper Waters Directorate')), false);
  assert.equal(isLastWord(plainName('Directorate'), plainName('Directorate')), false);
});
