import assert from 'node:assert/strict';
import { test } from 'node:test';
import { castOf } from './entities.ts';
import { type About, marked } from './marked.fixture.ts';
import { outletOf } from './outlets.ts';

function outlet(source: string, about: About = {}) {
  const account = marked(source, about);
  const cast = castOf(account);
  const before = cast.figures.length;
  const found = outletOf(account, cast);
  const name = (figure: number | null) => (figure === null ? null : cast.figures[figure]?.name.text);
  return {
    own: name(found.own),
    agency: name(found.agency),
    kind: cast.figures[found.own]?.kind,
    added: cast.figures.length - before,
    named: cast.figures[found.own]?.named,
  };
}

test('publisher, then agency, then author, then the document', () => {
  assert.deepEqual(outlet('It held.', { publisher: 'Public Wire', authors: ['Ada Quill'] }), {
    own: 'Public Wire',
    agency: null,
    kind: 'organization',
    added: 1,
    named: true,
  });
  assert.equal(outlet('(Vessian News Agency) - It held.', { authors: ['Ada Quill'] }).own, 'Vessian News Agency');
  assert.deepEqual(outlet('It held.', { authors: ['', 'ADA QUILL'] }), {
    own: 'Ada Quill',
    agency: null,
    kind: 'person',
    added: 1,
    named: true,
  });
  assert.equal(outlet('It held.', { authors: ['Ministry of Waters'] }).kind, 'organization');
  assert.deepEqual(outlet('It held.', { title: null, name: 'held.txt' }), {
    own: 'held.txt',
    agency: null,
    kind: 'other',
    added: 1,
    named: false,
  });
});

test('an outlet that the text names is that one', () => {
  assert.equal(outlet('The [o:Public Wire] said so.', { publisher: 'Public Wire' }).added, 0);
});

test('an outlet that calls itself by its last word is still that one', () => {
  assert.deepEqual(outlet('The [o:Ledger] asked twice.', { publisher: 'Northbank Ledger' }), {
    own: 'Northbank Ledger',
    agency: null,
    kind: 'organization',
    added: 0,
    named: true,
  });
  assert.equal(outlet('The [o:Courier] asked twice.', { publisher: 'Northbank Ledger' }).added, 1);
});

test('the publisher’s own credit makes no agency, another’s does', () => {
  assert.equal(outlet('(Public Wire) - It held.', { publisher: 'Public Wire' }).agency, null);
  assert.equal(
    outlet('MARROWFEN, June 3 (Vessian Wire) — It held.', { publisher: 'Public Wire' }).agency,
    'Vessian Wire',
  );
});

test('brackets that credit no one', () => {
  for (const source of [
    '(see below) - It held.',
    'It held (Public Wire) all night.',
    '(12 June) - It held.',
    '% (Vessian Wire) - Sport',
  ]) {
    assert.equal(outlet(source, { name: 'a.txt' }).own, 'a.txt', source);
  }
});
