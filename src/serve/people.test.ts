import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL } from '../../test/small-case/index.ts';
import { mentionsView, peopleView, personView } from './view/people.ts';
import { snapshot } from './view/snapshot.ts';

const entities = SMALL.entities.map(entity => {
  const mentions = SMALL.documents.flatMap(({ id, text }) => {
    const start = text.indexOf(entity.name);
    return start < 0 ? [] : [{ document: id, start, end: start + entity.name.length }];
  });
  return { ...entity, mentions };
});
const analysis = { ...SMALL, entities };
const shot = snapshot({ first: analysis, analysis, decisions: [] }, [], [], 1);
const everyone = { query: '', kind: null, after: 0, limit: 50 } as const;
const idOf = (name: string) => entities.find(entity => entity.name === name)?.id ?? '';

test('names are listed by what they say, narrowed by words and kind, page by page', () => {
  const all = peopleView(shot, everyone);
  assert.equal(all.total, entities.length);
  assert.deepEqual(
    all.people.map(({ statements }) => statements),
    all.people.map(({ statements }) => statements).toSorted((a, b) => b - a),
  );
  assert.deepEqual(peopleView(shot, { ...everyone, after: 2, limit: 3 }).people, all.people.slice(2, 5));
  const named = (query: string) => peopleView(shot, { ...everyone, query }).people.map(({ name }) => name);
  assert.deepEqual(named('FALD'), ['Lene Faldt']);
  assert.deepEqual(named('spokes harb'), ['Lene Faldt']);
  assert.deepEqual(named('aldt'), []);
  assert.equal(peopleView(shot, { ...everyone, kind: 'place' }).total, 0);
});

test('a mention is shown in its line, cut from the text where it stands', () => {
  const { total, mentions } = mentionsView(shot, idOf('Lene Faldt'), { after: 0, limit: 10 });
  assert.equal(total, mentions.length);
  for (const { document, start, before, text, after } of mentions) {
    const source = SMALL.documents.find(({ id }) => id === document)?.text ?? '';
    assert.equal(text, 'Lene Faldt');
    const shown = `${before.replace(/^… /, '')}${text}${after.replace(/ …$/, '')}`;
    assert.equal(source.slice(start - before.replace(/^… /, '').length).startsWith(shown), true);
    assert.equal(shown.includes('\n'), false);
  }
});

test('others whose names share a word are offered, and a word that many have is none to go by', () => {
  const alike = (name: string) => personView(shot, idOf(name)).alike.map(one => one.name);
  assert.deepEqual(alike('Tolme lifeboat station'), ['Tolme Harbour Board']);
  const many = ['A', 'B', 'C', 'D', 'E'].map(letter => ({
    ...(entities[0] as (typeof entities)[number]),
    id: letter,
    name: `The ${letter}`,
  }));
  const crowd = snapshot({ first: analysis, analysis: { ...analysis, entities: many }, decisions: [] }, [], [], 1);
  assert.deepEqual(personView(crowd, 'A').alike, []);
  assert.throws(() => personView(shot, 'nobody'), { code: 'not-found' });
});
