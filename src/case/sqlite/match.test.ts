import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchFor } from './match.ts';

test('any string becomes a safe query', () => {
  for (const [query, match] of [
    ['gates', '"gates" *'],
    ['gates ope', '"gates" "ope" *'],
    ['gates o', '"gates" "o"'],
    ['門', '"門" *'],
    ['gates ', '"gates"'],
    ['gat* open ', '"gat" * "open"'],
    ['gat*', '"gat" *'],
    ['"west dam" open', '"west dam" "open" *'],
    ['"west dam', '"west dam"'],
    ['"west d*"', '"west d"'],
    ['NOT text: a* OR (b) ^c NEAR/2', '"NOT" "text" "a" * "OR" "b" "c" "NEAR" "2" *'],
    ["x' ; drop table words; --", '"x" "drop" "table" "words"'],
    ['', null],
    ['"" * () \u0000', null],
  ] as const) {
    assert.equal(matchFor(query), match, query);
  }
  assert.equal(matchFor('a '.repeat(100_000))?.split(' ').length, 16);
});
