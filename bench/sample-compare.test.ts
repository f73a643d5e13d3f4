import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expected } from '../sample/expected.ts';
import { bareBlock, bareDocument, bareStatement } from '../src/4-relate/index.ts';
import type { Analysis } from '../src/analyze.ts';
import { compare, dice } from './sample-compare.ts';

//            0         1         2         3
//            0123456789012345678901234567890123456789
const text = 'The gate broke, Oskar said. Nobody drowned.';

const statement = (id: string, start: number, end: number, speaker: string | null) =>
  bareStatement({
    kind: 'indirect',
    id,
    document: 'd',
    content: [[start, end]],
    quote: text.slice(start, end),
    speaker,
    said: null,
    block: 0,
  });

const analysis: Analysis = {
  kind: 'analysis',
  documents: [bareDocument('d', text, [bareBlock(0, text.length)], { name: 'a.txt' })],
  marks: [],
  entities: [
    { kind: 'person', id: 'o', name: 'Bren Oskar', role: null, aliases: [{ text: 'Oskar', why: '' }], mentions: [] },
  ],
  times: [],
  statements: [statement('s1', 0, 14, 'o'), statement('s2', 28, 42, null)],
  relations: [{ kind: 'contradicts', id: 'r', a: 's1', b: 's2', confidence: 0.9, tier: 'found', why: [] }],
  points: [],
  origins: [],
  weights: [],
  rejected: [],
  failed: [],
};

const expected: Expected = {
  statements: [
    { id: 'broke', document: 'a.txt', quote: 'The gate broke', speaker: ['the Oskar'], kind: 'indirect' },
    { id: 'drowned', document: 'a.txt', quote: 'Nobody drowned', speaker: ['Oskar'], kind: 'own' },
    { id: 'said', document: 'a.txt', quote: 'Oskar said', speaker: ['Oskar'], kind: 'own' },
  ],
  relations: [
    { kind: 'denies', a: 'drowned', b: 'broke', or: ['contradicts'] },
    { kind: 'agrees', a: 'broke', b: 'said' },
  ],
  mustNot: [],
  silent: [{ document: 'a.txt', quote: 'drowned', why: 'for the test' }],
};

test('dice: the same words 1, other words 0, a longer cut in between', () => {
  assert.equal(dice([[0, 4]], [[0, 4]]), 1);
  assert.equal(dice([[0, 4]], [[4, 8]]), 0);
  assert.ok(dice([[0, 4]], [[0, 8]]) > dice([[0, 4]], [[0, 12]]));
});

test('statements are matched by their words, speakers by name, kinds strictly', () => {
  const { statements } = compare(analysis, expected);
  assert.deepEqual(
    statements.map(match => match.found?.id ?? null),
    ['s1', 's2', null],
  );
  assert.deepEqual(
    statements.map(match => match.speakerRight),
    [true, false, false],
  );
  assert.deepEqual(
    statements.map(match => match.kindRight),
    [true, false, false],
  );
});

test('a relation of another fair kind counts as fair, not as exact; order of the pair does not matter', () => {
  const { relations, unjudged } = compare(analysis, expected);
  assert.equal(relations[0]?.exact, null);
  assert.equal(relations[0]?.fair?.id, 'r');
  assert.equal(relations[1]?.reachable, false);
  assert.deepEqual(unjudged, []);
});

test('a forbidden pair is violated only in the kinds that it forbids', () => {
  const forbid = (kinds: 'contradicts' | 'agrees') =>
    compare(analysis, { ...expected, relations: [], mustNot: [{ a: 'broke', b: 'drowned', why: '', kinds: [kinds] }] });
  assert.equal(forbid('contradicts').violations.length, 1);
  assert.equal(forbid('agrees').violations.length, 0);
});

test('a statement made of silent words is told', () => {
  assert.deepEqual(
    compare(analysis, expected).spoken.map(({ statement }) => statement.id),
    ['s2'],
  );
});
