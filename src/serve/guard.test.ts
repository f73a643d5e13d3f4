import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { Fault } from '../fault/index.ts';
import { answerFault } from './answer-fault.ts';
import { guard, readBody, withHeaders } from './guard.ts';

const app = new Hono();
app.use(withHeaders);
app.use(guard);
app.all('*', c => c.text('let through'));
app.onError(answerFault);

const statusOf = async (path: string, method: string, headers: Record<string, string>) =>
  (await app.request(`http://127.0.0.1:7000${path}`, { method, headers: { host: '127.0.0.1:7000', ...headers } }))
    .status;

test('this machine asks under its own names', async () => {
  for (const host of ['127.0.0.1:7000', 'localhost:7000', '[::1]:7000', 'localhost']) {
    assert.equal(await statusOf('/api/case', 'GET', { host }), 200, host);
  }
});

test('a foreign name that leads here is refused', async () => {
  for (const host of [
    'evil.example',
    'evil.example:7000',
    '127.0.0.1.evil.example',
    'localhost.evil.example:7000',
    '127.0.0.2',
    '',
    'localhost:7000:1',
    '127.0.0.1:7000@evil.example',
  ]) {
    assert.equal(await statusOf('/api/case', 'GET', { host }), 403, host);
    assert.equal(await statusOf('/', 'GET', { host }), 403, host);
  }
});

test('another page may not write, nor read', async () => {
  assert.equal(await statusOf('/api/decisions', 'POST', { origin: 'http://127.0.0.1:7000' }), 200);
  assert.equal(await statusOf('/api/decisions', 'POST', {}), 200, 'a program on this machine sends no Origin');
  for (const origin of ['http://evil.example', 'http://127.0.0.1:7001', 'https://127.0.0.1:7000', 'null']) {
    assert.equal(await statusOf('/api/decisions', 'POST', { origin }), 403, origin);
  }
  for (const site of ['cross-site', 'same-site']) {
    assert.equal(await statusOf('/api/points', 'GET', { 'sec-fetch-site': site }), 403);
    assert.equal(await statusOf('/api/decisions', 'DELETE', { 'sec-fetch-site': site }), 403);
    assert.equal(
      await statusOf('/c/a/points', 'GET', { 'sec-fetch-site': site }),
      200,
      'a link from elsewhere opens a page',
    );
  }
});

test('every answer carries the headers, a refusal too', async () => {
  for (const host of ['127.0.0.1', 'evil.example']) {
    const { headers } = await app.request('http://x/', { headers: { host } });
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*|data:/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  }
});

test('a body is read up to its limit and no further, whatever its length claims', async () => {
  const tooLarge = () => new Fault('file-too-large');
  const sent = (length: number, headers = {}) =>
    new Request('http://x/', { method: 'POST', body: new Uint8Array(length), headers });
  assert.equal((await readBody(sent(10), 10, tooLarge)).length, 10);
  await assert.rejects(readBody(sent(11), 10, tooLarge), { code: 'file-too-large' });
  await assert.rejects(readBody(sent(1, { 'content-length': '99' }), 10, tooLarge), { code: 'file-too-large' });
  const drawn: number[] = [];
  const endless = new ReadableStream({
    pull: controller => {
      drawn.push(1);
      controller.enqueue(new Uint8Array(4));
    },
  });
  await assert.rejects(
    readBody(new Request('http://x/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit), 10, tooLarge),
    { code: 'file-too-large' },
  );
  assert.ok(drawn.length < 8);
});
