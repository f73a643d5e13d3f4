import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolve } from './index.ts';
import { type About, marked } from './marked.fixture.ts';

function entities(...sources: (readonly [string, About])[]) {
  const made = sources.map(([source, about]) => marked(source, about));
  return resolve(
    made.map(one => one.document),
    made.map(one => one.marks),
  ).entities;
}

test('the fullest form names an entity, small letters before capitals', () => {
  const [one] = entities(
    ['@[t:HANNO TARN]: It held all night.', { name: 'a' }],
    ['[p:Hanno Piet Tarn] left. [p:Tarn] sat.', { name: 'b' }],
  ).filter(entity => entity.kind === 'person');
  assert.equal(one?.name, 'Hanno Piet Tarn');
  assert.deepEqual(
    one?.aliases.map(alias => alias.text),
    ['Hanno Tarn', 'Tarn'],
  );
});

test('the office of the earliest account is the one shown, an office before a bare rank', () => {
  const found = entities(
    ['Gen. [p:Hanno Tarn] left.', { published: '2030-01-01' }],
    ['Former mayor of Orlia [p:Hanno Tarn] left.', { published: '2032-01-01' }],
    ['The then defence minister [p:Hanno Tarn] left.', { published: '2031-01-01' }],
  );
  assert.equal(found.find(entity => entity.name === 'Hanno Tarn')?.role, 'then defence minister');
});

test('“my husband” is no office to show', () => {
  assert.equal(
    entities(['[p:Hanno Tarn], my husband, left.', {}]).find(entity => entity.name === 'Hanno Tarn')?.role,
    null,
  );
});

test('a stranger who says nothing is no entity; one who speaks is', () => {
  const names = (source: string) =>
    entities([source, { name: 'a' }])
      .map(entity => entity.name)
      .sort();
  assert.deepEqual(names('A farmer left.'), []);
  assert.deepEqual(names('A farmer left. [s:He] [c:said] [x:it held].'), ['A farmer', 'a']);
});
