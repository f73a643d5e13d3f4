import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { damage } from '../../../test/damage.fixture.ts';
import { read } from '../index.ts';

const NOTE = 'The gates were shut all night, the harbour master said on Monday.';
const OTHER = 'The gates were open by noon, two fishermen told the paper.';

/** An entry as tar writes it. */
function entry(name: string, words: string, type = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0, 'utf8');
  header.write(`${Buffer.byteLength(words).toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const content = Buffer.alloc(Math.ceil(Buffer.byteLength(words) / 512) * 512);
  content.write(words);
  return Buffer.concat([header, content]);
}

const tar = (...entries: readonly Buffer[]) => Buffer.concat([...entries, Buffer.alloc(1024)]);
const parts = async (bytes: Uint8Array) => {
  const { documents, failed } = await read({ name: 'evidence', bytes });
  assert.deepEqual(failed, []);
  return documents.map(({ part }) => part);
};

test('every file of an archive is an account; folders, links and what systems leave are none', async () => {
  const bytes = tar(
    entry('in/', '', '5'),
    entry('./in/a.txt', NOTE),
    entry('link', '', '2'),
    entry('in/.DS_Store', 'x'),
    entry('b.txt', OTHER),
  );
  assert.deepEqual(await parts(bytes), ['in/a.txt', 'b.txt']);
  assert.deepEqual(await parts(gzipSync(bytes)), ['evidence › in/a.txt', 'evidence › b.txt']);
});

test('long names are read in both ways that they are written', async () => {
  const long = `${'folder/'.repeat(20)}a.txt`;
  const record = `path=${long}\n`;
  const size = record.length + 4;
  assert.deepEqual(await parts(tar(entry('././@LongLink', `${long}\0`, 'L'), entry('cut', NOTE))), [long]);
  assert.deepEqual(await parts(tar(entry('pax', `${size} ${record}`, 'x'), entry('cut', NOTE))), [long]);
});

damage('TAR', 'cut off', () => tar(entry('a.txt', NOTE), entry('b.txt', OTHER.repeat(20))).subarray(0, 1800), {
  documents: 1,
  failed: ['archive-broken'],
});
damage(
  'TAR',
  'a header is damaged',
  () => {
    const bytes = tar(entry('a.txt', NOTE), entry('b.txt', OTHER));
    bytes.writeUInt8(7, 1030);
    return bytes;
  },
  { documents: 1, failed: ['archive-broken'] },
);
