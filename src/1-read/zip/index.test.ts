import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { damage } from '../../../test/damage.fixture.ts';
import { read } from '../index.ts';
import { MAX_NESTING } from '../limits.ts';

const NOTE = strToU8('The gates were shut all night, the harbour master said on Monday.');
const OTHER = strToU8('The gates were open by noon, two fishermen told the paper.');
const PAGE = strToU8(
  '<!doctype html><title>Gates</title><p>The gates were opened at two, the mayor of the town said.</p>',
);
const zip = (files: Zippable) => zipSync(files, { mtime: '2024-05-14T10:00:00Z' });
const names = async (bytes: Uint8Array) => {
  const { documents, failed } = await read({ name: 'evidence.zip', bytes });
  return { documents: documents.map(({ name }) => name), failed: failed.map(({ code, file }) => [code, file]) };
};

test('every file of an archive is an account with the way to it, archives in it too', async () => {
  const bytes = zip({ 'a.txt': NOTE, 'pages/b.html': PAGE, 'more.zip': zip({ 'c.txt': OTHER }) });
  const { documents, failed } = await read({ name: 'evidence.zip', bytes });
  assert.deepEqual(
    documents.map(({ name, part, format }) => [name, part, format]),
    [
      ['evidence.zip › a.txt', 'a.txt', 'plain'],
      ['evidence.zip › pages/b.html', 'pages/b.html', 'html'],
      ['evidence.zip › more.zip › c.txt', 'more.zip › c.txt', 'plain'],
    ],
  );
  assert.deepEqual(failed, []);
  assert.equal(new Set(documents.map(document => document.bytes)).size, 1);
  assert.deepEqual(await read({ name: 'evidence.zip', bytes }), { documents, failed });
});

test('pictures and the files of a page saved complete are passed over with a count', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
  const bytes = zip({
    'page.html': PAGE,
    page_files: { 'frame.html': PAGE, 'a.js': NOTE },
    'photo.png': png,
    '__MACOSX/._a': NOTE,
  });
  const { documents, failed } = await read({ name: 'saved.zip', bytes });
  assert.deepEqual(
    documents.map(({ part }) => part),
    ['page.html'],
  );
  assert.deepEqual(
    failed.map(({ code, detail }) => [code, detail]),
    [['parts-passed-over', 'files of saved pages (2), pictures (1).']],
  );
});

test('what cannot be read in an archive is listed by its way, and the rest is read', async () => {
  const bytes = zip({
    'empty.txt': new Uint8Array(),
    'a.txt': NOTE,
    'b.bin': Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 32),
  });
  assert.deepEqual(await names(bytes), {
    documents: ['evidence.zip › a.txt'],
    failed: [
      ['file-empty', 'evidence.zip › empty.txt'],
      ['file-binary', 'evidence.zip › b.bin'],
    ],
  });
});

test('two entries of one name are told apart', async () => {
  const bytes = renamed(zip({ 'a.txt': NOTE, 'b.txt': OTHER }), 'b.txt', 'a.txt');
  assert.deepEqual((await names(bytes)).documents, ['evidence.zip › a.txt', 'evidence.zip › a.txt (2)']);
});

/** The archive with one entry's name written over by another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
  return Buffer.from(text, 'latin1');
}

/** The archive with a 16-bit field of its first entry changed, in the local header and in the directory. */
function changed(bytes: Uint8Array, inLocal: number, inDirectory: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(value, inLocal);
  copy.writeUInt16LE(value, copy.indexOf('PK\x01\x02', 0, 'latin1') + inDirectory);
  return copy;
}

function nested(depth: number): Uint8Array {
  return depth === 0 ? zip({ 'a.txt': NOTE }) : zip({ 'in.zip': nested(depth - 1) });
}

/** As programs write that pack into a stream: sizes stand behind the bytes. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Zip((_, piece) => pieces.push(piece));
  for (const [name, content] of [
    ['a.txt', NOTE],
    ['b.txt', OTHER],
  ] as const) {
    const entry = new ZipDeflate(name);
    stream.add(entry);
    entry.push(content, true);
  }
  stream.end();
  return Buffer.concat(pieces);
}

test('an archive that was packed into a stream is read like any', async () => {
  assert.deepEqual((await names(streamed())).documents, ['evidence.zip › a.txt', 'evidence.zip › b.txt']);
});

const two = () => zip({ 'a.txt': NOTE, 'b.txt': OTHER });

damage('ZIP', 'cut off, so that its directory is missing', () => two().subarray(0, 160), {
  documents: 1,
  failed: ['archive-broken', 'archive-broken'],
});
damage('ZIP', 'cut off, and its files do not say before them how long they are', () => streamed().subarray(0, 160), {
  documents: 1,
  failed: ['archive-broken', 'archive-broken'],
});
damage(
  'ZIP',
  'the bytes of one entry are damaged',
  () => {
    const bytes = zip({ 'a.txt': [NOTE, { level: 0 }], 'b.txt': OTHER });
    bytes[50] = (bytes[50] ?? 0) ^ 0xff;
    return bytes;
  },
  { documents: 1, failed: ['archive-broken'] },
);
damage(
  'ZIP',
  'its directory names entries that are not there',
  () => {
    const bytes = Buffer.from(two());
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    bytes.writeUInt16LE(9, end + 10);
    return bytes;
  },
  { documents: 2, failed: ['archive-broken'] },
);
damage('ZIP', 'an entry is locked with a password', () => changed(two(), 6, 8, 1), {
  documents: 1,
  failed: ['file-encrypted'],
});
damage('ZIP', 'an entry is packed by a method that is not read', () => changed(two(), 8, 10, 14), {
  documents: 1,
  failed: ['format-unsupported'],
});
damage(
  'ZIP',
  'an entry says that it unpacks to more than the limit',
  () => {
    const bytes = Buffer.from(two());
    bytes.writeUInt32LE(0xfffffff0, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    return bytes;
  },
  { documents: 1, failed: ['file-too-large'] },
);
damage(
  'ZIP',
  'an entry unpacks to more than its directory says (a bomb)',
  () => {
    const bytes = Buffer.from(zip({ 'zeros.txt': new Uint8Array(5_000_000), 'b.txt': OTHER }));
    bytes.writeUInt32LE(10, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    return bytes;
  },
  { documents: 1, failed: ['archive-broken'] },
);
damage('ZIP', 'archives in archives, deeper than is followed', () => nested(MAX_NESTING + 2), {
  documents: 0,
  failed: ['archive-too-deep'],
});
damage('ZIP', 'nothing lies in it', () => zip({}), { documents: 0, failed: ['text-empty'] });
