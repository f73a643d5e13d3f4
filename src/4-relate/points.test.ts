import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Account, given, only, plainHeads } from './given.fixture.ts';
import { relate } from './relate.ts';

const accounts: readonly Account[] = [
  {
    name: 'The Weir',
    lines: [
      { text: 'The crew opened the third gate of the dam at night' },
      { text: 'Milk is dear in the capital this spring' },
    ],
  },
  {
    name: 'Radio Quill',
    lines: [{ text: 'The crew had not opened the third gate of the dam at night', by: 'Ada Ode' }],
  },
  { name: 'Ledger', lines: [{ text: 'At night the third gate was opened by the crew', by: 'Joss Vane' }] },
];
const heads = plainHeads((a, b) => (/not/.test(a) === /not/.test(b) ? only('agrees', 0.8) : only('contradicts', 0.8)));

test('statements that relations join make a point with two sides, the affirming one first', async () => {
  const { documents, resolved } = given(accounts);
  const { points } = await relate(documents, resolved, heads);
  assert.equal(points.length, 1);
  const [point] = points;
  assert.ok(point);
  assert.equal(point.status, 'disputed');
  assert.deepEqual(
    point.sides.map(side => side.statements.length),
    [2, 1],
  );
  assert.doesNotMatch(point.sides[0]?.label ?? 'not', /not/);
  assert.match(point.sides[1]?.label ?? '', /not/);
});

test('every label is the words of the statement that it names', async () => {
  const { documents, resolved } = given(accounts);
  const { points } = await relate(documents, resolved, heads);
  const quotes = new Map(resolved.statements.map(statement => [statement.id, statement.quote]));
  for (const { label, labelledBy } of points.flatMap(point => [point, ...point.sides]))
    assert.ok(label !== '' && quotes.get(labelledBy)?.includes(label));
});

test('what is only possible builds no point', async () => {
  const { documents, resolved } = given([
    { name: 'The Weir', lines: [{ text: 'The crew slept in the mess by the dam' }] },
    { name: 'Radio Quill', lines: [{ text: 'The crew by the dam stood at the gate' }] },
  ]);
  const { relations, points } = await relate(
    documents,
    resolved,
    plainHeads(() => only('contradicts', 0.7)),
  );
  assert.equal(relations.length, 1);
  assert.deepEqual(points, []);
});

test('the order in which documents and statements come changes nothing', async () => {
  const { documents, resolved } = given(accounts);
  const forward = await relate(documents, resolved, heads);
  const backward = await relate(
    [...documents].reverse(),
    { ...resolved, entities: [...resolved.entities].reverse(), statements: [...resolved.statements].reverse() },
    heads,
  );
  assert.deepEqual(backward, forward);
});
