import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from './marked.fixture.ts';
import { seatPersons } from './persons.ts';
import { usesIn } from './uses.ts';

/** Each person's name with the reasons for the other forms. */
function seated(source: string): Record<string, Record<string, string>> {
  const uses = usesIn(marked(source), []);
  return Object.fromEntries(seatPersons(uses, [], []).map(draft => [draft.name.text, Object.fromEntries(draft.forms)]));
}

test('a surname before the full name is seated too', () => {
  assert.deepEqual(Object.keys(seated('[p:Marrand] sat. [p:Ilse Marrand] came.')), ['Ilse Marrand']);
});

test('each form says why it is taken for the name', () => {
  const forms =
    seated('[p:Ilse Marrand] came. [p:I. Marrand] sat. [p:Marrand] stood. [p:Ilse] left. [p:Marradn] wept.')[
      'Ilse Marrand'
    ] ?? {};
  assert.match(forms['I. Marrand'] ?? '', /shorter form/);
  assert.match(forms.Marrand ?? '', /surname/);
  assert.match(forms.Ilse ?? '', /part of the name/);
  assert.match(forms.Marradn ?? '', /slip/);
});

test('a fragment of a longer name is nobody’s first name', () => {
  assert.deepEqual(Object.keys(seated('[p:Ilse Marrand] came. [p:Ilse] Orlova sat.')), ['Ilse Marrand', 'Ilse']);
});

test('of a misspelling between two names neither is meant', () => {
  assert.deepEqual(Object.keys(seated('[p:Ilse Tarnov] came. [p:Hanno Tarkov] sat. [p:Tarlov] left.')), [
    'Ilse Tarnov',
    'Hanno Tarkov',
    'Tarlov',
  ]);
});

test('thousands of names are seated without comparing each with each', () => {
  const letters = 'bdfklmnprtvz';
  const syllables = (index: number) => [0, 1, 2].map(place => letters[Math.floor(index / 12 ** place) % 12]).join('');
  const names = Array.from({ length: 1700 }, (_, index) => syllables(index).repeat(2)).filter(
    name => !/(.)\1/.test(name),
  );
  const source = names.map(name => `[p:Hanno T${name}o] left.`).join(' ');
  assert.equal(Object.keys(seated(source)).length, names.length);
});
