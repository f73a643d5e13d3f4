import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { createCase } from '../case/index.ts';
import type { Heads } from '../neural/heads.ts';
import { runCase } from '../run/index.ts';
import { createApp } from './app.ts';
import type { CaseView, FaultView, ImportRow } from './contract.ts';
import { createDesk } from './desk.ts';

const unasked = async (list: readonly unknown[]) => (list.length === 0 ? [] : assert.fail('a head was asked'));
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: unasked,
  relate: unasked,
};

/** Several MiB of elements: read for seconds. */
const LONG = `<!doctype html><p>The gate.${'<b></b>'.repeat(700_000)}`;

async function serverOf(context: TestContext) {
  const theCase = await createCase(join(await temporaryFolder(context), 'case'), { title: 'Gates' });
  context.after(() => theCase.close());
  const { promise: paged, resolve: giveThePage } = Promise.withResolvers<void>();
  const desk = createDesk({
    case: theCase,
    who: 'Ana',
    analyse: (onStep, signalOf) => runCase(theCase, { heads, onStep, signalOf }),
    capture: async name => {
      await paged;
      return { name, bytes: new TextEncoder().encode('The gate.') };
    },
  });
  const app = createApp(desk, { files: new Map(), serve: () => new Response() });
  const ask = async <T>(path: string, init: RequestInit = {}) => {
    const answer = await app.request(`http://127.0.0.1:7000${path}`, { method: 'POST', ...init });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  const headers = { 'content-type': 'application/json' };
  const tell = <T>(path: string, body: object, more: RequestInit = {}) =>
    ask<T>(path, { headers, body: JSON.stringify(body), ...more });
  const send = (name: string, body: string) =>
    ask<ImportRow>(`/api/import?name=${name}`, { headers: { 'content-type': 'application/octet-stream' }, body });
  return { theCase, desk, ask, tell, send, giveThePage };
}

test('a file that is being read is cancelled: nothing of it is in the case, and it can be tried again', async context => {
  const { theCase, desk, ask, tell, send } = await serverOf(context);
  const long = await send('long.html', LONG);
  assert.deepEqual([long.body.state, long.body.cancellable], ['waiting', true]);
  const { body } = await tell<readonly ImportRow[]>('/api/import/cancel', { rows: [long.body.id] });
  assert.deepEqual(
    body.map(({ name, state }) => [name, state]),
    [['long.html', 'cancelled']],
  );
  await desk.queue.idle();
  const { documents, failed } = (await ask<CaseView>('/api/case', { method: 'GET' })).body;
  assert.deepEqual([documents, failed, theCase.sources(), await theCase.stale()], [[], [], [], false]);

  const again = await ask<ImportRow>(`/api/import/${long.body.id}/retry`);
  assert.deepEqual([again.status, again.body.state], [200, 'waiting']);
  assert.equal(theCase.sources().length, 1);
  await tell('/api/import/cancel', { rows: null });
  await desk.queue.idle();
  assert.deepEqual(theCase.sources(), []);
});

test('what is not cancelled cannot be tried again; what is done cannot be cancelled', async context => {
  const { desk, ask, tell, send } = await serverOf(context);
  const empty = await send('empty.txt', '');
  await desk.queue.idle();
  assert.deepEqual((await tell<readonly ImportRow[]>('/api/import/cancel', { rows: [empty.body.id] })).body, []);
  for (const id of [empty.body.id, 'none']) {
    const refused = await ask<FaultView>(`/api/import/${id}/retry`);
    assert.deepEqual([refused.status, refused.body.code], [404, 'not-found']);
  }
});

test('a page that came after its asker went away is not kept', async context => {
  const { theCase, tell, giveThePage } = await serverOf(context);
  const gone = new AbortController();
  const asked = tell<FaultView>('/api/import/address', { address: 'https://news.test/' }, { signal: gone.signal });
  gone.abort();
  giveThePage();
  assert.equal((await asked).body.code, 'cancelled');
  assert.deepEqual(theCase.sources(), []);
});
