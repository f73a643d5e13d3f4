import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { cut } from '../../src/text/span.ts';
import { labelledDocument, labelledDocuments } from './documents.ts';

const file = (text: string, notes: string) => `publisher: The Post\nkind: news\n---\n${text}\n---\n${notes}\n`;

test('nested and interrupted statements are cut from the text without tags', () => {
  const marked = file(
    '<1 “The mayor,”> [1 she] {1 said}, <1 “{2 told} me <2 he slept>.”>',
    '1: by Ana Pell (first-hand); said 2031-04\n2: by the mayor; denies; doubtful',
  );
  const { text, statements } = labelledDocument('news/900', marked);
  assert.equal(text, '“The mayor,” she said, “told me he slept.”');
  assert.deepEqual(
    statements.map(({ content, cue, source }) => [content, cue, source].map(spans => cut(text, spans))),
    [['“The mayor,” … “told me he slept.”', 'said', 'she'], ['he slept', 'told', '']],
  );
  assert.deepEqual(statements.map(one => [one.kind, one.within, one.polarity, one.certainty]), [
    ['direct', null, 'affirms', 'certain'],
    ['indirect', 1, 'denies', 'doubtful'],
  ]);
  assert.deepEqual(statements[0]?.speaker, { name: 'Ana Pell', evidence: 'first-hand' });
});

test('headlines quote in single marks', () => {
  const { statements } = labelledDocument('headlines/900', file('<1 ‘No warning’>{1 :} [1 residents]\n\n[2 Board] {2 says} <2 sirens ‘were tested’>', '1,2: by Ana'));
  assert.deepEqual(statements.map(one => one.kind), ['direct', 'mixed']);
});

test('what is wrong is named', () => {
  const wrong: [string, string, RegExp][] = [
    ['[1 She {1 said] <1 no>}', '1: by Ana', /closes no tag/],
    ['[1 She] {1 said} <1 no', '1: by Ana', /never closed/],
    ['[1 She] said no', '1: by Ana', /no content/],
    ['<1 no >', '1: by Ana', /white space/],
    ['<1 no>', '2: by Ana', /nowhere/],
    ['<1 no>', '1: denies', /no speaker/],
    ['<1 no>', '1: by Ana; perhaps', /no such note/],
    ['<1 no>', '1: by Ana\n1: by Bo', /two speakers/],
    ['<no>', '1: by Ana', /without an id/],
  ];
  for (const [text, notes, message] of wrong) assert.throws(() => labelledDocument('news/900', file(text, notes)), message);
});

test('every document of ours reads, and the splits are disjoint and near seven to three', () => {
  const all = labelledDocuments(join(import.meta.dirname, '../documents'));
  const dev = all.filter(one => one.split === 'dev').length / all.length;
  assert.ok(dev > 0.2 && dev < 0.4, String(dev));
  for (const { name, text, kind, statements } of all) {
    assert.ok(name.startsWith(`${kind}/`), `${name} lies in the folder of another kind`);
    assert.ok(statements.length > 0, name);
    for (const { id, content, cue, source } of statements)
      for (const [start, end] of [...content, ...cue, ...source])
        assert.equal(text.slice(start, end), text.slice(start, end).trim(), `${name} ${id}`);
  }
  assert.equal(new Set(all.map(one => one.text)).size, all.length, 'no text stands twice');
});
