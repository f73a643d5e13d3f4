import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Hono } from 'hono';
import { NAMED, SMALL, smallCase } from '../../test/small-case/index.ts';
import type { Case } from '../case/index.ts';
import { createApp } from './app.ts';
import * as contract from './contract.ts';
import { createDesk } from './desk.ts';
import { list, misfit, type Shape } from './shape.ts';

/* Every decision that a person can make, through the API, and taken back: then the case is as it was. */

let theCase: Case;
let app: Hono;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-decide-'));
  theCase = await smallCase(join(folder, 'case'));
  const assets = { files: new Map(), serve: () => new Response('page') };
  app = createApp(createDesk({ case: theCase, analyse: async () => SMALL, who: 'Ana' }), assets);
});

after(async () => {
  await theCase.close();
  await rm(folder, { recursive: true });
});

async function ask<T>(shape: Shape<T>, path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
  const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const value = await answer.json();
  assert.equal(answer.status, 200, JSON.stringify(value));
  assert.equal(misfit(shape, value), null);
  return value as T;
}

async function refused(path: string, body: object): Promise<string> {
  const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  assert.ok(answer.status >= 400, `${path} was taken`);
  return ((await answer.json()) as contract.FaultView).code;
}

const points = () => ask(contract.pointsView, 'points');
const statement = (id: string) => ask(contract.statementView, `statements/${id}`);
const post = (path: string, body: object) => ask(contract.decisionView, path, body);
const undo = (decision: string | null) => ask(contract.decisionView, `decisions/${decision}`, undefined, 'DELETE');
const sides = async (number: number) =>
  (await points()).points[number]?.sides.map(side => side.groups.flatMap(group => group.lines).length);

const reading = (over: Partial<contract.ReadingInput> = {}): contract.ReadingInput => ({
  content: NAMED.told.content,
  cue: NAMED.told.cue,
  speaker: NAMED.told.speaker === null ? null : { id: NAMED.told.speaker, name: '', kind: 'person' },
  kind: NAMED.told.kind,
  polarity: NAMED.told.polarity,
  said: NAMED.told.said,
  about: NAMED.told.about,
  ...over,
});

test('a statement is read otherwise; the first reading is kept beside it and can be restored, however often it was corrected', async () => {
  const path = `statements/${NAMED.told.id}/reading`;
  await post(path, reading({ said: '2031-06-02', speaker: { id: null, name: ' Nils Berg ', kind: 'person' } }));
  await post(path, reading({ said: '2031-06-05' }));
  const read = await statement(NAMED.told.id);
  assert.deepEqual(
    [read.line.said, read.first?.said, read.line.speaker?.name],
    ['2031-06-05', NAMED.told.said, 'Mats Orre'],
  );
  assert.deepEqual([read.line.review, read.line.corrected !== null], ['confirmed', true]);
  await post('restore', { finding: 'statement', id: NAMED.told.id });
  const restored = await statement(NAMED.told.id);
  assert.deepEqual([restored.line.said, restored.first, restored.line.review], [NAMED.told.said, null, 'suggested']);
});

test('a reading is refused outside the text, on hidden words, in an unknown time and for a nameless speaker', async () => {
  const path = `statements/${NAMED.told.id}/reading`;
  const { text, blocks, id } = NAMED.courier;
  const hidden = blocks.find(block => block.hidden);
  assert.ok(hidden);
  for (const wrong of [
    { content: [] },
    { content: [[5, 5]] },
    {
      content: [
        [9, 12],
        [3, 6],
      ],
    },
    { content: [[0, text.length + 1]] },
    { content: [[0.5, 2]] },
    { content: [[hidden.start, hidden.end]] },
    { said: 'last Tuesday' },
    { speaker: { id: null, name: '  ', kind: 'person' } },
  ] as readonly Partial<contract.ReadingInput>[]) {
    assert.equal(await refused(path, reading(wrong)), 'request-invalid');
    assert.equal(await refused(`documents/${id}/statements`, reading(wrong)), 'request-invalid');
  }
  assert.equal(await refused(path, reading({ speaker: { id: 'none', name: '', kind: 'person' } })), 'not-found');
});

test('a missed statement is added on its words, counts at once, and goes when it is taken back', async () => {
  const { text, id } = NAMED.courier;
  const start = text.indexOf('a barge went through it');
  const body = reading({ content: [[start, start + 23]], cue: [], kind: 'own' });
  const made = await ask(contract.addedView, `documents/${id}/statements`, body);
  const added = await statement(made.statement);
  assert.deepEqual(
    [added.line.pieces, added.line.added, added.line.review],
    [['a barge went through it'], made.decision, 'confirmed'],
  );
  assert.equal((await ask(contract.caseView, 'case')).counts.statements, SMALL.statements.length + 1);
  await undo(made.decision);
  assert.equal((await ask(contract.caseView, 'case')).counts.statements, SMALL.statements.length);
});

test('a relation of another kind says what it was found as', async () => {
  const found = SMALL.relations.find(({ tier }) => tier === 'possible');
  assert.ok(found);
  const made = await post(`relations/${found.id}/kind`, { kind: 'rivals', turned: false });
  const line = (await statement(found.a)).relations.find(({ id }) => id === found.id);
  assert.deepEqual(
    [line?.kind, line?.firstKind, line?.tier, line?.review],
    ['rivals', 'contradicts', 'found', 'confirmed'],
  );
  assert.equal((await points()).points.length, SMALL.points.length + 1);
  await undo(made.decision);
  assert.equal((await points()).points.length, SMALL.points.length);
});

test('a note stands on its finding until an empty one takes it away', async () => {
  await post('notes', { finding: 'statement', id: NAMED.told.id, note: ' Ask the keeper. ' });
  assert.equal((await statement(NAMED.told.id)).line.note?.text, 'Ask the keeper.');
  assert.equal((await statement(NAMED.told.id)).line.review, 'suggested');
  await post('notes', { finding: 'statement', id: NAMED.told.id, note: '' });
  assert.equal((await statement(NAMED.told.id)).line.note, null);
  const [point] = (await points()).points;
  const made = await post('notes', { finding: 'point', id: point?.id ?? '', note: 'The main one.' });
  assert.equal((await points()).points[0]?.note?.text, 'The main one.');
  await undo(made.decision);
});

test('points and sides are named, merged, split, and statements moved, each taken back again', async () => {
  const before = await points();
  const [first, second] = before.points;
  assert.ok(first && second);
  const name = await post(`points/${first.id}/name`, { side: null, name: 'Was there a call?' });
  const side = await post(`points/${first.id}/name`, { side: 'B', name: 'No' });
  const named = (await points()).points[0];
  assert.deepEqual([named?.name, named?.sides[1]?.name], ['Was there a call?', 'No']);

  const merged = await post(`points/${first.id}/merge`, { with: [second.id] });
  assert.equal((await points()).points.length, before.points.length - 1);
  assert.equal((await points()).points[0]?.sides.length, 4);
  const one = await post(`points/${first.id}/sides/merge`, { into: 'A', from: 'C' });
  assert.deepEqual(
    (await points()).points[0]?.sides.map(({ letter }) => letter),
    ['A', 'B', 'D'],
  );
  for (const { decision } of [one, merged]) await undo(decision);

  const split = await post(`points/${first.id}/split`, { statements: [NAMED.bolt.id, NAMED.boardBolt.id] });
  assert.equal((await points()).points.length, before.points.length + 1);
  await undo(split.decision);

  const counted = await sides(0);
  const moved = await post(`statements/${NAMED.twoWays.id}/place`, { point: first.id, side: 'B' });
  assert.equal((await sides(0))?.[1], (counted?.[1] ?? 0) + 1);
  const off = await post(`statements/${NAMED.told.id}/place`, { point: null, side: null });
  assert.ok(!(await points()).statements.some(({ id }) => id === NAMED.told.id));
  for (const { decision } of [off, moved, side, name]) await undo(decision);
  assert.deepEqual((await points()).points, before.points);
});

test('names are joined, parted and given, and every statement follows', async () => {
  const listed = await ask(list(contract.speakerLine), 'speakers');
  assert.deepEqual([listed.length, listed[0]?.statements], [SMALL.entities.length, 5]);
  const orre = NAMED.told.speaker ?? '';
  const faldt = NAMED.noCall.speaker ?? '';
  const joined = await post(`entities/${orre}/merge`, { with: [faldt] });
  assert.equal((await statement(NAMED.noCall.id)).line.speaker?.id, orre);
  await undo(joined.decision);
  const named = await post(`entities/${orre}/name`, { name: 'Mats E. Orre' });
  assert.equal((await statement(NAMED.told.id)).line.speaker?.name, 'Mats E. Orre');
  const parted = await post(`entities/${orre}/split`, { name: 'A guard', mentions: [], statements: [NAMED.told.id] });
  assert.equal((await statement(NAMED.told.id)).line.speaker?.name, 'A guard');
  for (const { decision } of [parted, named]) await undo(decision);
  assert.equal((await statement(NAMED.told.id)).line.speaker?.name, 'Mats Orre');
  assert.equal(await refused(`entities/${orre}/merge`, { with: [orre] }), 'request-invalid');
  assert.equal(await refused(`entities/${orre}/name`, { name: ' ' }), 'request-invalid');
  assert.equal(await refused(`entities/${orre}/split`, { name: 'x', mentions: [], statements: [] }), 'request-invalid');
});

test('history lists every decision, newest first, and says of each whether it stands', async () => {
  const { decisions, total } = await ask(contract.historyView, 'history');
  assert.equal(decisions.length, total);
  assert.ok(total > 10 && decisions.every(line => line.who === 'Ana'));
  assert.deepEqual([...new Set(decisions.map(({ state }) => state))].sort(), ['in-force', 'replaced', 'undone']);
  assert.deepEqual(
    decisions.map(({ at }) => at),
    decisions
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  const correction = decisions.find(({ verdict, finding }) => verdict === 'corrected' && finding === 'statement');
  assert.deepEqual([correction?.changes, correction?.state], [[{ what: 'said', to: '2031-06-05' }], 'undone']);
  assert.equal((await ask(contract.historyView, 'history?from=3')).decisions.length, total - 3);
});

test('review gives what no one has looked at, the surest relation first, with the text around the words', async () => {
  const all = await ask(contract.reviewView, 'review');
  const [first] = all.items;
  assert.equal(first?.finding, 'relation');
  assert.equal(first?.statements.length, 2);
  const confidences = all.items.flatMap(({ relation }) => relation?.confidence ?? []);
  assert.deepEqual(
    confidences,
    confidences.toSorted((a, b) => b - a),
  );
  for (const { statements } of all.items)
    for (const { line, before, after, between } of statements) {
      const text = SMALL.documents.find(({ id }) => id === line.document)?.text ?? '';
      const around = line.pieces.map((piece, i) => piece + (between[i] ?? '')).join('');
      assert.ok(text.includes(`${before.replace(/^…/, '')}${around}${after.replace(/…$/, '')}`));
    }
  const { decision } = await post('decisions', { finding: 'relation', id: first?.id, verdict: 'confirmed' });
  const next = await ask(contract.reviewView, `review?skip=${all.items[1]?.id}`);
  assert.equal(next.relations.done, all.relations.done + 1);
  assert.deepEqual(next.items[0]?.id, all.items[2]?.id);
  await undo(decision);
  const statements = await ask(contract.reviewView, 'review?of=statements');
  assert.ok(statements.items.every(({ finding }) => finding === 'statement'));
});
