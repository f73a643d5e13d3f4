import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { BIN, runRashomon } from './run-rashomon.ts';
import { temporaryFolder } from './temporary.ts';

const run = promisify(execFile);

test('it runs from any folder and through a link, and keeps the exit status', async context => {
  const folder = await temporaryFolder(context);
  const link = join(folder, 'rsh');
  await symlink(BIN, link);
  assert.match((await run(process.execPath, [link, '--version'], { cwd: folder })).stdout, /^\d+\.\d+\.\d+\n$/);
  assert.equal((await runRashomon(['no-such-command'], { home: folder, cwd: folder })).status, 2);
});

test('without its packages it says so, and how to get them', async context => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'bin'));
  await cp(dirname(BIN), join(folder, 'bin'), { recursive: true });
  await assert.rejects(
    run(process.execPath, [join(folder, 'bin', 'rashomon'), '--version']),
    ({ code, stderr }: { code: number; stderr: string }) => {
      assert.equal(code, 1);
      assert.match(stderr, /packages are not installed\.\n {2}Run npm start in /);
      return true;
    },
  );
});

test('with packages but no Node among them that fits, this Node serves when it is new enough', async context => {
  const folder = await temporaryFolder(context);
  await mkdir(join(folder, 'node_modules'));
  await cp(dirname(BIN), join(folder, 'bin'), { recursive: true });
  await mkdir(join(folder, 'src', 'cli'), { recursive: true });
  await writeFile(
    join(folder, 'src', 'cli', 'index.ts'),
    'console.log(JSON.stringify({ node: process.execPath, args: process.argv.slice(2) }));',
  );
  const { stdout } = await run(process.execPath, [join(folder, 'bin', 'rashomon'), 'a', 'b c']);
  assert.deepEqual(JSON.parse(stdout), { node: process.execPath, args: ['a', 'b c'] });
});

test('set-up says nothing and does nothing when all is installed', async () => {
  const { stdout, stderr } = await run(process.execPath, [join(dirname(BIN), '..', 'tools', 'setup.mjs')]);
  assert.deepEqual([stdout, stderr], ['', '']);
});
