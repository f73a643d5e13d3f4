import assert from 'node:assert/strict';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { read } from '../../1-read/index.ts';
import { type CaptureSettings, captureAddress } from './capture.ts';
import { type Answers, guardFor, page, siteOf, to, words } from './site.fixture.ts';

const NEWS = { 'news.test': ['127.0.0.1'], 'other.test': ['127.0.0.1'] };
const SAID = 'The gates were shut all night, the harbour master of Tarn said on Monday.';
const now = () => new Date('2024-05-14T10:20:30.456Z');
type Context = Parameters<typeof siteOf>[0];

/** Starts a site and takes a page of it, under the name news.test. */
async function take(context: Context, path: string, answers: Answers, settings: CaptureSettings = {}) {
  const site = await siteOf(context, answers);
  const source = captureAddress(`http://news.test:${site.port}${path}`, { guard: guardFor(NEWS), now, ...settings });
  return { site, source };
}

test('a page becomes a web archive that is read as an account, with its address and when it was taken', async context => {
  const { site, source } = await take(context, '/gates?part=2#top', { '/gates?part=2': page(SAID) });
  const { name, bytes } = await source;
  assert.equal(name, `news.test-${site.port} gates 20240514T102030Z.warc`);
  assert.deepEqual(site.asked, ['news.test /robots.txt', 'news.test /gates?part=2']);
  const { documents, failed } = await read({ name, bytes });
  assert.deepEqual(failed, []);
  const [document] = documents;
  assert.equal(document?.address, `http://news.test:${site.port}/gates?part=2`);
  assert.equal(document?.captured, '2024-05-14T10:20:30Z');
  assert.ok(document?.text.includes(SAID));
});

test('the archive holds request and response as they went over the wire, and how they were taken', async context => {
  const { site, source } = await take(context, '/gates', { '/gates': page(SAID, { 'X-Odd': 'kept' }) });
  const text = Buffer.from((await source).bytes).toString('latin1');
  assert.match(text, /^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/);
  assert.match(text, new RegExp(`GET /gates HTTP/1.1\r\nHost: news.test:${site.port}\r\nUser-Agent: Rashomon/`));
  assert.match(text, /HTTP\/1\.1 200 OK\r\n[\s\S]*X-Odd: kept\r\n/);
  assert.match(text, /WARC-IP-Address: 127\.0\.0\.1\r\n/);
  assert.match(text, /robots: http:\/\/news\.test:\d+: no robots\.txt/);
  assert.match(site.headers()['user-agent'] ?? '', /^Rashomon\//);
  assert.equal(site.headers().cookie, undefined);
});

test('packed and chunked bodies are stored as sent, and read', async context => {
  const body = gzipSync(`<!doctype html><title>The gates</title><article><p>${SAID}</p></article>`);
  const { source } = await take(context, '/gates', {
    '/gates': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
      response.write(body.subarray(0, 20));
      response.end(body.subarray(20));
    },
  });
  const { bytes } = await source;
  assert.ok(Buffer.from(bytes).includes(body), 'the packed bytes lie in the archive');
  const { documents, failed } = await read({ name: 'a.warc', bytes });
  assert.deepEqual(failed, []);
  assert.ok(documents[0]?.text.includes(SAID));
});

test('redirects are followed by hand, each host asked for its robots.txt first, and kept', async context => {
  const site = await siteOf(context, {
    '/a': (_, response) => to(`http://other.test:${site.port}/b`, 301)(_, response),
    '/b': page(SAID),
  });
  const contacted: string[] = [];
  const source = await captureAddress(`http://news.test:${site.port}/a`, {
    guard: guardFor(NEWS),
    onContact: host => contacted.push(host),
  });
  assert.deepEqual(site.asked, ['news.test /robots.txt', 'news.test /a', 'other.test /robots.txt', 'other.test /b']);
  assert.deepEqual(contacted, [`news.test:${site.port}`, `other.test:${site.port}`]);
  const { documents } = await read(source);
  assert.deepEqual(
    documents.map(({ address }) => address),
    [`http://other.test:${site.port}/b`],
  );
  assert.match(Buffer.from(source.bytes).toString('latin1'), /HTTP\/1\.1 301 Moved Permanently/);
});

for (const [what, target] of [
  ['this machine', 'http://localhost/'],
  ['a number that means this machine', 'http://2130706433/'],
  ['a cloud’s metadata', 'http://169.254.169.254/latest/meta-data/'],
  ['a mapped address', 'http://[::ffff:127.0.0.2]/'],
  ['a private network by name', 'http://inside.test/'],
] as const) {
  test(`a redirect to ${what} is refused, and nothing is asked there`, async context => {
    const { site, source } = await take(
      context,
      '/a',
      { '/a': to(target) },
      {
        guard: guardFor({ ...NEWS, localhost: ['127.0.0.2'], 'inside.test': ['10.0.0.7'] }),
      },
    );
    if (target.includes('2130706433')) await assert.rejects(source);
    else await assert.rejects(source, { code: 'address-private' });
    assert.deepEqual(site.asked, ['news.test /robots.txt', 'news.test /a']);
  });
}

test('a fault on the way names the address that was asked for, and the site where it happened', async context => {
  const { site, source } = await take(context, '/a', { '/a': to('http://169.254.169.254/meta') });
  const file = `http://news.test:${site.port}/a`;
  await assert.rejects(source, { file, place: 'http://169.254.169.254/robots.txt' });
  const gone = await take(context, '/gone', {});
  await assert.rejects(gone.source, { file: `http://news.test:${gone.site.port}/gone`, place: null });
});

test('a redirect to another kind of address is refused', async context => {
  for (const target of ['file:///etc/passwd', 'ftp://news.test/', 'http://ana:secret@news.test/']) {
    const { source } = await take(context, '/a', { '/a': to(target) });
    await assert.rejects(source, { code: 'address-invalid' }, target);
  }
});

test('the address of a name is looked up once for a request: a second answer leads nowhere (DNS rebinding)', async context => {
  const site = await siteOf(context, { '/gates': page(SAID) });
  const looks: string[] = [];
  const guard = {
    allows: (ip: string) => ip === '127.0.0.1',
    resolve: async (name: string) => {
      looks.push(name);
      // For robots.txt and the page the name is at the site; whoever asks a third time is sent inside.
      return [looks.length <= 2 ? '127.0.0.1' : '10.0.0.7'];
    },
  };
  const { bytes } = await captureAddress(`http://turning.test:${site.port}/gates`, { guard });
  assert.ok(Buffer.from(bytes).includes(SAID));
  assert.deepEqual(looks, ['turning.test', 'turning.test']);
  await assert.rejects(captureAddress(`http://turning.test:${site.port}/gates`, { guard }), {
    code: 'address-private',
  });
  assert.equal(site.asked.length, 2);
});

test('when one address of a name does not answer, the next is asked', async context => {
  const site = await siteOf(context, { '/gates': page(SAID) });
  const guard = { allows: () => true, resolve: async () => ['::1', '127.0.0.1'] };
  const { bytes } = await captureAddress(`http://news.test:${site.port}/gates`, { guard });
  assert.match(Buffer.from(bytes).toString('latin1'), /WARC-IP-Address: 127\.0\.0\.1/);
});

test('a name with one inner address among public ones is refused', async () => {
  const guard = guardFor({ 'mixed.test': ['127.0.0.1', '192.168.0.1'] });
  await assert.rejects(captureAddress('http://mixed.test/', { guard }), { code: 'address-private' });
});

test('without being told otherwise, this machine is refused, by name and by number', async context => {
  const site = await siteOf(context, { '/gates': page(SAID) });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '0'])
    await assert.rejects(captureAddress(`http://${host}:${site.port}/gates`), { code: 'address-private' }, host);
  assert.deepEqual(site.asked, []);
});

test('circles and chains of redirects end', async context => {
  const circle = await take(context, '/a', { '/a': to('/b'), '/b': to('/a') });
  await assert.rejects(circle.source, { code: 'address-redirects' });
  const chain = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`/${i}`, to(`/${i + 1}`)]));
  const long = await take(context, '/0', chain);
  await assert.rejects(long.source, { code: 'address-redirects' });
  const nowhere = await take(context, '/a', { '/a': (_, response) => response.writeHead(302).end() });
  await assert.rejects(nowhere.source, { code: 'address-redirects' });
});

test('robots.txt is respected, and quoted', async context => {
  const { site, source } = await take(context, '/gates', {
    '/robots.txt': words('User-agent: *\nDisallow: /gates'),
    '/gates': page(SAID),
  });
  await assert.rejects(source, { code: 'robots-refused', message: /Disallow: \/gates/ });
  assert.deepEqual(site.asked, ['news.test /robots.txt']);
});

test('a site whose robots.txt fails allows nothing; one that has none allows all; a redirected one counts', async context => {
  const failing = await take(context, '/gates', { '/robots.txt': words('', 503), '/gates': page(SAID) });
  await assert.rejects(failing.source, { code: 'robots-refused', message: /503/ });
  const shut = await take(context, '/gates', { '/robots.txt': words('', 403), '/gates': page(SAID) });
  assert.ok((await shut.source).bytes.length > 0);
  const moved = await take(context, '/gates', {
    '/robots.txt': to('/r.txt'),
    '/r.txt': words('User-agent: rashomon\nDisallow: /'),
    '/gates': page(SAID),
  });
  await assert.rejects(moved.source, { code: 'robots-refused' });
});

test('a robots.txt that unpacks without end, or goes on and on, is no way in', async context => {
  const bomb = await take(context, '/gates', {
    '/robots.txt': (_, response) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2_000_000))),
    '/gates': page(SAID),
  });
  await assert.rejects(bomb.source, { code: 'robots-refused' });
  const long = await take(context, '/gates', {
    '/robots.txt': words(`User-agent: *\nDisallow: /gates\n${'# and so on\n'.repeat(100_000)}`),
    '/gates': page(SAID),
  });
  await assert.rejects(long.source, { code: 'robots-refused', message: /Disallow: \/gates/ });
});

test('a page that is too large, says an error, or is a picture is refused', async context => {
  const large = await take(context, '/gates', { '/gates': page(SAID.repeat(100)) }, { mostBytes: 1000 });
  await assert.rejects(large.source, { code: 'file-too-large' });
  const gone = await take(context, '/gates', {});
  await assert.rejects(gone.source, { code: 'address-status', message: /404 Not Found/ });
  const picture = await take(context, '/gates', { '/gates': page('', { 'Content-Type': 'image/png' }) });
  await assert.rejects(picture.source, { code: 'format-unsupported' });
});

test('a page that unpacks without end is stored as sent, and ends as a fault when it is read', async context => {
  const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));
  const { source } = await take(context, '/gates', {
    '/gates': (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(bomb),
  });
  const { documents, failed } = await read(await source);
  assert.deepEqual([documents.length, failed.map(({ code }) => code)], [0, ['file-too-large']]);
});

test('a site that never ends its answer, or cuts it off, or speaks another language is left', async context => {
  const slow = await take(
    context,
    '/gates',
    { '/gates': (_, response) => response.writeHead(200).write('x') },
    { mostTime: 300 },
  );
  await assert.rejects(slow.source, { code: 'address-unreachable', message: /too long/ });
  const cut = await take(context, '/gates', {
    '/gates': (_, response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('x');
      setImmediate(() => response.destroy());
    },
  });
  await assert.rejects(cut.source, { code: 'address-unreachable' });
  const site = await siteOf(context, { '/gates': page(SAID) });
  await assert.rejects(captureAddress(`https://news.test:${site.port}/gates`, { guard: guardFor(NEWS) }), {
    code: 'address-unreachable',
  });
  await assert.rejects(captureAddress('http://unknown.test/', { guard: guardFor(NEWS) }), {
    code: 'address-unreachable',
  });
});

test('over TLS the name is asked for, not the number that was checked', async context => {
  const hellos: Buffer[] = [];
  const server = createServer(socket =>
    socket.once('data', hello => {
      hellos.push(hello);
      socket.destroy();
    }),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const source = captureAddress(`https://news.test:${port}/`, { guard: guardFor(NEWS) });
  await assert.rejects(source, { code: 'address-unreachable' });
  assert.ok(hellos[0]?.includes('news.test'), 'the name stands in the first message (SNI)');
});

test('a name server that never answers is not waited for', async () => {
  const guard = { allows: () => true, resolve: () => Promise.withResolvers<readonly string[]>().promise };
  const alive = setInterval(() => undefined, 1000);
  await assert.rejects(captureAddress('http://mute.test/', { guard, mostTime: 50 }), { code: 'address-unreachable' });
  clearInterval(alive);
});

test('headers that try to write into the archive stay headers', async context => {
  const { source } = await take(context, '/gates', {
    '/gates': (_, response) => {
      response.socket?.end(
        `HTTP/1.1 200 OK\r\nX-Folded: a\tb\r\nContent-Type: text/html\r\n\r\n<p>${SAID}</p>\r\nWARC/1.1\r\nWARC-Type: response\r\n`,
      );
    },
  });
  const { documents, failed } = await read(await source);
  assert.deepEqual([documents.length, failed], [1, []]);
});

test('what is no address of the web is refused before anyone is asked', async () => {
  for (const text of [
    '',
    'news',
    'ftp://news.test/',
    'https://',
    'http://ana:secret@news.test/',
    'javascript:alert(1)',
    `http://news.test/${'a'.repeat(9000)}`,
  ])
    await assert.rejects(captureAddress(text, { guard: guardFor() }), { code: 'address-invalid' }, text.slice(0, 40));
});
