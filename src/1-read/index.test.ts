import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOne } from '../../test/read-one.ts';
import { Fault } from '../fault/index.ts';
import { checkDocument } from './document.contract.ts';
import { MAX_BLOCKS, MAX_LINE, MAX_WARNINGS } from './limits.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = async (name: string, data: Uint8Array) => {
  try {
    await readOne(name, data);
    return null;
  } catch (error) {
    assert.ok(error instanceof Fault);
    return error;
  }
};

/** Each of these takes a second or two on an idle machine; one that is still at it after two minutes hangs. */
const HANGS = { timeout: 120_000 };

test('what cannot be read is refused with the file, the reason and the way out', async () => {
  assert.equal((await refusal('a.txt', bytes('')))?.code, 'file-empty');
  assert.equal((await refusal('a.txt', bytes(' \n\t ')))?.code, 'text-empty');
  assert.equal((await refusal('a.html', bytes('<html><script>x()</script></html>')))?.code, 'text-empty');
  const long = await refusal('long.txt', bytes(`one\n${'word '.repeat(MAX_LINE / 4)}`));
  assert.equal(long?.code, 'text-line-too-long');
  assert.equal(long?.place, 'line 2');
  assert.ok(long?.message.startsWith('long.txt, line 2:') && long.wayOut.length > 0);
});

test('a file of more lines than any book is refused, whatever ends them', async () => {
  for (const end of ['\n', '\r', '\r\n']) {
    assert.equal((await refusal('lines.txt', bytes(`a${end}`.repeat(MAX_BLOCKS + 1))))?.code, 'file-too-large');
  }
  assert.equal((await refusal('items.html', bytes(`<ul>${'<li>a'.repeat(MAX_BLOCKS + 1)}`)))?.code, 'file-too-large');
});

test('50 MB of one line end', HANGS, async () => {
  assert.equal((await refusal('a.txt', new Uint8Array(50_000_000).fill(97)))?.code, 'text-line-too-long');
});

test('a page nested 100,000 deep is read, flattened, with a warning', HANGS, async () => {
  for (const tag of ['div', 'b', 'table><tr><td', 'ul><li', 'svg><g']) {
    const document = await readOne(
      'deep.html',
      bytes(
        `<!doctype html><p>The gates were shut all night, he said.</p>${`<${tag}>`.repeat(100_000)}Words at the bottom of it.`,
      ),
    );
    checkDocument(document);
    assert.ok(document.text.includes('The gates were shut all night'), tag);
    assert.ok(
      document.warnings.some(({ code }) => code === 'too-deep'),
      tag,
    );
    assert.ok(tag.startsWith('svg') || document.text.includes('Words at the bottom of it.'), tag);
  }
});

test('lines built to be slow are read', HANGS, async () => {
  const lines = [
    ' '.repeat(200_000),
    '.'.repeat(200_000),
    'A: '.repeat(60_000),
    '*a'.repeat(100_000),
    '['.repeat(200_000),
    '[a](b'.repeat(40_000),
    '“'.repeat(200_000),
    '|-'.repeat(100_000),
    'Photo by '.repeat(20_000),
  ];
  for (const name of ['a.txt', 'a.md'])
    for (const line of lines) checkDocument(await readOne(name, bytes(`The gates were shut.\n\n${line}x\n`)));
});

test('character references that are no characters do no harm', async () => {
  const document = await readOne(
    'a.html',
    bytes('<p>A&#0;b &#xD800; &#x110000; &#xDFFF;c and words enough to be read as a paragraph.</p>'),
  );
  checkDocument(document);
  assert.ok(document.warnings.some(({ code }) => code === 'replacement-characters'));
});

test('lone surrogates in UTF-16 become U+FFFD, with a warning', async () => {
  const units = [...'The gates were shut all night. '].map(letter => letter.charCodeAt(0));
  const data = Uint8Array.from([
    0xff,
    0xfe,
    ...[...units, 0xd800, 0x20, ...units].flatMap(unit => [unit & 0xff, unit >> 8]),
  ]);
  const document = await readOne('a.txt', data);
  checkDocument(document);
  assert.ok(document.text.includes('\ufffd'));
  assert.deepEqual(
    document.warnings.map(({ code }) => code),
    ['replacement-characters'],
  );
});

test('warnings of one code are listed up to the limit, and the last says how many more', async () => {
  const document = await readOne('a.txt', bytes('Wo\u200brds of an account. '.repeat(MAX_WARNINGS + 5)));
  assert.equal(document.warnings.length, MAX_WARNINGS);
  assert.match(document.warnings.at(-1)?.message ?? '', /5 more/);
});

test('joiners that spell Persian and emoji are no warning', async () => {
  const document = await readOne('a.txt', bytes('می‌گویند که صدای آژیر را ساعت سه صبح شنیده‌اند 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿'));
  assert.deepEqual(
    document.warnings.filter(({ code }) => code === 'hidden-text'),
    [],
  );
});

test('a small page that names itself keeps its words and takes nothing from its markup', async () => {
  const document = await readOne(
    'a.txt',
    bytes('<p>1 &lt; 2 &amp; &lt;script&gt;alert(1)&lt;/script&gt; are words here, the editor said on Monday.</p>'),
  );
  assert.equal(document.format, 'html');
  assert.ok(document.text.includes('<script>alert(1)</script>'));
});
