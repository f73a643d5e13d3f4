import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeAfter, freeBefore, tokens } from './tokens.ts';

test('cuts words, digits and marks, with offsets in the whole text', () => {
  const text = '😀 The 40-km zone';
  const found = tokens(text, 3, text.length);
  assert.deepEqual(
    found.map(token => token.text),
    ['The', '40', '-', 'km', 'zone'],
  );
  assert.deepEqual(
    found.map(token => token.glued),
    [false, false, true, true, false],
  );
  for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
});

test('an expression stands free between spaces and closing marks only', () => {
  const free = (text: string): boolean => {
    const found = tokens(text, 0, text.length);
    const at = found.findIndex(token => token.text === '2014');
    return freeBefore(found, at) && freeAfter(found, at + 1);
  };
  for (const text of ['2014', 'in 2014,', '(2014)', '“2014”', '2014.', 'mid-2014', '2014: no'])
    assert.ok(free(text), text);
  for (const text of ['$2014', '2014,5', '2014km', 'x2014', '2014-based', '5.2014', '#2014', '2014%'])
    assert.ok(!free(text), text);
});

test('half a million characters take time in line with their number', () => {
  const once = tokens('on June 10, 2014 it fell; '.repeat(2000), 0, 52_000).length;
  assert.equal(tokens('on June 10, 2014 it fell; '.repeat(20_000), 0, 520_000).length, once * 10);
});
