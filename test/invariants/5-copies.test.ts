import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { isAccount } from '../../src/1-read/index.ts';
import type { Analysis, Source } from '../../src/analyze.ts';
import { chance, shuffled } from '../chance.ts';
import { type Pipeline, pipeline } from '../pipeline.ts';
import { readOne } from '../read-one.ts';
import { sampleSources, sourceOf } from '../sources.ts';

const NAMES = [
  'public-wire-14-may.html',
  'northbank-ledger-15-may.html',
  'directorate-statement-15-may.txt',
  'inquiry-note-29-may.md',
];

let rooms: Pipeline;
let sources: Source[];
let whole: Analysis;
before(async () => {
  rooms = await pipeline();
  sources = sampleSources(...NAMES);
  whole = await rooms.run(sources);
});

/** The paragraphs of an account as another paper would print them: in this order, under this name and day. */
async function reprint(source: Source, outlet: string, edit: (paragraphs: string[]) => string[]): Promise<Source> {
  const { text, blocks } = await readOne(source.name, source.bytes);
  const paragraphs = blocks
    .filter(block => isAccount(block) && block.kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end));
  return sourceOf(`${outlet}.txt`, [outlet, '14 May 2024', ...edit(paragraphs)].join('\n\n'));
}

test('there is something to count', async () => {
  assert.ok(whole.origins.length > 3);
  assert.equal(
    new Set(whole.origins.flatMap(({ statements }) => statements)).size,
    whole.origins.flatMap(({ statements }) => statements).length,
  );
});

test('a report printed again under other names adds no origin', async () => {
  const [wire] = sources;
  assert.ok(wire);
  const copies = [
    await reprint(wire, 'Tarn Valley News', paragraphs => paragraphs),
    await reprint(wire, 'The Holm Observer', paragraphs => shuffled(paragraphs, chance(4))),
    await reprint(wire, 'Quayside Weekly', paragraphs => paragraphs.slice(0, 5)),
  ];
  const planted = await rooms.run([...sources, ...copies]);
  assert.equal(planted.documents.length, whole.documents.length + copies.length);
  assert.equal(planted.origins.length, whole.origins.length);
});

test('the same file twice adds nothing at all', async () => {
  const twice = await rooms.run([
    ...sources,
    ...sources.map(({ name, bytes }) => ({ name: `copy of ${name}`, bytes })),
  ]);
  assert.equal(twice.statements.length, whole.statements.length);
  assert.equal(twice.origins.length, whole.origins.length);
  assert.deepEqual(
    twice.failed.map(({ code }) => code),
    sources.map(() => 'duplicate'),
  );
});

test('a report of someone else does add an origin', async () => {
  const more = sourceOf(
    'elsewhere.txt',
    'Notes from Tarn\n\n16 May 2024\n\nThe ferryman Osric Vane said that he had seen the gate rise long before two. “It went up slowly, and no alarm was given,” Vane said.',
  );
  assert.ok((await rooms.run([...sources, more])).origins.length > whole.origins.length);
});

for (const left of NAMES) {
  test(`leaving out ${left} never adds an origin`, async () => {
    const rest = await rooms.run(sources.filter(({ name }) => name !== left));
    assert.ok(rest.origins.length <= whole.origins.length, `${rest.origins.length} of ${whole.origins.length}`);
  });
}
