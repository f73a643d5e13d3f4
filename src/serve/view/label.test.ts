import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMED, SMALL } from '../../../test/small-case/index.ts';
import { documentLabel, ownVoices } from './label.ts';

test('a document is called by the nearest name that is known', () => {
  const document = {
    publisher: null,
    address: 'https://www.gates.example/a',
    name: 'C:\\in\\report.final.html',
    part: null,
    authors: ['Ana Pell'],
  };
  assert.equal(documentLabel({ ...document, publisher: 'Courier' }, 'Ministry'), 'Courier');
  assert.equal(documentLabel(document, 'Ministry'), 'Ministry');
  assert.equal(documentLabel(document, null), 'gates.example');
  assert.equal(documentLabel({ ...document, address: null }, null), 'report.final');
  assert.equal(documentLabel({ ...document, address: 'not an address', name: '.txt' }, null), '.txt');
  const inBox = { ...document, address: null, name: 'box › message 1', part: 'message 1' };
  assert.equal(documentLabel(inBox, null), 'Ana Pell');
  assert.equal(documentLabel({ ...inBox, authors: [] }, null), 'message 1');
});

test('a document’s own voice is who speaks its own sentences, and no one that it reports', () => {
  const voices = ownVoices(SMALL.statements);
  assert.deepEqual([...(voices.get(NAMED.courier.id) ?? [])], [NAMED.twoWays.speaker]);
  assert.equal(voices.has(NAMED.radio.id), false);
});
