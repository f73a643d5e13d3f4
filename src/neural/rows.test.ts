import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openRows } from './rows.ts';

const GRAPH = join(import.meta.dirname, 'weights/embed/model.onnx');
const rows = Array.from({ length: 40 }, (_, at) => ({ ids: [101, 1000 + at, 2000 + (at % 7), 102] }));

test('many rows, of which a second thread runs half, answer as each alone', async () => {
  const run = await openRows(GRAPH);
  const together = await run(rows);
  for (const at of [0, 1, 17, 38, 39]) assert.deepEqual((await run([rows[at] ?? { ids: [] }]))[0], together[at]);
});

test('nothing gives nothing, and a row that the graph refuses fails the call and not the next', async () => {
  const run = await openRows(GRAPH);
  assert.deepEqual(await run([]), []);
  const refused = rows.map((row, at) => (at === 21 ? { ids: [-99999999] } : row));
  await assert.rejects(run(refused));
  assert.equal((await run(rows)).length, 40);
});

test('a graph that is not there is a fault of the set-up', async () => {
  await assert.rejects(openRows(join(import.meta.dirname, 'weights/none.onnx')), { code: 'setup-broken' });
});
