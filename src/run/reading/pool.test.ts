import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read } from '../../1-read/index.ts';
import { Fault } from '../../fault/index.ts';
import { READING_LIMITS, timeFor } from './limits.ts';
import { readingPool } from './pool.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const CASES = join(import.meta.dirname, '../../1-read/cases');

test('a thread reads the same as this one, faults and all, frozen', async () => {
  const pool = readingPool();
  const names = readdirSync(CASES).filter(name => /^(?:page|text)-/.test(name));
  const files = names.map(name => {
    const source = readdirSync(join(CASES, name)).find(file => file.startsWith('source.')) ?? '';
    return { name: source, bytes: new Uint8Array(readFileSync(join(CASES, name, source))) };
  });
  const odd = [
    { name: 'empty.txt', bytes: new Uint8Array() },
    { name: 'blank.txt', bytes: utf8(' \n') },
    { name: 'cut.zip', bytes: utf8('PK\x03\x04 and nothing more') },
  ];
  await Promise.all(
    [...files, ...odd].map(async file => {
      const [there, here] = [await pool.read(file), await read(file)];
      assert.deepEqual(there.documents, here.documents);
      assert.deepEqual(there.failed.map(plainly), here.failed.map(plainly));
      assert.ok(Object.isFrozen(there.documents) && there.documents.every(({ blocks }) => Object.isFrozen(blocks)));
      assert.ok(there.failed.every(fault => fault instanceof Fault));
    }),
  );
});

const plainly = ({ code, file, place, detail, message, wayOut }: Fault) => [code, file, place, detail, message, wayOut];

/** Several MiB of elements without a word: memory for the tree, and time to build it. */
const heavy = { name: 'heavy.html', bytes: utf8(`<!doctype html><p>The gate.${'<b></b>'.repeat(700_000)}`) };
const light = { name: 'light.txt', bytes: utf8('The gate was shut on Monday.\n') };

test('a file that takes too much memory ends as a fault that names it, and the pool goes on', async () => {
  const pool = readingPool({ ...READING_LIMITS, memory: 100 }, 1);
  const [failed, after] = await Promise.allSettled([pool.read(heavy), pool.read(light)]);
  assert.ok(failed.status === 'rejected' && failed.reason instanceof Fault);
  assert.deepEqual([failed.reason.code, failed.reason.file], ['reading-too-large', 'heavy.html']);
  assert.ok(after.status === 'fulfilled' && after.value.documents.length === 1);
});

test('a file that takes too long ends as a fault that names it, and the pool goes on', async () => {
  const pool = readingPool({ ...READING_LIMITS, time: 0, timePerMebibyte: 0 }, 1);
  const late = await pool.read(heavy).catch((thrown: unknown) => thrown);
  assert.ok(late instanceof Fault);
  assert.deepEqual([late.code, late.file], ['reading-too-long', 'heavy.html']);
  const patient = readingPool(READING_LIMITS, 1);
  assert.equal((await patient.read(light)).documents.length, 1);
});

test('a larger file has more time', () => {
  assert.equal(timeFor(0, READING_LIMITS), 60_000);
  assert.ok(timeFor(64 * 2 ** 20, READING_LIMITS) > 5 * timeFor(2 ** 20, READING_LIMITS));
});

test('a file that is cancelled ends at once, read or waiting; the pool goes on with the others', async () => {
  const pool = readingPool(READING_LIMITS, 1);
  const [reading, waiting] = [new AbortController(), new AbortController()];
  const asked = [pool.read(heavy, reading.signal), pool.read(light, waiting.signal), pool.read(light)];
  waiting.abort();
  reading.abort();
  const [first, second, third] = await Promise.allSettled(asked);
  for (const ended of [first, second])
    assert.ok(ended?.status === 'rejected' && ended.reason instanceof Fault && ended.reason.code === 'cancelled');
  assert.ok(third?.status === 'fulfilled' && third.value.documents.length === 1);
});
