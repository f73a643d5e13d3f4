import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cast, Figure } from './cast.ts';
import { castOf } from './entities.ts';
import { marked } from './marked.fixture.ts';

const cast = (source: string) => castOf(marked(source));

/** Each figure's name with the words of all its places. */
function named(source: string): Record<string, string[]> {
  const account = marked(source);
  const found = castOf(account);
  const text = account.document.text;
  return Object.fromEntries(
    found.figures.map((figure, index) => [
      figure.name.text,
      found.places.filter(place => place.figure === index).map(place => text.slice(place.start, place.end)),
    ]),
  );
}

function only(found: Cast, name: string): Figure {
  const figures = found.figures.filter(figure => figure.name.text === name);
  assert.equal(figures.length, 1, `${name} among ${found.figures.map(figure => figure.name.text).join(', ')}`);
  return figures[0] as Figure;
}

test('full name, surname, title and capitals are one person', () => {
  const source = `# [p:MARRAND]: dam was safe
    Defence Minister Brigadier General [p:Ilse Marrand] left. [p:Marrand] and Gen. [p:Marrand’s] aide came. [p:Mrs. Marrand] did not.
    @[t:ILSE MARRAND] says: no.`;
  assert.deepEqual(Object.keys(named(source)), ['Ilse Marrand']);
  const figure = only(cast(source), 'Ilse Marrand');
  assert.equal(figure.gender, 'she');
  assert.equal(figure.roles[0]?.text, 'Defence Minister');
  assert.match(figure.forms.get('Marrand') ?? '', /surname/);
});

test('a role inside the marked name is no part of the name', () => {
  assert.deepEqual(Object.keys(named('[p:Interior Minister Gen. Hanno Tarn] left. [p:Tarn] came.')), ['Hanno Tarn']);
});

test('two bearers of a surname stay two; the surname alone goes to the one named last', () => {
  const found = named(
    '[p:Ilse Marrand] came. [p:Marrand] sat. [p:Hanno Marrand] came. [p:Marrand] stood. [p:Marrand] wept.',
  );
  assert.deepEqual(found['Hanno Marrand'], ['Hanno Marrand', 'Marrand', 'Marrand']);
  assert.deepEqual(Object.keys(found), ['Ilse Marrand', 'Hanno Marrand']);
  assert.deepEqual(found['Ilse Marrand'], ['Ilse Marrand', 'Marrand']);
});

test('gender of an honorific outweighs nearness', () => {
  const found = named('Mrs [p:Ilse Marrand] came. Mr [p:Hanno Marrand] came. Mrs [p:Marrand] wept.');
  assert.deepEqual(found['Ilse Marrand'], ['Ilse Marrand', 'Marrand']);
});

test('a slip of spelling joins only where no one else could be meant', () => {
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. [p:Marradn] sat.')), ['Ilse Marrand']);
  assert.match(
    only(cast('[p:Ilse Marrand] came. [p:Marradn] sat.'), 'Ilse Marrand').forms.get('Marradn') ?? '',
    /slip/,
  );
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. [p:Hanno Marrant] came. [p:Marranb] sat.')), [
    'Ilse Marrand',
    'Hanno Marrant',
    'Marranb',
  ]);
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. [p:Marrant] sat. [p:Marrant] stood. [p:Marrant] left.')), [
    'Ilse Marrand',
    'Marrant',
  ]);
});

test('a lone first name joins its one bearer and no one when two bear it', () => {
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. [p:Ilse] sat.')), ['Ilse Marrand']);
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. [p:Ilse Tarn] came. [p:Ilse] sat.')), [
    'Ilse Marrand',
    'Ilse Tarn',
    'Ilse',
  ]);
});

test('the fullest form names the person', () => {
  const source = '[p:Tarn Orlo] came. [p:Hanno Tarn Orlo] sat. [p:H. Orlo] left.';
  assert.deepEqual(Object.keys(named(source)), ['Hanno Tarn Orlo']);
});

test('organizations: the article, an acronym that the text gives, and another name it gives', () => {
  assert.deepEqual(
    Object.keys(
      named('The [o:Democratic Harbour Union] ([o:DHU]) left. [o:DHU] came. [o:The Democratic Harbor Union] sat.'),
    ),
    ['Democratic Harbour Union'],
  );
  assert.deepEqual(Object.keys(named('[o:DHU] came. The [o:Democratic Harbour Union (DHU)] left.')), [
    'Democratic Harbour Union',
  ]);
  assert.deepEqual(Object.keys(named('The [o:Vessian Secret Service], commonly known as [o:R6], left.')), [
    'Vessian Secret Service',
  ]);
});

test('one word stands for the one body that ends in it', () => {
  assert.deepEqual(Object.keys(named('The [o:Waters Directorate] left. The [o:Directorate] came.')), [
    'Waters Directorate',
  ]);
  assert.deepEqual(Object.keys(named('The [o:Quill Press Guild] met the [o:Tarn Press Guild]. The [o:Guild] came.')), [
    'Quill Press Guild',
    'Tarn Press Guild',
    'Guild',
  ]);
  assert.deepEqual(Object.keys(named('The [o:Bank of Orlia] left. They met in [l:Orlia].')), [
    'Bank of Orlia',
    'Orlia',
  ]);
});

test('an acronym that no text gives is its own', () => {
  assert.deepEqual(Object.keys(named('The [o:Democratic Harbour Union] left. [o:DHU] came.')), [
    'Democratic Harbour Union',
    'DHU',
  ]);
});

test('a ministry is one by its country, whatever the words for it', () => {
  assert.equal(
    cast('[l:Vessia]’s [o:Foreign Ministry] left. The [o:Vessian Foreign Ministry] came. The [o:Foreign Ministry] sat.')
      .figures.length,
    2,
  );
  assert.equal(
    cast('[l:Vessia]’s [o:Foreign Ministry] left. [l:Orlia]’s [o:Foreign Ministry] came.').figures.length,
    4,
  );
  assert.deepEqual(Object.keys(named('The [o:Workers Harbour Union] left. The [o:Free Harbour Union] came.')), [
    'Workers Harbour Union',
    'Free Harbour Union',
  ]);
});

test('a surname that is also a sure place stays apart', () => {
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came. They met in [l:Marrand].')), ['Ilse Marrand', 'Marrand']);
});

test('names in menus and hidden words are no part of the account', () => {
  assert.deepEqual(Object.keys(named('[p:Ilse Marrand] came.\n% [p:Hanno Tarn] | Sport\n~ [p:Piet Orlo] sat.')), [
    'Ilse Marrand',
  ]);
});

test('a source that the tagger passed over is still a name, a common noun is not', () => {
  assert.deepEqual(Object.keys(named('“No,” [c:said] [s:Marrand] of [x:the dam]. [p:Ilse Marrand] sat.')), [
    'Ilse Marrand',
  ]);
  assert.deepEqual(Object.keys(named('[s:Critics] [c:say] [x:the dam was old].')), []);
  assert.deepEqual(Object.keys(named('[s:Officials] [c:say] [x:the dam was old].')), []);
});

test('a name with “the” before it is no person, unless it mostly stands without', () => {
  assert.equal(only(cast('The [p:Ledger] asked. Then the [p:Ledger] wrote.'), 'Ledger').kind, 'organization');
  assert.equal(only(cast('[p:Tarn] came. [p:Tarn] sat. The [p:Tarn] affair went on.'), 'Tarn').kind, 'person');
});

test('labels that name no one are no names', () => {
  assert.deepEqual(Object.keys(named('@[t:Q]: why?\n@[t:THE SPOKESMAN]: no.')), []);
});

test('age and role stand with the person', () => {
  const figure = only(cast('[p:Ilse Marrand], 53, a nurse at the mill, left.'), 'Ilse Marrand');
  assert.equal(figure.age, 53);
  assert.equal(figure.roles[0]?.head, 'nurse');
});
