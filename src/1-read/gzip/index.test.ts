import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { damage } from '../../../test/damage.fixture.ts';
import { read } from '../index.ts';

const NOTE = Buffer.from('The gates were shut all night, the harbour master said on Monday.');
const packed = () => gzipSync(NOTE);

/** The same with a name in its header, as the gzip program writes it. */
function named(bytes: Buffer, name: string): Buffer {
  const flags = Buffer.from(bytes.subarray(0, 10));
  flags[3] = 8;
  return Buffer.concat([flags, Buffer.from(`${name}\0`), bytes.subarray(10)]);
}

test('a packed file is read as what it is, under its own name', async () => {
  for (const [name, bytes, part] of [
    ['note.txt.gz', packed(), 'note.txt'],
    ['note.gz', named(packed(), 'dir/said.txt'), 'dir/said.txt'],
    ['note', packed(), 'note'],
  ] as const) {
    const { documents, failed } = await read({ name, bytes });
    assert.deepEqual([documents.map(document => document.part), failed], [[part], []]);
  }
});

test('members one after another are one file', async () => {
  const bytes = Buffer.concat([gzipSync(NOTE.subarray(0, 20)), gzipSync(NOTE.subarray(20)), Buffer.alloc(64)]);
  assert.equal((await read({ name: 'a.gz', bytes })).documents[0]?.text, NOTE.toString());
});

damage('gzip', 'cut off', () => packed().subarray(0, 40), { documents: 0, failed: ['archive-broken'] });
damage(
  'gzip',
  'its checksum is another',
  () => {
    const bytes = packed();
    bytes.writeUInt32LE(7, bytes.length - 8);
    return bytes;
  },
  { documents: 0, failed: ['archive-broken'] },
);
damage('gzip', 'its header is cut off', () => named(packed(), 'x'.repeat(99)).subarray(0, 50), {
  documents: 0,
  failed: ['archive-broken'],
});
damage(
  'gzip',
  'it unpacks to more than the limit (a bomb)',
  () => Buffer.concat(Array(9).fill(gzipSync(new Uint8Array(60 * 2 ** 20)))),
  { documents: 0, failed: ['file-too-large'] },
);
