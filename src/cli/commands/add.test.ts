import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listeningTerminal } from '../../../test/listening-terminal.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { addCommand } from './add.ts';

test('an address that may not be asked is named with the way out, and no case is made', async context => {
  const folder = await temporaryFolder(context);
  const terminal = listeningTerminal();
  assert.equal(await addCommand([join(folder, 'case'), 'http://127.0.0.1:9/gates'], terminal), 1);
  assert.match(terminal.said.err, /http:\/\/127\.0\.0\.1:9\/gates.*private network/);
  assert.doesNotMatch(terminal.said.err, /Asking/);
  assert.deepEqual(await readdir(folder), []);
});

test('an address in the place of the case folder is wrong use', async () => {
  await assert.rejects(addCommand(['https://paper.test/a', 'https://paper.test/b'], listeningTerminal()), {
    code: 'usage',
    message: /case folder comes first/,
  });
});
