import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallDocument, smallStatement } from '../../test/small-analysis.ts';
import type { NewDecision, RelationRef, StatementRef } from './decision.ts';
import { anchorOf } from './find-again.ts';
import { inForce } from './in-force.ts';
import type { Entry } from './journal.ts';

const one = smallDocument('one.txt', 'The gates were open at ten.');
const two = smallDocument('two.txt', 'The gates were shut at ten.');
const [a, b] = [smallStatement(one, 'The gates were open at ten.'), smallStatement(two, 'The gates were shut at ten.')];
const statement: StatementRef = { kind: 'statement', ...anchorOf(one, a.content) };
const relation: RelationRef = {
  kind: 'relation',
  relation: 'contradicts',
  a: anchorOf(one, a.content),
  b: anchorOf(two, b.content),
};
const turned: RelationRef = { ...relation, a: relation.b, b: relation.a };

const entry = (id: string, decision: NewDecision): Entry => ({
  kind: 'decided',
  before: null,
  at: '',
  who: 'Ana',
  id,
  ...decision,
});
const undo = (id: string): Entry => ({ kind: 'undone', before: null, at: '', who: 'Ana', decision: id });
const ids = (entries: readonly Entry[]) => inForce(entries).map(({ id }) => id);

test('of several decisions on one finding the last is in force, and taking it back gives the one before', () => {
  const entries = [
    entry('d1', { verdict: 'confirmed', finding: relation }),
    entry('d2', { verdict: 'confirmed', finding: statement }),
    entry('d3', { verdict: 'rejected', finding: turned }),
  ];
  assert.deepEqual(ids(entries), ['d2', 'd3']);
  assert.deepEqual(ids([...entries, undo('d3')]), ['d1', 'd2']);
  assert.deepEqual(inForce([...entries, undo('d3'), undo('d1'), undo('d2')]), []);
});

test('a reading, a note and a verdict on one finding stand beside one another; a second reading takes the place of the first', () => {
  const entries = [
    entry('verdict', { verdict: 'confirmed', finding: statement }),
    entry('note', { verdict: 'noted', finding: statement, note: 'Ask him.' }),
    entry('first', { verdict: 'corrected', finding: statement, reading: { kind: 'own' } }),
    entry('second', { verdict: 'corrected', finding: statement, reading: { said: '2024' } }),
  ];
  assert.deepEqual(ids(entries), ['verdict', 'note', 'second']);
  assert.deepEqual(ids([...entries, undo('second')]), ['verdict', 'note', 'first']);
});

test('to correct what one added does not take it away; moves, names and merges all stand, in their order', () => {
  const point = { kind: 'point', statements: [statement] } as const;
  const entries = [
    entry('added', { verdict: 'added', finding: statement, reading: {} }),
    entry('corrected', { verdict: 'corrected', finding: statement, reading: {} }),
    entry('name', { verdict: 'named', finding: point, name: 'One' }),
    entry('move', { verdict: 'moved', finding: statement, to: null }),
    entry('name again', { verdict: 'named', finding: point, name: 'Two' }),
    entry('move again', { verdict: 'moved', finding: statement, to: { point, side: null } }),
  ];
  assert.deepEqual(ids(entries), ['added', 'corrected', 'name', 'move', 'name again', 'move again']);
  assert.deepEqual(ids([...entries, undo('move')]), ['added', 'corrected', 'name', 'name again', 'move again']);
});
