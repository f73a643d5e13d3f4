import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallAnalysis, smallDocument, smallStatement } from '../../test/small-analysis.ts';
import type { Entity } from '../3-resolve/index.ts';
import type { Decision, Reading } from './decision.ts';
import { anchorOf } from './find-again.ts';
import { decided } from './lay.fixture.ts';
import { layOver } from './lay.ts';
import { entityRef, statementRef } from './refer.ts';

const text = 'The gate was open, Ada Ode said on Monday. It was shut at ten.';
const document = smallDocument('one.txt', text);
const place = (words: string) => anchorOf(document, [[text.indexOf(words), text.indexOf(words) + words.length]]);
const someone = (id: string, name: string): Entity => ({
  kind: 'person',
  id,
  name,
  role: null,
  aliases: [],
  mentions: text.includes(name)
    ? [{ document: document.id, start: text.indexOf(name), end: text.indexOf(name) + name.length }]
    : [],
});
const entities = [someone('ada', 'Ada Ode'), someone('outlet', 'The Gazette')];
const open = smallStatement(document, 'The gate was open, Ada Ode said on Monday.');
const found = { ...open, speaker: 'outlet', relay: ['outlet'] };
const analysis = smallAnalysis({ documents: [document], entities, statements: [found] });
const PLAIN = layOver([], analysis);

const correct = (reading: Reading): Decision =>
  decided({ verdict: 'corrected', finding: statementRef(PLAIN, found.id), reading });
const add = (words: string, reading: Reading): Decision =>
  decided({ verdict: 'added', finding: { kind: 'statement', ...place(words) }, reading });
const read = (...decisions: readonly Decision[]) => layOver(decisions, analysis).analysis.statements;

test('a reading takes the place of the first one, field by field, and its words are cut from the text', () => {
  const [statement] = read(
    correct({
      content: place('The gate was open'),
      cue: place('said'),
      speaker: entityRef(PLAIN, 'ada'),
      kind: 'indirect',
      polarity: 'denies',
      said: '2024-05-13',
      about: null,
    }),
  );
  assert.equal(statement?.id, found.id);
  assert.equal(statement?.quote, 'The gate was open');
  assert.deepEqual([statement?.kind, statement?.polarity, statement?.said], ['indirect', 'denies', '2024-05-13']);
  assert.deepEqual([statement?.speaker, statement?.relay], ['ada', ['outlet', 'ada']]);
  assert.equal(text.slice(...(statement?.cue[0] ?? [0, 0])), 'said');
});

test('what a reading leaves out stays as it was found', () => {
  assert.deepEqual(read(correct({ kind: 'turn' })), [{ ...found, kind: 'turn' }]);
});

test('someone whom no text names is made by the reading, once', () => {
  const speaker = { kind: 'entity', entity: 'person', name: 'Nils Berg', mentions: [] } as const;
  const laid = layOver([correct({ speaker }), add('It was shut at ten.', { speaker })], analysis).analysis;
  const made = laid.entities.filter(({ name }) => name === 'Nils Berg');
  assert.equal(made.length, 1);
  assert.deepEqual(
    laid.statements.map(statement => statement.speaker),
    [made[0]?.id, made[0]?.id],
  );
  assert.deepEqual(laid.statements[1]?.relay, ['outlet', made[0]?.id]);
});

test('a statement is added on words that the engine passed over, with the id that these words have', () => {
  const statements = read(add('It was shut at ten.', { kind: 'own', said: '2024' }));
  assert.equal(statements.length, 2);
  const [, made] = statements;
  assert.deepEqual([made?.quote, made?.kind, made?.said], ['It was shut at ten.', 'own', '2024']);
});

test('when the engine comes to find what was added, it is one statement, read as the person reads it', () => {
  const later = smallStatement(document, 'It was shut at ten');
  const laid = layOver(
    [add('It was shut at ten.', { kind: 'indirect' })],
    smallAnalysis({ ...analysis, statements: [found, later] }),
  );
  assert.deepEqual(
    laid.analysis.statements.map(({ id, kind }) => [id, kind]),
    [
      [found.id, 'own'],
      [later.id, 'indirect'],
    ],
  );
});

test('an added statement is corrected like any other, and its words gone it is orphaned', () => {
  const added = add('It was shut at ten.', { kind: 'own' });
  const laid = layOver([added], analysis);
  const made = laid.analysis.statements[1];
  assert.ok(made);
  const reading = { kind: 'question' } as const;
  const then = decided({ verdict: 'corrected', finding: statementRef(laid, made.id), reading });
  assert.equal(read(added, then)[1]?.kind, 'question');
  const [gone] = layOver([added], smallAnalysis({})).decisions;
  assert.deepEqual([gone?.how, gone?.found], ['orphaned', null]);
});

test('of two statements on the same words the one with the cue is meant', () => {
  const twin = { ...found, id: 'twin', cue: [[text.indexOf('said'), text.indexOf('said') + 4]] as const };
  const both = smallAnalysis({ ...analysis, statements: [found, twin] });
  const finding = statementRef(layOver([], both), 'twin');
  const laid = layOver([decided({ verdict: 'corrected', finding, reading: { said: '2020' } })], both).analysis;
  assert.deepEqual(
    laid.statements.map(({ id, said }) => [id, said]),
    [
      [found.id, null],
      ['twin', '2020'],
    ],
  );
});
