import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from './entities.ts';
import { marked } from './marked.fixture.ts';
import { sketchesIn } from './sketches.ts';

function sketched(source: string): string[] {
  const account = marked(source);
  return sketchesIn(account, castOf(account)).map(({ span }) => account.document.text.slice(...span));
}

test('persons and groups that a sentence brings in without a name', () => {
  assert.deepEqual(sketched('A farmer met my husband and the Secretary of waters. Residents left.'), [
    'A farmer',
    'my husband',
    'the Secretary',
    'Residents',
  ]);
  assert.deepEqual(sketched('The rescue service and a panel of twelve left the town.'), [
    'The rescue service',
    'a panel',
  ]);
  assert.deepEqual(sketched('The Vessian interior minister left.'), ['The Vessian interior minister']);
});

test('what is part of a name, of a role, of another noun or of a predicate brings no one in', () => {
  for (const source of [
    'Defence minister [p:Hanno Tarn] left.',
    '[p:Hanno Tarn], the mayor, left.',
    'President [p:Tarn] left.',
    'She was a nurse there.',
    'It was a major road to the dam.',
    'The farmer’s dam broke.',
    'The general public left.',
    'They saw a military parade and a company car.',
    'The dam broke.',
    '% The farmer left.',
  ]) {
    assert.deepEqual(sketched(source), [], source);
  }
});

test('a sentence of many thousands of words is passed over', () => {
  assert.deepEqual(sketched(`The farmer ${'walked and '.repeat(5000)}left.`), []);
});
