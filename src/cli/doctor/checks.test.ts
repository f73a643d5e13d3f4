import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listeningTerminal } from '../../../test/listening-terminal.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { sha256 } from '../../text/hash.ts';
import { doctorCommand } from '../commands/doctor.ts';
import { CHECKS, lookAtPackages, lookAtWeights, SUMS } from './checks.ts';

test('weights are whole when each has its hash; one changed, gone or not listed is told', async context => {
  const folder = await temporaryFolder(context);
  await assert.rejects(lookAtWeights(folder), /ENOENT/);
  await writeFile(join(folder, 'model.onnx'), 'weights');
  await writeFile(join(folder, SUMS), `${sha256('weights')}  model.onnx\n`);
  assert.equal(await lookAtWeights(folder), '1 files, each with its hash');
  await writeFile(join(folder, 'model.onnx'), 'other weights');
  await assert.rejects(lookAtWeights(folder), /model\.onnx is not the file that was released/);
  await writeFile(join(folder, SUMS), '');
  await assert.rejects(lookAtWeights(folder), /is empty/);
});

test('packages are those of the lock file, or not', async context => {
  const root = await temporaryFolder(context);
  await writeFile(join(root, 'package-lock.json'), '{}');
  await mkdir(join(root, 'node_modules'));
  await assert.rejects(lookAtPackages(root), /not those/);
  await writeFile(join(root, 'node_modules', '.rashomon-lock'), `${sha256('{}')}\n`);
  assert.equal(await lookAtPackages(root), 'as in package-lock.json');
  await writeFile(join(root, 'package-lock.json'), '{"new":1}');
  await assert.rejects(lookAtPackages(root), /not those/);
});

test('a folder of cases that cannot be written is told, and none is made by looking', async context => {
  const folder = await temporaryFolder(context);
  const check = CHECKS.find(({ name }) => name === 'folder of cases');
  assert.ok(check);
  const home = join(folder, 'not', 'yet', 'there');
  assert.equal(await check.look({ RASHOMON_HOME: home }), home);
  await writeFile(join(folder, 'not'), 'a file, no folder');
  await assert.rejects(check.look({ RASHOMON_HOME: home }));
});

test('the doctor finds this installation well, and tells each part in a line', async context => {
  const terminal = listeningTerminal({ RASHOMON_HOME: await temporaryFolder(context) });
  const status = await doctorCommand([], terminal);
  assert.equal(status, 0, `${terminal.said.out}\nIf it is the weights: node tools/weights-sums.ts writes their list.`);
  assert.equal(terminal.said.out.match(/^(ok|absent) /gm)?.length, CHECKS.length);
  assert.match(terminal.said.out, /Everything that Rashomon needs is there\.\n$/);
});
