import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { Fault } from '../fault/index.ts';
import { LOCK, takeLock } from './lock.ts';

const locked = (thrown: unknown) => thrown instanceof Fault && thrown.code === 'case-locked';

test('a case is held by one opening at a time, and is free after', async context => {
  const folder = await temporaryFolder(context);
  const letGo = await takeLock(folder);
  await assert.rejects(takeLock(folder), locked);
  await letGo();
  await (await takeLock(folder))();
  assert.deepEqual(await readdir(folder), []);
});

test('of many that ask at once, one gets it', async context => {
  const folder = await temporaryFolder(context);
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
  assert.equal(tries.filter(({ status }) => status === 'fulfilled').length, 1);
});

test('the lock of a process that runs is respected, that of one that died is taken over', async context => {
  const folder = await temporaryFolder(context);
  const code = `import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)}; await takeLock(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  await assert.rejects(takeLock(folder), locked);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await access(join(folder, LOCK));
  await (await takeLock(folder))();
});

test('a later process with the pid of the holder does not keep the case shut', {
  skip: process.platform !== 'linux' && 'only Linux tells when a process started',
}, async context => {
  const folder = await temporaryFolder(context);
  await writeFile(
    join(folder, LOCK),
    JSON.stringify({ pid: process.pid, host: hostname(), started: '1', opening: 'before' }),
  );
  await (await takeLock(folder))();
});

test('a lock from another machine is respected, and the message says what to do', async context => {
  const folder = await temporaryFolder(context);
  await writeFile(
    join(folder, LOCK),
    JSON.stringify({ pid: 1, host: 'elsewhere.invalid', started: '1', opening: 'there' }),
  );
  await assert.rejects(
    takeLock(folder),
    thrown => locked(thrown) && /elsewhere\.invalid.*case\.lock/.test(String(thrown)),
  );
  assert.match(await readFile(join(folder, LOCK), 'utf8'), /elsewhere/);
});
