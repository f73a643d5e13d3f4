import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import type { Point } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import type { Decision } from './decision.ts';
import { layOver } from './lay.ts';
import { relationRef, statementRef } from './refer.ts';
import { withoutRejected } from './without-rejected.ts';

const text = 'Gates open one. Gates open two. Gates shut one. Gates shut two.';
const document = smallDocument('gates.txt', text);
const [open1, open2, shut1, shut2] = ['Gates open one.', 'Gates open two.', 'Gates shut one.', 'Gates shut two.'].map(
  words => smallStatement(document, words),
) as [S, S, S, S];
type S = ReturnType<typeof smallStatement>;
const openAgree = smallRelation('agrees', open1, open2);
const shutAgree = smallRelation('agrees', shut1, shut2);
const clash = smallRelation('contradicts', open1, shut1);
const side = (...statements: S[]) => ({
  label: statements[0]?.quote ?? '',
  labelledBy: statements[0]?.id ?? '',
  statements: statements.map(({ id }) => id),
});
const point: Point = {
  kind: 'point',
  id: 'p',
  label: open1.quote,
  labelledBy: open1.id,
  status: 'disputed',
  sides: [side(open1, open2), side(shut1, shut2)],
};
const analysis = smallAnalysis({
  documents: [document],
  statements: [open1, open2, shut1, shut2],
  relations: [openAgree, shutAgree, clash],
  points: [point],
  origins: [
    { kind: 'outlet', id: 'o1', label: 'x', statements: [open1.id, shut1.id] },
    { kind: 'outlet', id: 'o2', label: 'y', statements: [open2.id, shut2.id] },
  ],
});
const rejected = (id: string, verdict: 'rejected' | 'confirmed' = 'rejected'): Decision => {
  const laid = layOver([], analysis);
  const isStatement = analysis.statements.some(statement => statement.id === id);
  const finding = isStatement ? statementRef(laid, id) : relationRef(laid, id);
  return { id, at: '', who: 'Ana', verdict, finding };
};
const left = (of: Analysis, decisions: readonly Decision[]) => withoutRejected(layOver(decisions, of));
const sidesOf = (points: readonly Point[]) => points.map(({ sides }) => sides.map(({ statements }) => statements));

test('without a rejection in force the analysis is the same value', () => {
  for (const decisions of [[], [rejected(clash.id, 'confirmed')]]) assert.equal(left(analysis, decisions), analysis);
});

test('a rejected contradiction is gone, also the other way round, and its point becomes two that nobody disputes', () => {
  const back = smallRelation('contradicts', shut1, open1);
  const both = { ...analysis, relations: [...analysis.relations, back] };
  const kept = left(both, [rejected(clash.id)]);
  assert.deepEqual(kept.relations, [openAgree, shutAgree]);
  assert.deepEqual(sidesOf(kept.points), [[[open1.id, open2.id]], [[shut1.id, shut2.id]]]);
  assert.deepEqual(
    kept.points.map(({ id, label, status }) => [id === 'p', label, status]),
    [
      [true, open1.quote, 'agreed'],
      [false, shut1.quote, 'agreed'],
    ],
  );
});

test('a rejected statement takes its relations, its place in the point and its label with it', () => {
  const kept = left(analysis, [rejected(open1.id)]);
  assert.deepEqual(kept.statements, [open2, shut1, shut2]);
  assert.deepEqual(kept.relations, [shutAgree]);
  assert.deepEqual(sidesOf(kept.points), [[[shut1.id, shut2.id]]]);
  assert.deepEqual([kept.points[0]?.id, kept.points[0]?.label], ['p', shut1.quote]);
  assert.deepEqual(
    kept.origins.map(({ statements }) => statements),
    [[shut1.id], [open2.id, shut2.id]],
  );
});

test('a rejected agreement leaves the dispute, without the statement that hung on it', () => {
  const kept = left(analysis, [rejected(openAgree.id)]);
  assert.deepEqual(sidesOf(kept.points), [[[open1.id], [shut1.id, shut2.id]]]);
  assert.equal(kept.points[0]?.status, 'disputed');
});

test('what stood within a rejected statement stands at the top', () => {
  const inner = { ...shut2, within: open1.id };
  const kept = left({ ...analysis, statements: [open1, open2, shut1, inner] }, [rejected(open1.id)]);
  assert.deepEqual(
    kept.statements.map(({ within }) => within),
    [null, null, null],
  );
});

test('when all is rejected no point is left', () => {
  assert.deepEqual(
    left(
      analysis,
      analysis.relations.map(({ id }) => rejected(id)),
    ).points,
    [],
  );
});
