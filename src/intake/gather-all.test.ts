import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { guardFor, page, siteOf } from './address/site.fixture.ts';
import { gatherAll } from './gather-all.ts';

test('files and addresses come in together; one that fails stops nothing', async context => {
  const folder = await temporaryFolder(context);
  const file = join(folder, 'a.txt');
  await writeFile(file, 'The gates were open.');
  const site = await siteOf(context, { '/gates': page('The gates were shut.') });
  const guard = guardFor({ 'news.test': ['127.0.0.1'] });
  const given = [
    `http://news.test:${site.port}/gates`,
    'https://10.0.0.1/',
    file,
    `http://news.test:${site.port}/gone`,
  ];
  const { sources, failed } = await gatherAll(given, { guard, now: () => new Date('2024-05-14T10:20:30Z') });
  assert.deepEqual(
    sources.map(({ name }) => name),
    ['a.txt', `news.test-${site.port} gates 20240514T102030Z.warc`],
  );
  assert.deepEqual(
    failed.map(({ code, file }) => [code, file]),
    [
      ['address-private', 'https://10.0.0.1/'],
      ['address-status', `http://news.test:${site.port}/gone`],
    ],
  );
});

test('without an address nobody is asked', async () => {
  const guard = {
    allows: () => assert.fail('an address was checked'),
    resolve: () => assert.fail('a name was looked up'),
  };
  const { failed } = await gatherAll(['https.txt', './http:/x'], { guard });
  assert.deepEqual(
    failed.map(({ code }) => code),
    ['file-missing', 'file-missing'],
  );
});
