import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceCopy, SourceOrigin, SourcePath, SourcesView } from '../../serve/contract.ts';
import { graphOf } from './graph.ts';
import { picture } from './layout.ts';

const origin = (id: string, more: Partial<SourceOrigin> = {}): SourceOrigin => ({
  id,
  label: id,
  kind: 'speaker',
  firstHand: false,
  statements: 1,
  documents: 1,
  withoutCopies: 1,
  reversals: [],
  denials: [],
  alone: [],
  home: null,
  minor: false,
  ...more,
});
const path = (
  from: string | null,
  document: string,
  statements: number,
  copied: number,
  ...via: readonly string[]
): SourcePath => ({
  origin: from,
  via: via.map(name => ({ id: name, name, role: null })),
  document,
  statements,
  copied,
  first: 's',
});
const copy = (from: string, to: string, ...statements: readonly string[]): SourceCopy => ({
  from,
  to,
  ordered: true,
  count: statements.length,
  shared: 1,
  of: 1,
  longest: 1,
  passages: statements.map(statement => ({
    relation: `r ${statement}`,
    from: { statement: `${statement} first`, text: '', runs: [] },
    to: { statement, text: '', runs: [] },
  })),
});
const view = {
  documents: ['wire', 'ledger', 'today'].map(id => ({ id, label: id, published: null })),
  origins: [
    origin('board'),
    origin('orre'),
    origin('passer', { minor: true }),
    origin('other', { minor: true }),
    origin('own', { kind: 'outlet', home: 'wire' }),
  ],
  paths: [
    path('board', 'wire', 2, 0),
    path('board', 'today', 2, 2),
    path('orre', 'ledger', 1, 0, 'foreman'),
    path('own', 'wire', 1, 0),
    path('passer', 'ledger', 1, 0),
    path('other', 'ledger', 1, 0),
    path(null, 'ledger', 1, 0),
  ],
  copies: [copy('wire', 'today', 's3', 's4')],
  points: [],
} as unknown as SourcesView;
const ids = (column: number, all = false) =>
  graphOf(view, all)
    .nodes.filter(node => node.column === column)
    .map(({ id }) => id);

test('who says, who passes on, who prints and who copies stand in four columns', () => {
  assert.deepEqual(ids(0).sort(), ['origin board', 'origin orre', 'rest ledger', 'unstated']);
  assert.deepEqual(ids(1), ['voice foreman']);
  assert.deepEqual(ids(2), ['document wire', 'document ledger']);
  assert.deepEqual(ids(3), ['document today']);
});

test('what is copied comes by way of the copied document alone; own sentences need no way', () => {
  const { edges, nodes } = graphOf(view, false);
  assert.deepEqual(
    edges.map(({ from, to, statements, copy: copied }) => `${from} > ${to}: ${statements}${copied ? ' copied' : ''}`),
    [
      'origin board > document wire: 2',
      'origin orre > voice foreman: 1',
      'voice foreman > document ledger: 1',
      'rest ledger > document ledger: 2',
      'unstated > document ledger: 1',
      'document wire > document today: 2 copied',
    ],
  );
  assert.equal(nodes.find(({ id }) => id === 'document wire')?.own?.id, 'own');
});

test('those who say little stand alone when all are wanted', () => {
  assert.deepEqual(ids(0, true).sort(), ['origin board', 'origin orre', 'origin other', 'origin passer', 'unstated']);
});

test('columns go from left to right, nothing covers anything in its column, and the picture is always the same', () => {
  for (const width of [560, 800, 1_400]) {
    const drawn = picture(graphOf(view, true), width);
    assert.deepEqual(drawn, picture(graphOf(view, true), width));
    for (const column of [0, 1, 2, 3]) {
      const nodes = drawn.nodes.filter(({ node }) => node.column === column).sort((x, y) => x.y - y.y);
      for (const [i, { y, height, x, width: length }] of nodes.entries()) {
        const next = nodes[i + 1];
        if (next) assert.ok(y + height / 2 <= next.y - next.height / 2 + 0.01, `${column} at ${width}`);
        assert.ok(x >= 0 && x + length <= width && y - height / 2 >= 0 && y + height / 2 <= drawn.height);
      }
    }
    const x = [0, 1, 2, 3].map(column => drawn.nodes.find(({ node }) => node.column === column)?.x ?? 0);
    assert.deepEqual(
      x,
      x.toSorted((a, b) => a - b),
    );
  }
});

test('a document that copies a copy, and two that copy each other, have a place', () => {
  const round = {
    ...view,
    copies: [copy('wire', 'today', 's3', 's4'), copy('today', 'wire', 's1', 's2'), copy('today', 'ledger', 's5', 's7')],
  };
  const { nodes } = picture(graphOf(round as SourcesView, false), 800);
  assert.equal(nodes.filter(({ node }) => node.kind === 'document').length, 3);
});
