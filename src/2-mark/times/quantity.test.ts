import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantity } from './quantity.ts';
import { tokens } from './tokens.ts';

function amount(text: string): string | null {
  const found = quantity(tokens(text, 0, text.length), 0);
  return found === null ? null : `${found.approximate ? '~' : ''}${found.low}..${found.high} to ${found.next}`;
}

test('reads amounts and how sure they are', () => {
  assert.equal(amount('ten days'), '10..10 to 1');
  assert.equal(amount('twenty-five days'), '25..25 to 3');
  assert.equal(amount('an hour'), '1..1 to 1');
  assert.equal(amount('2.5 years'), '2.5..2.5 to 3');
  assert.equal(amount('two and a half years'), '2.5..2.5 to 4');
  assert.equal(amount('two or three days'), '2..3 to 3');
  assert.equal(amount('a couple of days'), '~2..2 to 3');
  assert.equal(amount('more than 20 years'), '~20..20 to 3');
});

test('a wider word stretches at least as far', () => {
  const few = quantity(tokens('a few', 0, 5), 0);
  const several = quantity(tokens('several', 0, 7), 0);
  assert.ok(few !== null && several !== null && few.high < several.high && few.low <= several.low);
});

test('refuses what is no amount', () => {
  for (const text of ['the days', 'many days', '123456 days', 'few days', '', 'about'])
    assert.equal(amount(text), null, text);
});
