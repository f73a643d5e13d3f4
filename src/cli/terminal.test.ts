import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneLine, printable } from './terminal.ts';

test('text from a file cannot move the cursor, recolour the screen or turn the line round', () => {
  assert.equal(printable('a\u001b[31mred\u0007\u009b2K\u202egpj.txt'), 'a\uFFFD[31mred\uFFFD\uFFFD2K\uFFFDgpj.txt');
  assert.equal(printable('one\ntwo\tthree'), 'one two three');
  assert.equal(printable('Zoë Ødegård, پرونده, “x”'), 'Zoë Ødegård, پرونده, “x”');
});

test('a line is cut at a word, never within a character', () => {
  assert.equal(oneLine('  The  gates\nwere open ', 40), 'The gates were open');
  assert.equal(oneLine('The gates were open at ten', 15), 'The gates…');
  for (let most = 2; most < 12; most++) {
    const line = oneLine('𝒳𝒳𝒳𝒳𝒳𝒳', most);
    assert.ok(line.isWellFormed() && line.length <= most, `${most}: ${line}`);
  }
});
