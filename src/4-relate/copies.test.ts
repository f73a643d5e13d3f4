import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from './claim.ts';
import { copies } from './copies.ts';
import { given, type Line } from './given.fixture.ts';

const WORDS = 'The gate of the dam was open at night';
const sorted = (lines: readonly Line[]) => {
  const { documents, resolved } = given(lines.map((line, i) => ({ name: `Paper ${i}`, lines: [line] })));
  return copies(claims(documents, resolved));
};

test('of one text in the words of accounts only a few are compared, the rest is held against the first', () => {
  const { compared, further } = sorted(Array.from({ length: 20 }, (_, i) => ({ text: `${WORDS}${'.'.repeat(i)}` })));
  assert.equal(compared.length, 4);
  assert.equal(further.length, 16);
  assert.ok(further.every(({ of }) => of === compared[0]));
});

test('every voice that is reported to say it is compared, up to a bound', () => {
  const said = (count: number) =>
    sorted(Array.from({ length: count }, (_, i) => ({ text: `Speaker ${i} {said} [${WORDS}]`, by: `Speaker ${i}` })));
  assert.equal(said(20).further.length, 0);
  assert.equal(said(40).compared.length, 32);
});

test('other words are no copies', () => {
  assert.equal(sorted(Array.from({ length: 20 }, (_, i) => ({ text: `${WORDS} ${i}` }))).further.length, 0);
});
