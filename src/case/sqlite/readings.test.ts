import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { smallDocument } from '../../../test/small-analysis.ts';
import { temporaryFolder } from '../../../test/temporary.ts';
import { Fault } from '../../fault/index.ts';
import { openIndex } from './open-index.ts';
import { keepReading, readingFor } from './readings.ts';

const documents = ['The gates were shut.', 'The gates were open.'].map(text => smallDocument('box', text));
const failed = [new Fault('file-binary', { file: 'box › message 3', detail: 'x' })];

async function index(context: Parameters<typeof temporaryFolder>[0]) {
  const db = await openIndex(join(await temporaryFolder(context), 'index.sqlite'));
  context.after(() => db.destroy());
  return db;
}

test('a reading comes back as it was kept, frozen and in order', async context => {
  const db = await index(context);
  await keepReading(db, 'a', '1', { documents, failed });
  const kept = await readingFor(db, 'a', '1');
  assert.deepEqual(kept?.documents, documents);
  assert.deepEqual(
    kept?.failed.map(({ message }) => message),
    failed.map(({ message }) => message),
  );
  assert.ok(kept?.documents.every(document => Object.isFrozen(document) && Object.isFrozen(document.blocks)));
});

test('a source that nothing came of was read; another, or by another version, was not', async context => {
  const db = await index(context);
  await keepReading(db, 'a', '1', { documents: [], failed: [] });
  assert.deepEqual(await readingFor(db, 'a', '1'), { documents: [], failed: [] });
  assert.equal(await readingFor(db, 'b', '1'), null);
  assert.equal(await readingFor(db, 'a', '2'), null);
});

test('a later reading takes the place of an earlier one, a new version that of all', async context => {
  const db = await index(context);
  await keepReading(db, 'a', '1', { documents, failed });
  await keepReading(db, 'a', '1', { documents: documents.slice(1), failed: [] });
  assert.deepEqual((await readingFor(db, 'a', '1'))?.documents, documents.slice(1));
  await keepReading(db, 'b', '2', { documents, failed });
  assert.equal(await readingFor(db, 'a', '1'), null);
});
