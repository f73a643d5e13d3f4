import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../1-read/document.ts';
import { given } from './given.fixture.ts';
import { standing } from './standing.ts';

const GATES = { text: '[The gates were shut all night.]' };
const { documents, resolved } = given([
  { name: 'first', lines: [GATES, { text: '[Nobody was hurt.]' }] },
  { name: 'second', lines: [GATES, { text: '[Two men were held.]' }] },
  { name: 'other', lines: [GATES] },
]);
const at = 'https://paper.test/gates';
/** The three documents with these addresses and times, and what of them stands, by document and quote. */
function told(facts: readonly Partial<Document>[]): readonly string[] {
  const dated = documents.map((document, i) => ({ ...document, ...facts[i] }));
  return standing(dated, resolved.statements).map(
    ({ document, quote }) => `${documents.findIndex(({ id }) => id === document)} ${quote}`,
  );
}

test('what a later version of the page says in the same words is the later one’s; what was taken out still stands', () => {
  const facts = [
    { address: at, captured: '2024-05-12T10:00:00Z' },
    { address: `${at}/`, captured: '2024-05-13T10:00:00Z' },
    { address: 'https://other.test/', captured: '2024-05-14T10:00:00Z' },
  ];
  assert.deepEqual(told(facts), [
    '0 Nobody was hurt.',
    '1 The gates were shut all night.',
    '1 Two men were held.',
    '2 The gates were shut all night.',
  ]);
});

test('pages of which nothing says that one is a later version of the other stand by themselves', () => {
  const captured = '2024-05-12T10:00:00Z';
  assert.equal(told([{ address: at }, { address: at, captured }]).length, resolved.statements.length);
  assert.equal(told([{}, {}]).length, resolved.statements.length);
});
