import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line, writePdf } from '../1-read/pdf/pdf.fixture.ts';
import { analyze } from '../index.ts';
import type { Heads } from '../neural/heads.ts';

const unasked = async (list: readonly unknown[]) => (list.length === 0 ? [] : assert.fail('a head was asked'));
const heads: Heads = {
  vocabulary: new Map(),
  mark: async () => assert.fail('a head was asked'),
  embed: unasked,
  relate: unasked,
};

/** Pages whose places in the table of objects hold no objects: pdf.js waits for the first and leaves the others to fail alone. */
const broken = () => {
  const whole = Buffer.from(writePdf({ pages: [1, 2, 3].map(gate => ({ content: line(`Gate ${gate}`, 60, 700) })) }));
  const bent = whole.toString('latin1').replace(/\n(\d+) 0 obj(?=\n<< \/Type \/Page )/g, '\n$1 0 obi');
  return { name: 'broken.pdf', bytes: new Uint8Array(Buffer.from(bent, 'latin1')) };
};

test('a failure that nobody waits for inside the PDF library does not reach the program that asked', async () => {
  const strays: unknown[] = [];
  const note = (reason: unknown) => strays.push(reason);
  process.on('unhandledRejection', note);
  try {
    const read = await analyze([broken()], heads);
    const byOwnReader = await analyze([broken()], heads, {
      reader: async ({ name, load }, make) => make({ name, bytes: await load() }),
    });
    for (const { failed } of [read, byOwnReader])
      assert.deepEqual(
        failed.map(({ code, file }) => [code, file]),
        [['text-empty', 'broken.pdf']],
      );
  } finally {
    process.off('unhandledRejection', note);
  }
  assert.deepEqual(strays, []);
});
