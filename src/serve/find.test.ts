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
import { misfit, type Shape } from './shape.ts';

let folder: string;
let theCase: Case;
let app: Hono;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rashomon-find-'));
  theCase = await smallCase(join(folder, 'case'));
  const assets = { files: new Map(), serve: () => new Response('') };
  app = createApp(createDesk({ case: theCase, analyse: async () => SMALL, who: 'tester' }), assets);
});

after(async () => {
  await theCase.close();
  await rm(folder, { recursive: true });
});

async function ask<T>(shape: Shape<T>, path: string, init: RequestInit = {}): Promise<T> {
  const answer = await app.request(`http://127.0.0.1:7000/api/${path}`, init);
  const body: unknown = await answer.json();
  assert.equal(answer.status, 200, JSON.stringify(body));
  assert.equal(misfit(shape, body), null);
  return body as T;
}
const search = (query: string) => ask(contract.searchView, `search?${query}`);
const points = (query: string) => ask(contract.pointsView, `points?${query}`);
const faldt = SMALL.entities.find(({ name }) => name === 'Lene Faldt')?.id ?? '';

test('without words all statements are found, by date, and counted by what they are', async () => {
  const { total, order, facets } = await search('');
  assert.deepEqual(total, { statements: SMALL.statements.length, passages: 0 });
  assert.equal(order, 'date');
  for (const list of Object.values(facets ?? {}))
    assert.ok(list.reduce((sum, { count }) => sum + count, 0) >= SMALL.statements.length - 1);
});

test('facets narrow one another; a facet counts as if it were not set itself', async () => {
  const all = (await search('q=call')).facets;
  const one = await search(`q=call&speaker=${faldt}`);
  assert.ok(one.hits.length > 0 && one.hits.every(({ statement }) => statement?.speaker?.id === faldt));
  assert.deepEqual(one.facets?.speaker, all?.speaker);
  assert.ok((one.facets?.outlet.length ?? 9) < (all?.outlet.length ?? 0));
  const two = await search(`q=call&speaker=${faldt}&polarity=denies`);
  assert.deepEqual(
    two.hits.map(({ statement }) => statement?.polarity),
    ['denies'],
  );
  assert.deepEqual(two.total.passages, 0);
});

test('an outlet with a comma in its name, a date, and a page can be asked for', async () => {
  assert.equal((await search('q=lock&outlet=Sollen%2520Courier')).total.statements, 0);
  assert.ok((await search('q=lock&outlet=Sollen%20Courier')).total.statements > 0);
  const late = await search('from=2031-06-09&to=2031-06-09');
  assert.deepEqual([...new Set(late.hits.map(({ outlet }) => outlet))], ['Radio Tolme']);
  const page = await search('after=2&limit=3');
  const whole = await search('');
  assert.deepEqual(page.hits, whole.hits.slice(2, 5));
  assert.equal(page.facets, null);
});

test('passages are found beside statements, cut from the text where they say they stand', async () => {
  const { hits } = await search('q=sheared&in=passages');
  assert.ok(hits.length > 0);
  for (const { document, start, text, statement } of hits) {
    assert.equal(statement, null);
    const source = SMALL.documents.find(({ id }) => id === document)?.text ?? '';
    assert.equal(source.slice(start, start + text.length), text);
  }
});

test('who is called so is offered, and a search that finds nothing says what may have been meant and what stands in the way', async () => {
  assert.deepEqual(
    (await search('q=faldt')).people.map(({ name }) => name),
    ['Lene Faldt'],
  );
  assert.equal((await search('q=shaered')).nearest, 'sheared');
  const { without } = await search(`q=bolt&speaker=${faldt}&polarity=denies`);
  assert.deepEqual(without.map(({ facet }) => facet).sort(), ['polarity']);
});

test('hostile queries find nothing and break nothing', async () => {
  for (const query of [
    '%22',
    '%22%3C%3E*',
    "';drop table words;--",
    '%00',
    'NEAR(a,b)',
    'x'.repeat(4000),
    '%F0%9F%98%80',
    '%E2%80%AE',
  ])
    assert.equal(typeof (await search(`q=${query}`)).total.statements, 'number', query);
  await search('from=never&to=2031-99-99&after=-1&limit=1e9&kind=nothing&order=up');
});

test('points come page by page, narrowed by words, speaker, outlet, date and order', async () => {
  const all = await points('');
  assert.equal(all.total, 2);
  const [first, second] = all.points;
  assert.deepEqual((await points('after=1&limit=1')).points, [second]);
  assert.equal((await points(`open=${second?.id}&limit=1`)).at, 1);
  assert.equal((await points('open=none')).at, null);
  assert.deepEqual((await points('q=missi')).points, [second]);
  assert.deepEqual((await points('q=radio+tolme')).points, [first]);
  assert.equal((await points('q=sheared+missing')).total, 0);
  assert.deepEqual((await points(`speaker=${faldt}`)).points, [first]);
  assert.deepEqual((await points('outlet=Radio%20Tolme')).points, [first]);
  assert.deepEqual((await points('from=2031-06-05')).points, [first]);
  assert.deepEqual((await points('order=oldest')).points.length, 2);
  const named = new Set(all.statements.map(({ id }) => id));
  assert.ok(named.has(NAMED.told.id) && named.has(NAMED.four.id));
  const facets = (await points('facets=yes')).facets;
  assert.deepEqual(
    facets?.speaker.find(({ value }) => value === faldt),
    { value: faldt, label: 'Lene Faldt', count: 1 },
  );
});

test('documents come page by page, narrowed by words and outlet', async () => {
  const all = await ask(contract.documentsView, 'documents');
  assert.equal(all.total, 5);
  assert.equal(all.outlets.length, 5);
  const page = await ask(contract.documentsView, 'documents?after=1&limit=2');
  assert.deepEqual(page.documents, all.documents.slice(1, 3));
  assert.deepEqual(
    (await ask(contract.documentsView, 'documents?q=morn')).documents.map(({ label }) => label),
    ['Radio Tolme'],
  );
  assert.equal((await ask(contract.documentsView, 'documents?outlet=Evening%20Sound')).total, 1);
  const document = await ask(contract.documentView, `documents/${all.documents[1]?.id}`);
  assert.deepEqual([document.earlier, document.later], [all.documents[0]?.id, all.documents[2]?.id]);
});

test('searches are kept with the case', async () => {
  const post = (body: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const [kept] = await ask(contract.savedSearches, 'searches', post({ name: ' Bolts ', address: 'q=bolt' }));
  assert.deepEqual([kept?.name, kept?.address, kept?.who], ['Bolts', 'q=bolt', 'tester']);
  assert.deepEqual(await ask(contract.savedSearches, `searches/${kept?.id}`, { method: 'DELETE' }), []);
  const empty = await app.request('http://127.0.0.1:7000/api/searches', post({ name: ' ', address: 'q=a' }));
  assert.equal(empty.status, 400);
});
