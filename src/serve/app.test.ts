import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Hono } from 'hono';
import { NAMED, SMALL, smallCase } from '../../test/small-case/index.ts';
import type { Case } from '../case/index.ts';
import { createApp } from './app.ts';
import type { Assets } from './assets.ts';
import * as contract from './contract.ts';
import { createDesk } from './desk.ts';
import { misfit } from './shape.ts';

const noAssets: Assets = {
  files: new Map(),
  serve: () => new Response('page', { headers: { 'content-type': 'text/html' } }),
};

let folder: string;
let theCase: Case;
let app: Hono;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-serve-'));
  theCase = await smallCase(join(folder, 'case'));
  app = createApp(createDesk({ case: theCase, analyse: async () => SMALL, who: 'tester' }), noAssets);
});

after(async () => {
  await theCase.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1:7000${path}`, init);
const json = async <T = contract.FaultView>(path: string, init?: RequestInit) => {
  const answer = await ask(path, init);
  return { status: answer.status, body: (await answer.json()) as T };
};
const decide = (body: object) =>
  json<contract.DecisionView>('/api/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('every resource answers in the shape that the contract says', async () => {
  const answers: readonly (readonly [string, keyof typeof contract])[] = [
    ['/api/case', 'caseView'],
    ['/api/points', 'pointsView'],
    [`/api/documents/${NAMED.courier.id}`, 'documentView'],
    [`/api/statements/${NAMED.told.id}`, 'statementView'],
    ['/api/search?q=bolt', 'searchView'],
    ['/api/pairs', 'pairsView'],
    ['/api/timeline', 'timelineView'],
    ['/api/sources', 'sourcesView'],
    [`/api/pairs/${NAMED.noCall.id}/${NAMED.wasCall.id}`, 'pairView'],
    [`/api/pairs/${NAMED.noCall.id}/${NAMED.wasCall.id}/near`, 'nearView'],
    ['/api/import', 'importView'],
  ];
  for (const [path, name] of answers) {
    const { status, body } = await json(path);
    assert.equal(status, 200, path);
    assert.equal(misfit(contract[name], body), null, path);
  }
});

test('the case counts what it holds, and every quote is cut again and compared', async () => {
  const { body } = await json<contract.CaseView>('/api/case');
  assert.deepEqual(body.counts, {
    documents: 5,
    statements: SMALL.statements.length,
    points: 2,
    origins: 5,
    firstHand: 1,
  });
  assert.deepEqual(body.quotes, { matching: SMALL.statements.length, of: SMALL.statements.length });
  assert.deepEqual(
    body.documents.map(line => line.label),
    ['@qubtan_7', 'Sollen Courier', 'Evening Sound', 'Tolme Harbour Board', 'Radio Tolme'],
  );
});

test('a statement comes with its relay, its times and what stands against it', async () => {
  const { body } = await json<contract.StatementView>(`/api/statements/${NAMED.told.id}`);
  assert.equal(body.exact, true);
  assert.deepEqual(
    body.relay.map(voice => voice.name),
    ['Mats Orre'],
  );
  assert.deepEqual(
    body.times.map(time => time.value),
    ['2031-06-01T21:00'],
  );
  assert.deepEqual(
    body.stands.map(({ number, letter }) => [number, letter]),
    [[1, 'A']],
  );
  assert.equal(body.relations.length, body.others.length);
  const { body: nested } = await json<contract.StatementView>(`/api/statements/${NAMED.pumps.id}`);
  assert.deepEqual(
    nested.relay.map(voice => voice.name),
    ['Mats Orre', 'the foreman'],
  );
});

test('a repeat is folded under the words it repeats, and lines share the origin they go back to', async () => {
  const { body } = await json<contract.PointsView>('/api/points');
  const against = body.points[0]?.sides[1];
  assert.ok(against);
  const lines = against.groups.flatMap(group => group.lines);
  assert.deepEqual(
    lines.find(line => line.statement === NAMED.boardBolt.id)?.copies.map(copy => copy.statement),
    [NAMED.copied.id],
  );
  assert.ok(!lines.some(line => line.statement === NAMED.copied.id));
  assert.equal(against.origins, 2);
  assert.equal(body.points[0]?.sides[0]?.unstated, 1);
});

test('a rejected statement leaves its point, and comes back when the decision is undone', async () => {
  const { body: before } = await json<contract.PointsView>('/api/points');
  const { body: made } = await decide({ finding: 'statement', id: NAMED.wasCall.id, verdict: 'rejected' });
  const { body: without } = await json<contract.PointsView>('/api/points');
  assert.equal(without.points[0]?.counts.statements, (before.points[0]?.counts.statements ?? 0) - 1);
  assert.ok(!without.points[0]?.badges.some(({ kind }) => kind === 'reversed'));
  assert.ok(made.revision > before.revision);
  assert.equal((await json(`/api/decisions/${made.decision}`, { method: 'DELETE' })).status, 200);
  const { body: again } = await json<contract.PointsView>('/api/points');
  assert.deepEqual(again.points, before.points);
});

test('a point whose sides nothing sets apart any more is set aside, not lost', async () => {
  const updates = SMALL.relations.find(({ kind }) => kind === 'updates');
  const { body: made } = await decide({ finding: 'relation', id: updates?.id, verdict: 'rejected' });
  const { body } = await json<contract.PointsView>('/api/points');
  assert.deepEqual([body.total, body.counts.all, body.counts['set-aside']], [1, 1, 1]);
  const { body: aside } = await json<contract.PointsView>('/api/points?show=set-aside');
  assert.deepEqual(
    aside.points.map(({ status }) => status),
    ['set-aside'],
  );
  await json(`/api/decisions/${made.decision}`, { method: 'DELETE' });
});

test('a confirmed relation makes its badge confirmed', async () => {
  const denies = SMALL.relations.find(({ kind }) => kind === 'denies');
  const { body: made } = await decide({ finding: 'relation', id: denies?.id, verdict: 'confirmed' });
  const { body } = await json<contract.PointsView>('/api/points');
  assert.deepEqual(
    body.points[0]?.badges.filter(({ confirmed }) => confirmed).map(({ kind }) => kind),
    ['denied'],
  );
  await json(`/api/decisions/${made.decision}`, { method: 'DELETE' });
});

test('errors have one shape, whatever went wrong', async () => {
  const wrongs: readonly (readonly [Promise<{ status: number; body: unknown }>, number, string])[] = [
    [json('/api/statements/none'), 404, 'not-found'],
    [json('/api/documents/..%2f..%2fetc'), 404, 'not-found'],
    [json('/api/nothing'), 404, 'not-found'],
    [json('/api/decisions/none', { method: 'DELETE' }), 404, 'not-found'],
    [decide({ finding: 'statement', id: 'none', verdict: 'confirmed' }), 404, 'not-found'],
    [decide({ finding: 'statement', id: NAMED.told.id, verdict: 'true' }), 400, 'request-invalid'],
    [decide({ finding: 'statement', id: 'x'.repeat(20_000), verdict: 'confirmed' }), 400, 'request-invalid'],
    [
      json('/api/decisions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
      400,
      'request-invalid',
    ],
    [
      json('/api/decisions', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }),
      400,
      'request-invalid',
    ],
    [
      json('/api/import', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: 'x' }),
      400,
      'request-invalid',
    ],
  ];
  for (const [asked, status, code] of wrongs) {
    const { status: got, body } = await asked;
    assert.equal(misfit(contract.faultView, body), null);
    assert.deepEqual([got, (body as contract.FaultView).code], [status, code]);
  }
});

test('the API describes itself, and hands the export out', async () => {
  const { status, body } = await json<{ paths: object }>('/api/openapi.json');
  assert.equal(status, 200);
  assert.ok(Object.keys(body.paths).includes('/api/statements/{id}'));
  const answer = await ask('/api/export');
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''the-north-lock\.json$/);
  assert.equal(((await answer.json()) as { format: string }).format, 'rashomon-case');
});

test('searching finds statements and marks the words', async () => {
  const { body } = await json<contract.SearchView>('/api/search?q=sheared');
  const first = body.hits[0];
  assert.equal(first?.statement?.id, NAMED.bolt.id);
  assert.deepEqual(body.total, { statements: 3, passages: 4 });
  const [start, end] = first?.highlights[0] ?? [0, 0];
  assert.equal(first?.text.slice(start, end), 'sheared');
  assert.deepEqual((await json<contract.SearchView>('/api/search?q=%22%3C%3E*')).body.hits, []);
});

test('pages of the screens are one page; the way in leads to the points', async () => {
  const root = await ask('/');
  assert.deepEqual([root.status, root.headers.get('location')], [302, '/c/the-north-lock/points']);
  assert.equal((await ask('/c/the-north-lock/doc/x')).status, 200);
});

test('the event stream says where things stand, and then what changes', async () => {
  const stop = new AbortController();
  const answer = await ask('/api/events', { signal: stop.signal });
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const next = async () => JSON.parse(new TextDecoder().decode((await reader.read()).value).replace(/^data: /, ''));
  const first = await next();
  assert.equal(misfit(contract.eventView, first), null);
  const { body: made } = await decide({ finding: 'statement', id: NAMED.book.id, verdict: 'confirmed' });
  const changed = await next();
  assert.deepEqual([changed.kind, changed.revision], ['changed', made.revision]);
  await reader.cancel();
  await json(`/api/decisions/${made.decision}`, { method: 'DELETE' });
});
