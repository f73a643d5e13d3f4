import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expression } from './expression.ts';
import { range } from './ranges.ts';
import { mayBegin } from './starters.ts';
import { tokens } from './tokens.ts';

test('lets through every word that an expression in our own tests begins with', () => {
  let begun = 0;
  for (const name of readdirSync(import.meta.dirname).filter(name => name.endsWith('.test.ts')))
    for (const line of readFileSync(`${import.meta.dirname}/${name}`, 'utf8').match(/'[^'\n]+'/g) ?? []) {
      const t = tokens(line, 1, line.length - 1);
      for (const [i, token] of t.entries()) {
        if ((range(t, i) ?? expression(t, i)) === null) continue;
        begun += 1;
        assert.ok(mayBegin(token), `“${token.text}” in ${line}`);
      }
    }
  assert.ok(begun > 150, String(begun));
});

test('stops most words', () => {
  const t = tokens('The minister said the dam would hold, and nobody asked him why.', 0, 62);
  assert.deepEqual(t.filter(mayBegin), []);
});
