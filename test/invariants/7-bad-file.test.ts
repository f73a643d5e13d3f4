import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Analysis, analyze, type Source } from '../../src/analyze.ts';
import { caseExport, checkExport } from '../../src/export/index.ts';
import { Fault } from '../../src/fault/index.ts';
import { type Pipeline, pipeline } from '../pipeline.ts';
import { sampleSources, sourceOf } from '../sources.ts';

const GOOD = ['public-wire-14-may.html', 'radio-quill-17-may.txt'];
const BAD: readonly (readonly [Source, code: string])[] = [
  [sourceOf('empty.txt', ''), 'file-empty'],
  [{ name: 'picture.txt', bytes: Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256) }, 'file-binary'],
  [sourceOf('report.pdf', '%PDF-1.7\n1 0 obj\n'), 'file-damaged'],
  [sourceOf('blank.html', '<!DOCTYPE html><html><body><p> </p></body></html>'), 'text-empty'],
  [sourceOf('packed.txt', 'x'.repeat(50_000_000)), 'text-line-too-long'],
];

let rooms: Pipeline;
let alone: Analysis;
before(async () => {
  rooms = await pipeline();
  alone = await rooms.run(sampleSources(...GOOD));
});

test('bad files are listed by name, code and way out; the rest is analysed as if they were not there', async () => {
  const [first, second] = sampleSources(...GOOD);
  assert.ok(first && second);
  const [one, two, ...others] = BAD.map(([source]) => source);
  assert.ok(one && two);
  const among = await rooms.run([one, first, two, second, ...others]);
  const told = new Map(among.failed.map(fault => [fault.file, fault]));
  for (const [{ name }, code] of BAD) {
    assert.equal(told.get(name)?.code, code, name);
    assert.ok((told.get(name)?.wayOut.length ?? 0) > 10);
  }
  assert.equal(among.failed.length, BAD.length);
  assert.equal(caseExport({ ...among, failed: [] }), caseExport(alone));
  assert.deepEqual(checkExport(caseExport(among)), []);
});

test('bad files only: an empty case with its list of faults, no throw', async () => {
  const nothing = await rooms.run(BAD.map(([source]) => source));
  assert.deepEqual([nothing.documents, nothing.statements, nothing.relations], [[], [], []]);
  assert.equal(nothing.failed.length, BAD.length);
});

test('no files at all: an empty case', async () => {
  const nothing = await rooms.run([]);
  assert.deepEqual([nothing.documents, nothing.failed], [[], []]);
});

test('a document that breaks the marker is listed, and the others go on', async () => {
  const [first, second] = sampleSources(...GOOD);
  assert.ok(first && second);
  const broken = await analyze([first, second], rooms.heads, {
    marker: (document, heads, make) => {
      if (document.name === first.name) throw new Error('a planted failure');
      return make(document, heads);
    },
  });
  assert.ok(
    broken.failed.some(fault => fault instanceof Fault && fault.code === 'internal' && fault.file === first.name),
  );
  assert.ok(broken.statements.length > 5);
  assert.deepEqual(checkExport(caseExport(broken)), []);
});
