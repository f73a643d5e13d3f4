import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { runRashomon } from '../../test/run-rashomon.ts';
import { temporaryFolder } from '../../test/temporary.ts';
import { checkExport } from '../export/index.ts';

const GOOD = 'The harbour master said the gates were open.\n\nThe miller denied that the gates were open.\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

/** Files of all bad kinds by name, and what must be said of each. */
const BAD: Readonly<
  Record<string, { readonly bytes: string | Uint8Array; readonly code: string; readonly told: RegExp }>
> = {
  'empty.txt': { bytes: '', code: 'file-empty', told: /empty\.txt: The file is empty\..*Save it again/ },
  'blank.txt': { bytes: '\n \n\t\n', code: 'text-empty', told: /blank\.txt: No account was found/ },
  'picture.txt': { bytes: PNG, code: 'file-binary', told: /picture\.txt:.*binary.*Save the account as plain text/ },
  'noise.txt': {
    bytes: Buffer.alloc(4096, Buffer.from([0, 255, 7, 0])),
    code: 'file-binary',
    told: /noise\.txt:.*binary/,
  },
  'line.txt': { bytes: 'x '.repeat(2_000_000), code: 'text-line-too-long', told: /line\.txt, line 1:.*line breaks/ },
};

async function folderOf(
  context: Parameters<typeof temporaryFolder>[0],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await temporaryFolder(context);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return folder;
}

const rejectedIn = (json: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(json).rejected.map(({ document, reason }: { document: string; reason: string }) => [document, reason]),
  );

test('every kind of bad file is named with its way out; the export is whole and the status 1', async context => {
  const folder = await folderOf(
    context,
    Object.fromEntries(Object.entries(BAD).map(([name, { bytes }]) => [name, bytes])),
  );
  const { status, out, err } = await runRashomon(['analyze', '--json', folder], { home: folder });
  assert.equal(status, 1);
  assert.deepEqual(checkExport(out), []);
  assert.match(err, /^Left out: 5 inputs\n/);
  for (const [name, { code, told }] of Object.entries(BAD)) {
    assert.match(err, told);
    const listed = Object.entries(rejectedIn(out)).find(([file]) => file.endsWith(name));
    assert.equal(listed?.[1], code, name);
  }
});

test('50 MB of one line is refused, and nothing hangs', async context => {
  const folder = await folderOf(context, { 'long.txt': Buffer.alloc(50_000_000, 'a') });
  const { status, err } = await runRashomon(['analyze', join(folder, 'long.txt')], { home: folder, seconds: 120 });
  assert.equal(status, 1);
  assert.match(err, /long\.txt, line 1:.*One line is longer/);
});

test('paths that lead nowhere and folders with nothing in them are named, with nothing on standard output but JSON', async context => {
  const folder = await folderOf(context, {});
  await mkdir(join(folder, 'nothing'));
  const { status, out, err } = await runRashomon(['analyze', '--json', 'gone.txt', 'nothing', '--', '-odd name.txt'], {
    home: folder,
    cwd: folder,
  });
  assert.equal(status, 1);
  assert.deepEqual(rejectedIn(out), {
    'gone.txt': 'file-missing',
    nothing: 'folder-empty',
    '-odd name.txt': 'file-missing',
  });
  const told = err.split('\n');
  assert.match(told[1] ?? '', /^ {2}-odd name\.txt: There is no such file\. .*path/);
  assert.match(told[2] ?? '', /^ {2}gone\.txt: There is no such file/);
  assert.match(told[3] ?? '', /^ {2}nothing: The folder holds no file that can be read\. Put /);
});

test('when nothing is left to analyse the model is not loaded', async context => {
  const folder = await folderOf(context, { 'empty.txt': '', 'picture.txt': PNG });
  const code = `
    const { main } = await import(${JSON.stringify(new URL('./main.ts', import.meta.url).href)});
    const terminal = { out: async () => {}, err: () => {}, isWatched: false, env: {}, stopped: async () => {} };
    const status = await main(['analyze', ${JSON.stringify(folder)}], terminal);
    console.log(status, process.report.getReport().sharedObjects.filter(file => file.includes('onnxruntime')).length);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
  assert.equal(stdout.trim(), '1 0');
});

test('bad files beside a good one: the good one is analysed, the same twice is counted once, and no case is lost', async context => {
  const folder = await folderOf(context, { 'good.txt': GOOD, 'same.txt': GOOD, 'empty.txt': '' });
  const { status, out, err } = await runRashomon(['analyze', '--json', folder], { home: folder });
  assert.equal(status, 1);
  assert.deepEqual(checkExport(out), []);
  assert.equal(JSON.parse(out).documents.length, 1);
  assert.ok(JSON.parse(out).statements.length > 0);
  assert.match(err, /same\.txt: The same account was given already/);
  assert.match(err, /empty\.txt/);
});

test('a name made to fool a terminal is shown harmless', {
  skip: process.platform === 'win32' && 'such names cannot be made there',
}, async context => {
  const folder = await folderOf(context, { 'a\u001b[2J\u202etxt.exe': '' });
  const { status, err } = await runRashomon(['analyze', folder], { home: folder });
  assert.equal(status, 1);
  assert.ok(!err.includes('\u001b') && !err.includes('\u202e'));
  assert.match(err, /a\uFFFD\[2J\uFFFDtxt\.exe/);
});
