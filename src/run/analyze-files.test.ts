import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import type { Heads } from '../neural/heads.ts';
import { analyzeFiles } from './analyze-files.ts';

const unasked = async (list: readonly unknown[]) => (list.length === 0 ? [] : assert.fail('a head was asked'));
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: unasked,
  relate: unasked,
};

test('what intake refused and what the reader refused are listed together, in one order whatever the order given', async context => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'blank.txt'), ' \n');
  await writeFile(join(folder, 'empty.txt'), '');
  const paths = ['gone.txt', 'blank.txt', 'empty.txt'].map(name => join(folder, name));
  const { failed, documents } = await analyzeFiles(paths, { heads });
  assert.deepEqual(documents, []);
  assert.deepEqual(new Set(failed.map(({ code }) => code)), new Set(['file-missing', 'file-empty', 'text-empty']));
  const turned = await analyzeFiles(paths.toReversed(), { heads });
  assert.deepEqual(
    turned.failed.map(({ message }) => message),
    failed.map(({ message }) => message),
  );
});
