import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { damage } from '../../../test/damage.fixture.ts';
import { read } from '../index.ts';
import { latin1, page, record, response } from './warc.fixture.ts';

const ONE = page('The gates were shut all night, the harbour master of Tarn said on Monday.');
const TWO = page('The gates were open by noon, two fishermen of the town told the paper.');
const INFO = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: tests\r\n');
const A = 'https://paper.example/a';
const B = 'https://paper.example/b?page=2';
const all = async (...records: readonly Uint8Array[]) =>
  read({ name: 'crawl.warc', bytes: Buffer.concat([INFO, ...records]) });

test('each page is an account, with its address and when it was taken', async () => {
  const { documents, failed } = await all(response(A, ONE), response(B, TWO));
  assert.deepEqual(
    documents.map(({ name, part, address, captured, meta }) => [name, part, address, captured, meta.address]),
    [
      [`crawl.warc › ${A}`, A, A, '2024-05-14T10:20:30Z', 'warc'],
      [`crawl.warc › ${B}`, B, B, '2024-05-14T10:20:30Z', 'warc'],
    ],
  );
  assert.deepEqual(failed, []);
});

test('checksums are held to, in each way that they are written', async () => {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${ONE}`);
  for (const digest of [
    `sha256:${createHash('sha256').update(block).digest('hex')}`,
    `sha-256:${createHash('sha256').update(block).digest('base64')}`,
    'own:ABC',
    'sha1:short',
  ]) {
    const headers = { 'WARC-Target-URI': A, 'Content-Type': 'application/http', 'WARC-Block-Digest': digest };
    assert.deepEqual((await all(record('response', headers, block))).documents[0]?.warnings, [], digest);
  }
});

test('a page’s own canonical address counts before the one it was taken from', async () => {
  const { documents } = await all(
    response(A, ONE.replace('<title>', '<link rel="canonical" href="https://paper.example/gates"><title>')),
  );
  assert.equal(documents[0]?.address, 'https://paper.example/gates');
  assert.equal(documents[0]?.part, A);
});

test('bodies are taken out of their chunks and unpacked', async () => {
  const bytes = Buffer.from(ONE);
  const chunked = Buffer.concat([
    latin1('10;note=x\r\n'),
    bytes.subarray(0, 16),
    latin1(`\r\n${(bytes.length - 16).toString(16)}\r\n`),
    bytes.subarray(16),
    latin1('\r\n0\r\n\r\n'),
  ]);
  const bodies: readonly (readonly [Record<string, string>, Uint8Array])[] = [
    [{ 'Transfer-Encoding': 'chunked' }, chunked],
    [{ 'Content-Encoding': 'gzip' }, gzipSync(bytes)],
    [{ 'Content-Encoding': 'deflate' }, deflateSync(bytes)],
    [{ 'Content-Encoding': 'deflate' }, deflateRawSync(bytes)],
    [{ 'Content-Encoding': 'br' }, brotliCompressSync(bytes)],
    [{ 'Content-Encoding': 'zstd' }, zstdCompressSync(bytes)],
    [{ 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(bytes))],
    [{ 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }, bytes],
  ];
  for (const [headers, body] of bodies) {
    const { documents, failed } = await all(response(A, body, headers));
    assert.equal(documents.length, 1, JSON.stringify(headers));
    assert.ok(documents[0]?.text.includes('harbour master of Tarn'));
    assert.deepEqual([failed, documents[0]?.warnings], [[], []]);
  }
});

test('the charset that a page was sent with counts', async () => {
  const words = page('Врата были закрыты всю ночь, сказал начальник порта в понедельник утром.');
  const bytes = Uint8Array.from(words, letter => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : cp1251(letter)));
  const { documents } = await all(response(A, bytes, { 'Content-Type': 'text/html; charset="windows-1251"' }));
  assert.equal(documents[0]?.encoding, 'windows-1251');
  assert.ok(documents[0]?.text.includes('Врата были закрыты'));
});

function cp1251(letter: string): number {
  return letter.charCodeAt(0) - 0x410 + 0xc0;
}

test('what is no page is passed over with a count, what is about the crawl without one', async () => {
  const { documents, failed } = await all(
    record('request', { 'WARC-Target-URI': A }, 'GET /a HTTP/1.1\r\n\r\n'),
    response(A, ONE),
    record('revisit', { 'WARC-Target-URI': A }, ''),
    response('https://paper.example/x.png', latin1('\x89PNG\r\n'), { 'Content-Type': 'image/png' }),
    response('https://paper.example/x.js', 'let a = 1', { 'Content-Type': 'text/javascript' }),
    response('https://paper.example/robots.txt', 'User-agent: *', { 'Content-Type': 'text/plain' }),
    response('https://paper.example/old', '', { Location: A }, '301 Moved'),
    response('https://paper.example/gone', ONE, {}, '404 Not Found'),
    record('metadata', {}, 'x: y'),
  );
  assert.equal(documents.length, 1);
  assert.deepEqual(
    failed.map(({ code, detail }) => [code, detail]),
    [
      [
        'parts-passed-over',
        'revisits (1), pictures (1), scripts (1), other files (1), redirects (1), error pages (1).',
      ],
    ],
  );
});

test('a resource is read as what it is, and an address in brackets as wget writes it', async () => {
  const { documents } = await all(
    record(
      'resource',
      { 'WARC-Target-URI': `<${A}>`, 'Content-Type': 'text/plain' },
      'The gates were shut all night, he said.',
    ),
    record(
      'resource',
      { 'WARC-Target-URI': '<metadata://gnu.org/wget.log>', 'Content-Type': 'text/plain' },
      'log lines of it',
    ),
  );
  assert.deepEqual(
    documents.map(({ format, address }) => [format, address]),
    [['plain', A]],
  );
});

test('packed as a whole or record by record, and in a collection, it is the same', async () => {
  const records = [INFO, response(A, ONE), response(B, TWO)];
  const plain = (await read({ name: 'x', bytes: Buffer.concat(records) })).documents;
  const packed = [gzipSync(Buffer.concat(records)), Buffer.concat(records.map(one => gzipSync(one)))];
  const collections = packed.map(bytes =>
    zipSync({
      'datapackage.json': latin1('{"profile":"data-package"}'),
      'archive/data.warc.gz': bytes,
      'pages/pages.jsonl': latin1('{"format":"json-pages-1.0"}\n'),
    }),
  );
  for (const bytes of [...packed, ...collections]) {
    const { documents, failed } = await read({ name: 'x', bytes });
    assert.deepEqual(
      documents.map(({ id, address }) => [id, address]),
      plain.map(({ id, address }) => [id, address]),
    );
    assert.deepEqual(failed, []);
  }
  assert.deepEqual(
    (await read({ name: 'x', bytes: collections[0] as Uint8Array })).documents[0]?.part,
    `archive/data.warc.gz › ${A}`,
  );
});

const good = response(A, ONE);
const other = response(B, TWO);
const cut = (bytes: Uint8Array, size: number) => bytes.subarray(0, bytes.length - size);
const join = (...pieces: readonly Uint8Array[]) => Buffer.concat([INFO, ...pieces]);
const inResponse = { 'WARC-Target-URI': A, 'Content-Type': 'application/http; msgtype=response' };
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${ONE}`;

damage('WARC', 'the last record is cut off', () => join(good, cut(other, 60)), {
  documents: 2,
  warnings: ['cut-short'],
});
damage(
  'WARC',
  'a page is not what the checksum of its record says',
  () => join(record('response', { ...inResponse, 'WARC-Block-Digest': `sha1:${'A'.repeat(32)}` }, http)),
  { documents: 1, warnings: ['checksum-differs'] },
);
damage(
  'WARC',
  'a record says that it is shorter than it is',
  () => join(record('response', inResponse, http, http.length - 3), other),
  { documents: 2, failed: ['archive-broken'] },
);
damage(
  'WARC',
  'a record says that it is longer than it is, by no more than the line ends behind it',
  () => join(record('response', inResponse, http, http.length + 2), other),
  { documents: 2 },
);
damage(
  'WARC',
  'a record does not say how long it is',
  () => join(record('response', inResponse, http, 'long'), other),
  { documents: 1, failed: ['archive-broken'] },
);
damage(
  'WARC',
  'other bytes stand between two records',
  () => join(good, latin1('\x00\x01 nothing of it\nis a record\n'), other),
  { documents: 2, failed: ['archive-broken'] },
);
damage('WARC', 'a response is none', () => join(record('response', inResponse, 'It worked.'), other), {
  documents: 1,
  failed: ['archive-broken'],
});
damage(
  'WARC',
  'a page was cut when it was taken',
  () => join(record('response', { ...inResponse, 'WARC-Truncated': 'length' }, http)),
  { documents: 1, warnings: ['cut-short'] },
);
damage('WARC', 'a page is not packed as it says', () => join(response(A, ONE, { 'Content-Encoding': 'br' })), {
  documents: 1,
  warnings: ['cut-short'],
});
damage(
  'WARC',
  'a page is packed in a way that is not known',
  () => join(response(A, ONE, { 'Content-Encoding': 'x-own' }), other),
  { documents: 1, failed: ['format-unsupported'] },
);
damage(
  'WARC',
  'a page unpacks to more than the limit (a bomb)',
  () => join(response(A, brotliCompressSync(new Uint8Array(65 * 2 ** 20)), { 'Content-Encoding': 'br' }), other),
  { documents: 1, failed: ['file-too-large'] },
);
damage(
  'WARC.gz',
  'one record is damaged',
  () => {
    const packed = [INFO, good, other].map(one => gzipSync(one));
    const middle = Buffer.from(packed[1] as Uint8Array);
    middle.fill(0xaa, 100, 140);
    return Buffer.concat([packed[0] as Uint8Array, middle, packed[2] as Uint8Array]);
  },
  { documents: 1, failed: ['archive-broken'] },
);
