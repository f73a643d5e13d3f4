import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { MAX_HOLDER_BYTES } from '../1-read/limits.ts';
import { gather } from './gather.ts';
import { MOST_BYTES } from './limits.ts';

async function folderOf(context: Parameters<typeof temporaryFolder>[0], files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(context);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const codes = (gathered: Awaited<ReturnType<typeof gather>>) => gathered.failed.map(({ code }) => code);
const names = (gathered: Awaited<ReturnType<typeof gather>>) => gathered.sources.map(({ name }) => name);

test('a folder is read whole, by name, hidden files passed over', async context => {
  const folder = await folderOf(context, {
    'b.txt': 'b',
    'a/z.txt': 'z',
    'a/Z.txt': 'Z',
    '.hidden': 'h',
    '.git/config': 'g',
    'c.html': 'c',
  });
  const gathered = await gather([folder]);
  assert.deepEqual(names(gathered), ['a/Z.txt', 'a/z.txt', 'b.txt', 'c.html']);
  assert.deepEqual(gathered.failed, []);
  assert.equal(new TextDecoder().decode(gathered.sources[2]?.bytes), 'b');
});

test('what lies beside a page that was saved complete is passed over with a count', async context => {
  const folder = await folderOf(context, {
    'in/Gates.html': 'page',
    'in/Gates_files/frame.html': 'frame',
    'in/Gates_files/a.js': 'script',
    'in/notes_files/kept.txt': 'kept',
  });
  const gathered = await gather([folder]);
  assert.deepEqual(names(gathered), ['in/Gates.html', 'in/notes_files/kept.txt']);
  assert.deepEqual(
    gathered.failed.map(({ code, file, detail }) => [code, file, detail]),
    [['parts-passed-over', folder, 'files of saved pages (2).']],
  );
});

test('a file given twice, by itself and in its folder, is read once', async context => {
  const folder = await folderOf(context, { 'a.txt': 'a', 'b.txt': 'b' });
  assert.deepEqual(names(await gather([join(folder, 'b.txt'), folder, join(folder, '.', 'b.txt')])), [
    'b.txt',
    'a.txt',
  ]);
});

test('one bad path stops nothing, and each is named', async context => {
  const folder = await folderOf(context, { 'good.txt': 'good', 'empty.txt': '' });
  await mkdir(join(folder, 'nothing'));
  const paths = ['missing.txt', 'empty.txt', 'nothing', 'good.txt', 'good.txt/inside'].map(name => join(folder, name));
  const gathered = await gather(paths);
  assert.deepEqual(names(gathered), ['good.txt']);
  assert.deepEqual(codes(gathered), ['file-missing', 'file-empty', 'folder-empty', 'file-missing']);
  assert.deepEqual(
    gathered.failed.map(({ file }) => file),
    [paths[0], paths[1], paths[2], paths[4]],
  );
});

test('links that lead round in circles end, links to files are followed, broken ones are listed', {
  skip: process.platform === 'win32' && 'links need rights there',
}, async context => {
  const folder = await folderOf(context, { 'a/one.txt': 'one' });
  await symlink('..', join(folder, 'a', 'up'));
  await symlink('a', join(folder, 'same'));
  await symlink('nowhere', join(folder, 'broken'));
  await symlink(join('a', 'one.txt'), join(folder, 'also.txt'));
  const gathered = await gather([folder]);
  assert.deepEqual(names(gathered), ['a/one.txt']);
  assert.deepEqual(codes(gathered), ['file-missing']);
});

test('a pipe or a device is refused and not waited for', {
  skip: process.platform === 'win32' && 'there are no such files there',
}, async context => {
  const folder = await folderOf(context, {});
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  assert.deepEqual(codes(await gather([folder, '/dev/zero'])), ['file-unreadable', 'file-unreadable']);
});

test('a file without permission is named', {
  skip: (process.platform === 'win32' || process.getuid?.() === 0) && 'this user may read everything',
}, async context => {
  const folder = await folderOf(context, { 'shut.txt': 'x' });
  await chmod(join(folder, 'shut.txt'), 0);
  assert.deepEqual(codes(await gather([folder])), ['file-unreadable']);
});

test('a file over the limit is refused by its size, before it is read; so is what exceeds all together', async context => {
  const folder = await folderOf(context, { 'huge.txt': '', 'a.txt': '12345', 'b.txt': '12345', 'c.txt': '1' });
  await truncate(join(folder, 'huge.txt'), MOST_BYTES + 1);
  const gathered = await gather([folder], { mostBytesInAll: 8 });
  assert.deepEqual(names(gathered), ['a.txt', 'c.txt']);
  assert.deepEqual(codes(gathered), ['file-too-large', 'file-too-large']);
  assert.deepEqual(codes(await gather([join(folder, 'huge.txt')])), ['file-too-large']);
});

test('what is taken in is what the reader takes', () => {
  assert.equal(MOST_BYTES, MAX_HOLDER_BYTES);
});
