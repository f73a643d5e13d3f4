import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOne } from '../../test/read-one.ts';
import { checkDocument } from './document.contract.ts';
import type { Document } from './index.ts';

const HERE = import.meta.dirname;
/** Accounts as users paste them, read where they lie beside the repository; they are nobody's to copy. */
const SEEDS = join(HERE, '../../../shared/seeds');

test('every case keeps the invariants, and reads the same twice', async () => {
  const folders = [join(HERE, 'cases'), join(HERE, 'cases/missed')].flatMap(folder =>
    readdirSync(folder).map(name => join(folder, name)),
  );
  for (const folder of folders) {
    const source = readdirSync(folder).find(file => file.startsWith('source.'));
    if (!source) continue;
    const bytes = readFileSync(join(folder, source));
    const document = await readOne(source, bytes);
    checkDocument(document);
    assert.deepEqual(await readOne(source, bytes), document);
  }
});

test('damaged bytes of every case keep the invariants or are refused by name', async () => {
  const folder = join(HERE, 'cases');
  for (const name of readdirSync(folder)) {
    const source = readdirSync(join(folder, name)).find(file => file.startsWith('source.'));
    if (!source) continue;
    const bytes = readFileSync(join(folder, name, source));
    for (let step = 1; step <= 12; step++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * step) / 13));
      const bent = Uint8Array.from(cut, (byte, i) =>
        (i * 2654435761 + step) % 97 === 0 ? (byte * 31 + i) & 0xff : byte,
      );
      try {
        checkDocument(await readOne(source, bent));
      } catch (error) {
        assert.ok(error instanceof Error && error.name === 'Fault', `${name}, cut ${step}: ${error}`);
      }
    }
  }
});

const skip = existsSync(SEEDS) ? false : 'the pasted accounts are not on this machine';

function seed(start: string): Promise<Document> {
  const name = readdirSync(SEEDS).find(file => file.startsWith(start)) ?? '';
  return readOne(name, readFileSync(join(SEEDS, name)));
}

const kindsIn = (document: Document, pattern: RegExp) =>
  new Set(
    document.blocks.filter(({ start, end }) => pattern.test(document.text.slice(start, end))).map(block => block.kind),
  );

test('pasted accounts: what each says of itself', { skip }, async () => {
  const starts = ['000', '001', '002', '003', '004'];
  const told = (await Promise.all(starts.map(seed))).map(document => {
    const { title, publisher, authors, published } = document;
    return [title !== null, publisher?.toLowerCase() ?? null, authors.length, published];
  });
  assert.deepEqual(told, [
    [false, 'rooz online', 1, null],
    [true, 'ahlulbayt news agency', 0, null],
    [false, null, 1, null],
    [true, 'al-monitor', 1, '2014-06-11'],
    [true, 'voa persian', 0, null],
  ]);
});

test('pasted accounts: nothing of the page counts as the account', { skip }, async () => {
  for (const start of ['000', '001', '002', '003', '004']) checkDocument(await seed(start));
  const furniture =
    /^(?:Related Articles|Post your comments|Your email address|Continue reading|Recommended Articles|More from|Topics covered)|\| [A-Z][a-z]{2} \d+, 2020$|\p{Script=Arabic}/u;
  for (const start of ['001', '003']) assert.deepEqual(kindsIn(await seed(start), furniture), new Set(['chrome']));
  assert.deepEqual(kindsIn(await seed('002'), / in: |\.\.\.$|https?:/), new Set(['comment']));
  assert.deepEqual(kindsIn(await seed('003'), /Photo by/), new Set(['caption']));
  assert.deepEqual(
    (await seed('001')).warnings.map(({ code }) => code),
    ['title-repeated'],
  );
});

test('pasted accounts: every turn has its speaker', { skip }, async () => {
  const { text, blocks } = await seed('004');
  const turns = blocks.filter(block => block.kind === 'turn');
  assert.equal(turns.length, 12);
  assert.equal(new Set(turns.map(({ speaker }) => speaker && text.slice(...speaker))).size, 2);
  assert.ok(turns.every(({ label }) => label && text.slice(...label).endsWith(':')));
});
