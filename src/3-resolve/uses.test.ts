import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from './marked.fixture.ts';
import { titlesBefore, usesIn } from './uses.ts';

const uses = (source: string) => usesIn(marked(source), []);

test('a use is the bare name with its titles beside it', () => {
  const [use] = uses('Then Lt. Col. [p:Hanno Tarn’s] aide left.');
  assert.equal(use?.key, 'hanno tarn');
  assert.deepEqual(
    use?.titles.map(title => title.role),
    ['lieutenant', 'colonel'],
  );
});

test('one mark over a name and its short form is two uses', () => {
  assert.deepEqual(
    uses('The [o:River Guards Corps (RGC)] left.').map(use => use.plain.text),
    ['River Guards Corps', 'RGC'],
  );
});

test('a mark on nothing but titles or a pronoun is no name', () => {
  assert.deepEqual(uses('[p:President] left. [p:He] came. [p:…]'), []);
});

test('names in sources are found without the tagger; openers of sentences only when nothing speaks against it', () => {
  const found = (source: string) => uses(source).map(use => use.plain.text);
  assert.deepEqual(found('Then [s:Piet Orlo] [c:said] [x:it held].'), ['Piet Orlo']);
  assert.deepEqual(found('[s:Orlia] [c:said] [x:it held].'), ['Orlia']);
  assert.deepEqual(found('# [s:Analysis]: [x:why it held]'), []);
  assert.deepEqual(found('[s:Analysis] [c:shows] [x:it held]. The analysis was long.'), []);
  assert.deepEqual(found('[s:Opponents] [c:said] [x:it held].'), []);
  assert.deepEqual(found('[s:Nobody] [c:said] [x:it held].'), []);
});

test('titles count only where they stand right before, with a capital', () => {
  assert.deepEqual(titlesBefore('the general Tarn', 12), []);
  assert.equal(titlesBefore('Gen. Tarn', 5)[0]?.role, 'general');
  assert.deepEqual(titlesBefore('Gen. Orlo met Tarn', 14), []);
});

test('a people before an office is no part of the name', () => {
  const persons = (source: string) => uses(source).map(use => use.person.text);
  assert.deepEqual(persons('[p:Vessian Prime Minister Hanno Tarn] left.'), ['Hanno Tarn']);
  assert.deepEqual(persons('[p:Orlish President Ilse Marrand] left.'), ['Ilse Marrand']);
  assert.deepEqual(persons('[p:Adrian King Marrand] left.'), ['Adrian King Marrand']);
  assert.deepEqual(persons('[p:Ian Marrand] left.'), ['Ian Marrand']);
});
