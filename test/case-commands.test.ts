import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type TestContext, test } from 'node:test';
import { openCase } from '../src/case/index.ts';
import { checkExport } from '../src/export/index.ts';
import { BIN, runRashomon } from './run-rashomon.ts';
import { sampleSources } from './sources.ts';
import { temporaryFolder } from './temporary.ts';

const ONE = 'The harbour master said the gates were open.\n';
const TWO = 'The miller denied that the gates were open.\n';

/** Starts the web app and waits for its address, which is all that stands on standard output. */
async function started(context: Pick<TestContext, 'after'>, args: readonly string[], home: string) {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, RASHOMON_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  context.after(() => child.kill('SIGKILL'));
  const errors = text(child.stderr);
  const line = await Promise.race([once(child.stdout, 'data').then(([data]) => String(data)), ended.then(() => null)]);
  assert.ok(line !== null, `It did not start: ${line === null ? await errors : ''}`);
  return { child, ended, out: line, url: line.trim() };
}

test('files are added to a case, kept, and exported from it', async context => {
  const home = await temporaryFolder(context);
  await writeFile(join(home, 'one.txt'), ONE);
  await writeFile(join(home, 'two.txt'), TWO);
  const folder = join(home, 'the case');
  const first = await runRashomon(['add', folder, join(home, 'one.txt')], { home });
  assert.deepEqual([first.status, first.out], [0, '1 added, 1 documents in the case\n']);
  const second = await runRashomon(
    ['add', folder, join(home, 'one.txt'), join(home, 'two.txt'), join(home, 'gone.txt')],
    { home },
  );
  assert.deepEqual([second.status, second.out], [1, '1 added, 2 documents in the case\n']);
  assert.match(second.err, /gone\.txt: There is no such file/);
  const { status, out, err } = await runRashomon(['export', folder], { home });
  assert.deepEqual([status, err, checkExport(out)], [0, '', []]);
  assert.equal(JSON.parse(out).documents.length, 2);
  const file = join(home, 'out.json');
  assert.deepEqual(await runRashomon(['export', folder, '--output', file], { home }), { status: 0, out: '', err: '' });
  assert.ok((await readdir(home)).includes('out.json'));
});

test('the web app opens on files as a new case, answers at the address it prints, and ends when it is told to', async context => {
  const home = await temporaryFolder(context);
  await writeFile(join(home, 'one.txt'), ONE);
  const { child, ended, out, url } = await started(context, ['open', '--no-open', join(home, 'one.txt')], home);
  assert.match(out, /^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<!doctype html>/i);
  const [folder = ''] = await readdir(join(home, 'cases'));
  const other = await runRashomon(['export', join(home, 'cases', folder)], { home });
  assert.equal(other.status, 1);
  assert.match(other.err, /Another program has the case open/);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  assert.deepEqual((await readdir(join(home, 'cases', folder))).sort(), [
    'case.json',
    'index.sqlite',
    'journal.jsonl',
    'sources',
  ]);
});

test('when the starter is killed the web app does not stay behind, and the case is free', {
  skip: process.platform === 'win32' && 'there are no signals there',
}, async context => {
  const home = await temporaryFolder(context);
  await writeFile(join(home, 'one.txt'), ONE);
  const { child, url } = await started(context, ['serve', join(home, 'one.txt')], home);
  child.kill('SIGKILL');
  const [folder = ''] = await readdir(join(home, 'cases'));
  const isGone = async () =>
    fetch(url).then(
      () => false,
      () => true,
    );
  for (let tries = 0; tries < 100 && !(await isGone()); tries++) await new Promise(resolve => setTimeout(resolve, 100));
  assert.ok(await isGone());
  for (let tries = 0; tries < 100 && (await readdir(join(home, 'cases', folder))).includes('case.lock'); tries++)
    await new Promise(resolve => setTimeout(resolve, 100));
  assert.equal((await runRashomon(['export', join(home, 'cases', folder)], { home })).status, 0);
});

test('told to end in the middle of an analysis, it ends with status 0, and the analysis is made when the case is opened again', async context => {
  const home = await temporaryFolder(context);
  const { child, ended } = await started(context, ['serve'], home);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  const [folder = ''] = await readdir(home);
  const theCase = await openCase(join(home, folder));
  context.after(() => theCase.close());
  assert.equal(theCase.sources().length, sampleSources().length);
  assert.equal(await theCase.stale(), true);
});

test('when nothing can be read no case is made; a port that is taken is told', async context => {
  const home = await temporaryFolder(context);
  const none = await runRashomon(['open', '--no-open', join(home, 'gone.txt')], { home });
  assert.equal(none.status, 1);
  assert.match(none.err, /gone\.txt: There is no such file/);
  assert.deepEqual(await readdir(home), []);
  await writeFile(join(home, 'one.txt'), ONE);
  const { child, ended, url } = await started(context, ['serve', join(home, 'one.txt')], home);
  const taken = await runRashomon(['serve', '--port', new URL(url).port, join(home, 'one.txt')], { home });
  assert.equal(taken.status, 2);
  assert.match(taken.err, /Port \d+ is taken/);
  child.kill('SIGINT');
  assert.deepEqual(await ended, [0, null]);
});
