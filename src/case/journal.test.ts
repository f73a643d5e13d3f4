import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../test/temporary.ts';
import { Fault } from '../fault/index.ts';
import { addEntry, JOURNAL, NO_ENTRIES, readJournal, TORN } from './journal.ts';

const broken = (thrown: unknown) => thrown instanceof Fault && thrown.code === 'case-broken';

async function journalOf(folder: string, count: number) {
  let journal = NO_ENTRIES;
  for (let index = 0; index < count; index++)
    journal = await addEntry(folder, journal, 'Ana', { kind: 'undone', decision: `d${index}` });
  return journal;
}

test('what is written is read again, each line tied to the one before', async context => {
  const folder = await temporaryFolder(context);
  const written = await journalOf(folder, 3);
  const read = await readJournal(folder);
  assert.deepEqual(read, written);
  assert.equal(read.entries[0]?.before, null);
  assert.equal(new Set(read.entries.map(entry => entry.before)).size, 3);
});

for (const [name, torn] of [
  ['half a line', '{"before":"abc","at":"2024-0'],
  ['half a line that ends in zero bytes', '{"before":"abc"\0\0\0\0'],
  ['a line of rubbish with its end', '\0\0\0\0\n'],
] as const) {
  test(`a last line cut short by a crash is set aside: ${name}`, async context => {
    const folder = await temporaryFolder(context);
    const written = await journalOf(folder, 2);
    await appendFile(join(folder, JOURNAL), torn);
    assert.deepEqual(await readJournal(folder), written);
    assert.equal((await readFile(join(folder, TORN), 'utf8')).trimEnd(), torn.trimEnd());
    const after = await addEntry(folder, written, 'Ana', { kind: 'undone', decision: 'later' });
    assert.deepEqual(await readJournal(folder), after);
  });
}

test('a whole last line that lacks only its line end is kept', async context => {
  const folder = await temporaryFolder(context);
  const written = await journalOf(folder, 2);
  const path = join(folder, JOURNAL);
  await writeFile(path, (await readFile(path, 'utf8')).slice(0, -1));
  assert.deepEqual(await readJournal(folder), written);
  const after = await addEntry(folder, written, 'Ana', { kind: 'undone', decision: 'later' });
  assert.deepEqual(await readJournal(folder), after);
});

test('every crash point of the last line leaves a journal that opens with the lines before', async context => {
  const folder = await temporaryFolder(context);
  const written = await journalOf(folder, 2);
  const path = join(folder, JOURNAL);
  const whole = await readFile(path);
  const lastStart = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
  for (let length = lastStart; length < whole.length - 1; length++) {
    await writeFile(path, whole.subarray(0, length));
    assert.deepEqual((await readJournal(folder)).entries, written.entries.slice(0, 1), `cut at ${length}`);
  }
});

test('a line changed, taken out or put in between is refused with its place', async context => {
  const folder = await temporaryFolder(context);
  await journalOf(folder, 3);
  const path = join(folder, JOURNAL);
  const whole = await readFile(path, 'utf8');
  const lines = whole.split('\n');
  for (const bad of [
    whole.replace('d0', 'd9'),
    [lines[0], lines[2], ''].join('\n'),
    [lines[0], lines[0], lines[1], ''].join('\n'),
    whole.replace('"d1"', ''),
  ]) {
    await writeFile(path, bad);
    await assert.rejects(readJournal(folder), broken);
  }
});

test('a folder without a journal is a broken case', async context => {
  await assert.rejects(readJournal(await temporaryFolder(context)), broken);
});
