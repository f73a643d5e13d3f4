import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import type { Analysis } from '../analyze.ts';
import type { Decision, RelationRef, StatementRef } from './decision.ts';
import { anchorOf } from './find-again.ts';
import { layOver, orphaned } from './lay.ts';

const one = smallDocument('one.txt', 'The gates were open at ten.');
const two = smallDocument('two.txt', 'The gates were shut at ten.');
const a = smallStatement(one, 'The gates were open at ten.');
const b = smallStatement(two, 'The gates were shut at ten.');
const statement: StatementRef = { kind: 'statement', ...anchorOf(one, a.content) };
const relation: RelationRef = {
  kind: 'relation',
  relation: 'contradicts',
  a: anchorOf(one, a.content),
  b: anchorOf(two, b.content),
};

const decision = (finding: StatementRef | RelationRef): Decision => ({
  id: 'd',
  at: '2024-05-18T10:00:00.000Z',
  who: 'Ana',
  verdict: 'rejected',
  finding,
});

const decisionsOf = (decisions: readonly Decision[], analysis: Analysis) => layOver(decisions, analysis).decisions;

test('a decision on a statement is laid over the statement on its words', () => {
  const analysis = smallAnalysis({ documents: [one, two], statements: [a, b] });
  assert.deepEqual(layOver([decision(statement)], analysis).decisions, [
    { decision: decision(statement), how: 'exact', found: a.id },
  ]);
});

test('a relation is found again whichever way round it comes back, but not as another kind', () => {
  for (const [kind, left, right, found] of [
    ['contradicts', a, b, true],
    ['contradicts', b, a, true],
    ['agrees', a, b, false],
  ] as const) {
    const back = smallRelation(kind, left, right);
    const [laid] = decisionsOf(
      [decision(relation)],
      smallAnalysis({ documents: [one, two], statements: [a, b], relations: [back] }),
    );
    assert.equal(laid?.found, found ? back.id : null);
    assert.equal(laid?.how, 'exact');
  }
});

test('a finding that comes back on slightly other words is the same finding, and looks moved', () => {
  const shorter = smallStatement(one, 'The gates were open at ten');
  const back = smallRelation('contradicts', b, shorter);
  const [laid] = decisionsOf(
    [decision(relation)],
    smallAnalysis({ documents: [one, two], statements: [shorter, b], relations: [back] }),
  );
  assert.deepEqual([laid?.how, laid?.found], ['moved', back.id]);
});

test('words that are there without a finding keep their place; words that are gone are orphaned', () => {
  assert.deepEqual(decisionsOf([decision(statement)], smallAnalysis({ documents: [one] }))[0], {
    decision: decision(statement),
    how: 'exact',
    found: null,
  });
  for (const finding of [statement, relation]) {
    const elsewhere = decisionsOf([decision(finding)], smallAnalysis({ documents: [two], statements: [b] }));
    for (const [laid] of [elsewhere, orphaned([decision(finding)])])
      assert.deepEqual([laid?.how, laid?.found], ['orphaned', null]);
  }
});
