import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personName } from './names.ts';
import { spellingsApart } from './near-names.ts';

const apart = (a: string, b: string) => spellingsApart(personName(a), personName(b));

test('another spelling of both names is the same name', () => {
  assert.deepEqual(apart('Qassem Tarnmani', 'Qasem Tarnmany'), [
    ['tarnmani', 'tarnmany'],
    ['qassem', 'qasem'],
  ]);
  assert.deepEqual(apart('Ilse Marrand', 'Ilse Marradn'), [['marrand', 'marradn']]);
  assert.deepEqual(apart('I. Marrand', 'Ilse Marrand'), []);
  assert.deepEqual(apart('Ilse Orla Marrand', 'Ilse Marrant'), [['marrand', 'marrant']]);
});

test('two names that differ in more than spelling stay two', () => {
  for (const [a, b] of [
    ['Ilse Marrand', 'Else Marrand'],
    ['Ilse Marrand', 'Hanno Marrand'],
    ['Mario Keller', 'Maria Keller'],
    ['Hasan Tarn', 'Hussein Tarn'],
    ['Marton Kellen', 'Marlon Keller'],
    ['Marrand', 'Marradn'],
    ['Piet Orlo', 'Piet Oslo'],
    ['Piet Marrand Jr', 'Piet Marrand'],
  ] as const) {
    assert.equal(apart(a, b), null, `${a} / ${b}`);
  }
});
