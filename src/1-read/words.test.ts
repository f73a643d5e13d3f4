import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, plainly } from './words.ts';

test('words compare without case and punctuation', () => {
  assert.equal(plainly('  “The Gates”, he said: OPEN!'), plainly('the gates he said open'));
  assert.notEqual(plainly('the gates'), plainly('the gate'));
});

test('words are counted in scripts with and without spaces', () => {
  assert.equal(countWords('The gates were shut.'), 4);
  assert.equal(countWords('دریچه‌های سد بسته بود.'), 5);
  assert.equal(countWords('宇航员在太空中喝酒会怎么样？'), 7);
  assert.equal(countWords('The city of 北京 was quiet.'), 6);
  assert.equal(countWords('...'), 0);
});
