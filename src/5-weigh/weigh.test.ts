import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../1-read/document.ts';
import type { Statement } from '../3-resolve/statement.ts';
import { bareDocument, bareStatement } from '../4-relate/index.ts';
import type { Related } from '../4-relate/relation.ts';
import { isFirstHand } from './first-hand.ts';
import { weigh } from './weigh.ts';

const statement = (id: string, document: string, kind: Statement['kind'], quote: string): Statement =>
  bareStatement({ kind, id, document, content: [[0, quote.length]], quote, speaker: null, said: null, block: 0 });
const document = (id: string): Document => bareDocument(id, '', [], { name: `${id}.txt` });

test('each side is counted: statements, documents, origins, first-hand; the silent are named', () => {
  const statements = [
    statement('s1', 'd1', 'direct', 'We opened the gate'),
    statement('s2', 'd2', 'indirect', 'they opened the gate'),
    statement('s3', 'd2', 'own', 'The gate was shut'),
  ];
  const related: Related = {
    kind: 'related',
    relations: [],
    points: [
      {
        kind: 'point',
        id: 'p',
        label: '',
        labelledBy: 's1',
        status: 'disputed',
        sides: [
          { label: '', labelledBy: 's1', statements: ['s1', 's2'] },
          { label: '', labelledBy: 's3', statements: ['s3'] },
        ],
      },
    ],
    origins: [
      { kind: 'speaker', id: 'o1', label: '', statements: ['s1', 's2'] },
      { kind: 'outlet', id: 'o2', label: '', statements: ['s3'] },
    ],
  };
  const [weight] = weigh(
    related,
    { kind: 'resolved', entities: [], times: [], statements },
    ['d3', 'd2', 'd1'].map(document),
  );
  assert.deepEqual(weight, {
    point: 'p',
    statements: 3,
    documents: 2,
    origins: 2,
    firstHand: 1,
    firstHandStatements: ['s1'],
    sides: [
      { statements: 2, documents: 2, origins: 1, firstHand: 1 },
      { statements: 1, documents: 1, origins: 1, firstHand: 0 },
    ],
    silent: ['d3'],
  });
});

test('only the speaker’s own words in the first person are first-hand', () => {
  assert.equal(isFirstHand({ kind: 'direct', quote: 'I saw the gate rise' }), true);
  assert.equal(isFirstHand({ kind: 'indirect', quote: 'we were warned' }), false);
  assert.equal(isFirstHand({ kind: 'direct', quote: 'The gate rose' }), false);
  assert.equal(isFirstHand({ kind: 'question', quote: 'Did we open it?' }), false);
});
