import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from './account.ts';
import { across } from './across.ts';
import { castOf } from './entities.ts';
import { type About, marked } from './marked.fixture.ts';

type Source = string | readonly [string, About];

/** The names of each entity that more than one account knows, for every order of the documents: the same in all, or this fails. */
function joined(...sources: readonly Source[]): string[] {
  const found = orders(sources).map(order => inOrder(order));
  for (const other of found) assert.deepEqual(other, found[0]);
  return found[0] ?? [];
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map(rest => [item, ...rest]));
}

function inOrder(sources: readonly Source[]): string[] {
  const made = sources.map(source => (typeof source === 'string' ? marked(source) : marked(...source)));
  const casts = made.flatMap(({ document, marks }) => accountsOf([document], [marks])).map(castOf);
  return across(casts)
    .filter(cluster => cluster.accounts.size > 1)
    .map(cluster => [...new Set(cluster.members.map(({ figure }) => figure.name.text))].sort().join(' = '))
    .sort();
}

test('a shorter form joins neither of two, in whatever order they come', () => {
  assert.deepEqual(joined('[p:Hanno Tarn] left.', '[p:H. Tarn] came.', '[p:Hilda Tarn] sat.'), []);
  assert.deepEqual(joined('[p:Hanno Piet Tarn] left.', '[p:Hanno Tarn] came.', '[p:Hanno Karl Tarn] sat.'), []);
});

test('a spelling between two joins neither', () => {
  assert.deepEqual(joined('[p:Hanno Tarnov] left.', '[p:Hanno Tarmov] came.', '[p:Hanno Tarmot] sat.'), []);
});

test('compound names written apart and together are one', () => {
  assert.deepEqual(joined('[p:Abdul Rahman Tarn] left.', '[p:Abdulrahman Tarn] came.'), [
    'Abdul Rahman Tarn = Abdulrahman Tarn',
  ]);
  assert.deepEqual(joined('[p:Abd al-Rahman Tarn] left.', '[p:Abdulrahman Tarn] came.'), [
    'Abd al-Rahman Tarn = Abdulrahman Tarn',
  ]);
});

test('letters with strokes and ligatures are the plain ones', () => {
  assert.deepEqual(joined('[p:Bjørn Tæk Łander] left.', '[p:Bjorn Taek Lander] came.').length, 1);
});

test('another given name is another person, however near its letters', () => {
  for (const [a, b] of [
    ['Martin Keller', 'Marvin Keller'],
    ['Karl Marrand', 'Karla Marrand'],
    ['Erik Marrand', 'Erika Marrand'],
    ['Hanno Keller', 'Hanna Keller'],
    ['Jan Marrand', 'Jon Marrand'],
    ['Hasan Orlavi', 'Hussein Orlavi'],
  ])
    assert.deepEqual(joined(`[p:${a}] left.`, `[p:${b}] came.`), [], `${a} / ${b}`);
});

test('two of one name in offices of two towns are two', () => {
  assert.deepEqual(
    joined('[p:Robin Tarn], the mayor of Kaldmoor, left.', '[p:Robin Tarn], the mayor of Orvane, came.'),
    [],
  );
  assert.deepEqual(joined('[p:Robin Tarn], the mayor of Kaldmoor, left.', 'Kaldmoor’s mayor [p:Robin Tarn] came.'), [
    'Robin Tarn',
  ]);
  assert.deepEqual(joined('Vessian defence minister [p:Robin Tarn] left.', 'Defence minister [p:Robin Tarn] came.'), [
    'Robin Tarn',
  ]);
});

test('ages are compared by the years in which they were told', () => {
  const in2004: About = { published: '2004-05-01' };
  const in2014: About = { published: '2014-05-01' };
  assert.deepEqual(joined(['[p:Robin Tarn], 24, left.', in2004], ['[p:Robin Tarn], 34, came.', in2014]), [
    'Robin Tarn',
  ]);
  assert.deepEqual(joined(['[p:Robin Tarn], 34, left.', in2004], ['[p:Robin Tarn], 34, came.', in2014]), []);
});

test('who died before the other was told of is another', () => {
  const in2014: About = { published: '2014-05-01' };
  assert.deepEqual(joined(['[p:Robin Tarn] (1921–1987) built it.', in2014], ['[p:Robin Tarn], 34, came.', in2014]), []);
  assert.deepEqual(joined(['[p:Robin Tarn], born in 1980, built it.', in2014], ['[p:Robin Tarn], 34, came.', in2014]), [
    'Robin Tarn',
  ]);
});

test('bodies in other transcriptions are one, and bodies of a like name are not', () => {
  assert.deepEqual(joined('The [o:Hezmollah] left.', 'The [o:Hizmullah] came.'), ['Hezmollah = Hizmullah']);
  for (const [a, b] of [
    ['Northern Front', 'Southern Front'],
    ['Eastern Guard', 'Western Guard'],
    ['First Brigade', 'Third Brigade'],
    ['River Guards', 'River Guards Corps'],
    ['Harbour Union', 'Harbour Unions Council'],
  ])
    assert.deepEqual(joined(`The [o:${a}] left.`, `The [o:${b}] came.`), [], `${a} / ${b}`);
});

test('places are one by the same name alone', () => {
  assert.deepEqual(joined('They met in [l:Nogeria].', 'They met in [l:Noger].'), []);
  assert.deepEqual(joined('They met in [l:Guinova].', 'They met in [l:Guianov].'), []);
});

test('initials are no acronym until a text says so, and then for the case', () => {
  assert.deepEqual(joined('The [o:Tarn River Board] left.', '[o:TRB] came.'), []);
  assert.deepEqual(
    joined('The [o:Tarn River Board] left.', '[o:TRB] came.', 'The [o:Tarn River Board] ([o:TRB]) sat.'),
    ['TRB = Tarn River Board'],
  );
});

test('another name of a person joins where a text gives it', () => {
  assert.deepEqual(joined('[p:Piet Orlo], also known as [p:Abu Tarnov], left.', '[p:Abu Tarnov] came.'), [
    'Abu Tarnov = Piet Orlo',
  ]);
  assert.deepEqual(joined('[p:Piet Orlo] left.', '[p:Abu Tarnov] came.'), []);
  assert.deepEqual(
    joined(
      '[p:Piet Orlo], also known as [p:Abu Tarnov], left.',
      '[p:Karl Ode], also known as [p:Abu Tarnov], sat.',
      '[p:Abu Tarnov] came.',
    ),
    [],
  );
});

test('one of whom nothing is told joins neither of two of that name', () => {
  assert.deepEqual(
    joined(
      '[p:Robin Tarn], a fisherman, left.',
      'Vessia’s defence minister [p:Robin Tarn] came.',
      '[p:Robin Tarn] sat.',
    ),
    [],
  );
});

test('a slip in one account joins the name that more accounts bear out', () => {
  assert.deepEqual(
    joined(
      '[p:Hanno Solavani] left.',
      '[p:Hanno Solavani] came.',
      '[p:Hanno Solavai] sat.',
      '[p:Hanno Solbavani] ran.',
    ),
    ['Hanno Solavai = Hanno Solavani = Hanno Solbavani'],
  );
});
