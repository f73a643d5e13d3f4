import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '../../src/text/hash.ts';
import { readOne } from '../read-one.ts';
import { sampleSources } from '../sources.ts';

for (const { name, bytes } of sampleSources()) {
  test(`${name}: the text is named by its SHA-256, the bytes by theirs`, async () => {
    const document = await readOne(name, bytes);
    assert.equal(document.id, sha256(document.text));
    assert.equal(document.bytes, sha256(bytes));
    assert.equal(document.text, document.text.normalize('NFC'));
    assert.ok(document.text.isWellFormed());
    assert.doesNotMatch(document.text, /\r/);
  });

  test(`${name}: nothing of it can be changed`, async () => {
    const document = await readOne(name, bytes);
    const unfrozen: string[] = [];
    const walk = (value: unknown, at: string) => {
      if (value === null || typeof value !== 'object') return;
      if (!Object.isFrozen(value)) unfrozen.push(at);
      for (const [key, part] of Object.entries(value)) walk(part, `${at}.${key}`);
    };
    walk(document, 'document');
    assert.deepEqual(unfrozen, []);
    assert.throws(() => Object.assign(document, { text: 'Another text.' }), TypeError);
    assert.throws(() => Object.assign(document.blocks[0] ?? {}, { kind: 'chrome' }), TypeError);
  });

  test(`${name}: reading leaves the bytes alone, and reads them the same again`, async () => {
    const before = Uint8Array.from(bytes);
    const first = await readOne(name, bytes);
    assert.deepEqual(Uint8Array.from(bytes), before);
    assert.deepEqual(await readOne(name, bytes), first);
  });
}

test('one letter changed is another document', async () => {
  const text = 'The gate broke at two, the mayor said.';
  const one = await readOne('a.txt', new TextEncoder().encode(text));
  const other = await readOne('a.txt', new TextEncoder().encode(text.replace('two', 'ten')));
  assert.notEqual(one.id, other.id);
});

test('the same text in another encoding is the same document of other bytes', async () => {
  const page = (charset: string) =>
    `<meta charset="${charset}"><title>Gates</title><p>The gate broke at two, the mayor of Orléans said.</p>`;
  const wide = await readOne('a.html', new TextEncoder().encode(page('utf-8')));
  const narrow = await readOne('a.html', Buffer.from(page('windows-1252'), 'latin1'));
  assert.equal(narrow.text, wide.text);
  assert.equal(narrow.id, wide.id);
  assert.notEqual(narrow.bytes, wide.bytes);
});
