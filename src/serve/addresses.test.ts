import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { analyze } from '../analyze.ts';
import { createCase } from '../case/index.ts';
import { guardFor, page, siteOf } from '../intake/address/site.fixture.ts';
import { captureAddress } from '../intake/index.ts';
import type { Heads } from '../neural/heads.ts';
import { createApp } from './app.ts';
import type { CaseView, DocumentView, FaultView, ImportRow } from './contract.ts';
import { createDesk } from './desk.ts';

const unasked = async (list: readonly unknown[]) => (list.length === 0 ? [] : assert.fail('a head was asked'));
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: unasked,
  relate: unasked,
};

/** A server over a new case whose captures may go to the test's own site; documents are read, nothing is marked in them. */
async function serverOf(context: TestContext) {
  const theCase = await createCase(join(await temporaryFolder(context), 'case'), { title: 'Gates' });
  context.after(() => theCase.close());
  const days = ['12', '13', '14'].map(day => new Date(`2024-05-${day}T10:00:00Z`));
  const desk = createDesk({
    case: theCase,
    who: 'Ana',
    analyse: async () => {
      const sources = await Promise.all(
        theCase.sources().map(async ({ sha256, name }) => ({ name, bytes: await theCase.bytes(sha256) })),
      );
      const analysis = await analyze(sources, heads, {
        marker: async ({ id }) => ({
          kind: 'marks',
          document: id,
          sentences: [],
          mentions: [],
          times: [],
          statements: [],
        }),
      });
      await theCase.keep(
        analysis,
        theCase.sources().map(({ sha256 }) => sha256),
      );
      return analysis;
    },
    capture: address =>
      captureAddress(address, {
        guard: guardFor({ 'news.test': ['127.0.0.1'] }),
        now: () => days.shift() ?? new Date(),
      }),
  });
  const app = createApp(desk, { files: new Map(), serve: () => new Response() });
  const ask = async <T>(path: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://127.0.0.1:7000${path}`, init);
    return { status: answer.status, body: (await answer.json()) as T };
  };
  const add = async <T>(address: string) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await ask<T>('/api/import/address', { method: 'POST', headers, body: JSON.stringify({ address }) });
    await desk.queue.idle();
    return answer;
  };
  return { app, ask, add };
}

test('the same address again is a new version, and what changed is told sentence by sentence', async context => {
  const said = ['The gates were shut all night, the harbour master of Tarn said on Monday. Nobody was hurt.'];
  const site = await siteOf(context, { '/gates': (request, response) => page(said[0] ?? '')(request, response) });
  const { app, ask, add } = await serverOf(context);
  const address = `http://news.test:${site.port}/gates`;
  const kept = await add<ImportRow>(address);
  assert.deepEqual([kept.status, kept.body.fault], [200, null]);
  said[0] = 'The gates were open all night, the harbour master of Tarn said on Monday. Two men were held.';
  await add(address);

  const { documents } = (await ask<CaseView>('/api/case')).body;
  const views = await Promise.all(documents.map(({ id }) => ask<DocumentView>(`/api/documents/${id}`)));
  const [first, second] = views
    .map(({ body }) => body)
    .toSorted((a, b) => ((a.captured ?? '') < (b.captured ?? '') ? -1 : 1));
  assert.equal(first?.change, null);
  const host = `news.test:${site.port}`;
  assert.deepEqual([first?.line.label, second?.line.label], [`${host}, 2024-05-12`, host]);
  assert.deepEqual(
    second?.versions.map(({ at, shown }) => [at, shown]),
    [
      ['2024-05-12T10:00:00Z', false],
      ['2024-05-13T10:00:00Z', true],
    ],
  );
  const { since, out, in: put, reworded, listed } = second?.change ?? {};
  assert.deepEqual([since, out, put, reworded], ['2024-05-12T10:00:00Z', 1, 1, 1]);
  assert.deepEqual(
    listed?.map(({ kind }) => kind),
    ['reworded', 'out', 'in'],
  );

  const file = await app.request(`http://127.0.0.1:7000/api/documents/${second?.line.id}/source`);
  assert.match(await file.text(), /^WARC\/1\.1\r\n[\s\S]*Two men were held/);
  assert.equal(file.headers.get('content-type'), 'application/octet-stream');
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''news\.test/);

  await add(address);
  const { body } = await ask<CaseView>('/api/case');
  assert.deepEqual([body.documents.length, body.failed.map(({ code }) => code)], [2, ['duplicate']]);
});

test('an address that may not be asked is refused, and nothing is kept', async context => {
  const { ask, add } = await serverOf(context);
  const refused = await add<FaultView>('http://169.254.169.254/');
  assert.deepEqual([refused.status, refused.body.code], [422, 'address-private']);
  const none = await ask<FaultView>('/api/import/address', { method: 'POST', body: '{}' });
  assert.deepEqual([none.status, none.body.code], [400, 'request-invalid']);
  assert.deepEqual((await ask<CaseView>('/api/case')).body.documents, []);
});

test('another site’s page cannot make the server ask an address', async context => {
  const { ask } = await serverOf(context);
  const foreign = { origin: 'https://evil.test', 'content-type': 'application/json' };
  const answer = await ask<FaultView>('/api/import/address', {
    method: 'POST',
    headers: foreign,
    body: '{"address":"http://x.test/"}',
  });
  assert.deepEqual([answer.status, answer.body.code], [403, 'request-refused']);
});
