import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockView, PlacedStatement } from '../../serve/contract.ts';
import { drawnBlocks, markedStatements, sharesOf, statementsByBlock, wordCount } from './shown.ts';

const block = (kind: BlockView['kind'], start: number, end: number): BlockView => ({
  kind,
  start,
  end,
  speaker: null,
  label: null,
  hidden: false,
});
const blocks = [
  block('chrome', 0, 10),
  block('comment', 12, 20),
  block('title', 22, 32),
  block('paragraph', 34, 64),
  block('chrome', 66, 70),
];
const placed = (id: string, about: object = {}, line: object = {}) =>
  ({
    content: [[34, 40]],
    related: false,
    ...about,
    line: { id, kind: 'indirect', review: 'suggested', ...line },
  }) as unknown as PlacedStatement;
const statements = [
  placed('reported'),
  placed('own', {}, { kind: 'own' }),
  placed('own-met', { related: true }, { kind: 'own' }),
  placed('own-confirmed', {}, { kind: 'own', review: 'confirmed' }),
  placed('rejected', {}, { review: 'rejected' }),
];
const ids = (marked: Parameters<typeof markedStatements>[1], selected: string | null = null) =>
  markedStatements(statements, marked, selected).map(({ line }) => line.id);

test('a document’s own sentences are marked when they meet another statement, or when all are asked for', () => {
  assert.deepEqual(ids('main'), ['reported', 'own-met', 'own-confirmed']);
  assert.deepEqual(ids('all'), ['reported', 'own', 'own-met', 'own-confirmed']);
  assert.deepEqual(ids('rejected'), ['reported', 'own', 'own-met', 'own-confirmed', 'rejected']);
});

test('the selected statement is marked whatever the filter says', () => {
  assert.deepEqual(ids('main', 'rejected'), ['reported', 'own-met', 'own-confirmed', 'rejected']);
});

test('what is not part of the account is folded, a run at a time', () => {
  assert.deepEqual(
    drawnBlocks(blocks).map(drawn => (drawn.kind === 'fold' ? drawn.blocks.length : drawn.block.kind)),
    [2, 'title', 'paragraph', 1],
  );
  assert.deepEqual(drawnBlocks([]), []);
});

test('a statement is drawn in each block that holds words of it', () => {
  const found = statementsByBlock(blocks, [
    placed('over', { content: [[30, 36]] }),
    placed('split', {
      content: [
        [22, 24],
        [60, 62],
      ],
    }),
    placed('outside', { content: [[200, 210]] }),
  ]);
  assert.deepEqual(
    [...found].map(([start, list]) => [start, list.map(({ line }) => line.id)]),
    [
      [22, ['over', 'split']],
      [34, ['over', 'split']],
    ],
  );
});

test('the place of an offset is its share of the account, menus left out', () => {
  const share = sharesOf(blocks);
  assert.deepEqual([0, 22, 32, 34, 49, 64, 99].map(share), [0, 0, 0.25, 0.25, 0.625, 1, 1]);
  assert.equal(sharesOf([])(5), 0);
});

test('words are counted as a reader counts them', () => {
  assert.equal(wordCount('one two\n three', [block('chrome', 0, 7)]), 2);
});
