import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '../fault/index.ts';
import { MAX_BYTES } from './limits.ts';
import { sniff } from './sniff.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (...numbers: readonly number[]) => Uint8Array.from(numbers);
/** The kind of a file that is read: 'html', 'text', or what it is called. */
const kindOf = (name: string, data: Uint8Array): string => {
  const { what } = sniff({ name, bytes: data });
  return what === 'a web page' ? 'html' : what;
};
const code = (name: string, data: Uint8Array): string => {
  try {
    return kindOf(name, data);
  } catch (error) {
    assert.ok(error instanceof Fault);
    assert.equal(error.file, name);
    return error.code;
  }
};

test('a page is known by its first tag, whatever its name', () => {
  for (const start of [
    '<!DOCTYPE html>',
    '  \n<html lang=en>',
    '\ufeff<HTML>',
    '<!-- saved -->',
    '<p>Words',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">',
  ]) {
    assert.equal(kindOf('notes.txt', bytes(`${start} and more`)), 'html', start);
  }
});

test('words in angle brackets are not a page', () => {
  assert.equal(kindOf('a.txt', bytes('<laughter> said the note')), 'text');
  assert.equal(kindOf('a.txt', bytes('a < b and b > c')), 'text');
  assert.equal(kindOf('a.html', bytes('Not a tag in sight.')), 'text');
  assert.equal(kindOf('a.html', bytes('Words first, <b>then</b> a tag.')), 'html');
});

test('formats that are not read are refused by their bytes, with what they are', () => {
  const refused: readonly (readonly [string, Uint8Array])[] = [
    ['old office', raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['7z', raw(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['RAR', bytes('Rar!\x1a\x07\x01')],
    ['PostScript', bytes('%!PS-Adobe-3.0')],
    ['XML', bytes('<?xml version="1.0"?><TEI><text>words</text></TEI>')],
    ['SQLite', bytes('SQLite format 3\0')],
  ];
  for (const [what, data] of refused) {
    assert.throws(
      () => sniff({ name: 'account.txt', bytes: data }),
      (error: Fault) => error.code === 'format-unsupported' && error.message.includes(what),
      what,
    );
  }
});

test('text that only begins like another format is read', () => {
  assert.equal(kindOf('a.txt', bytes('[A note on the "gates", and more]')), 'text');
  assert.equal(kindOf('a.txt', bytes('From: the harbour master\nTo: all\n\nThe gates are shut.')), 'text');
  assert.equal(kindOf('a.txt', bytes('{curly} words')), 'text');
});

test('binary files are refused, text with a stray NUL is not', () => {
  const png = raw(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    ...Array.from({ length: 200 }, (_, i) => (i * 7) % 256),
  );
  assert.equal(code('photo.txt', png), 'file-binary');
  assert.equal(code('a.txt', bytes(`${'The gates were shut all night. '.repeat(20)}\0 And all day.`)), 'text');
  const utf16 = raw(...[...'The gates were shut.'].flatMap(letter => [letter.charCodeAt(0), 0]));
  assert.equal(code('a.txt', utf16), 'text');
});

test('empty and oversized files are refused', () => {
  assert.equal(code('a.txt', raw()), 'file-empty');
  assert.equal(code('a.txt', new Uint8Array(MAX_BYTES + 1).fill(65)), 'file-too-large');
});
