import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import { readOne } from '../../../test/read-one.ts';
import { checkDocument } from '../document.contract.ts';

const ADDRESS = 'https://paper.example/gates';
const HEAD = `From: <Saved by Blink>
Snapshot-Content-Location: ${ADDRESS}
Subject: Gates
Date: Tue, 14 May 2024 10:20:30 +0200
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Edge--x----"


`;
const PAGE = `------Edge--x----
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: ${ADDRESS}

<!doctype html><title>Gates</title><p>The gates were shut all =
night, the harbour master of =C3=85s said on Monday.</p>
`;
const FRAME = `------Edge--x----
Content-Type: text/html
Content-Location: https://ads.example/

<p>Buy new gates, better gates, gates for all.</p>
`;
const END = '------Edge--x------\n';
const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

test('the page is read with its address and when it was saved, its frames are not', async () => {
  for (const parts of [PAGE + FRAME, FRAME + PAGE]) {
    const document = await readOne('a.mhtml', bytes(HEAD + parts + END));
    checkDocument(document);
    const { format, title, address, captured, meta, text } = document;
    assert.deepEqual([format, title, address, captured], ['html', 'Gates', ADDRESS, '2024-05-14T10:20:30+02:00']);
    assert.deepEqual([meta.address, meta.captured], ['saved', 'saved']);
    assert.ok(text.includes('shut all night, the harbour master of Ås said') && !text.includes('Buy'));
  }
});

test('base64 and other charsets are undone', async () => {
  const page = PAGE.replace('utf-8', 'windows-1252')
    .replace('quoted-printable', 'base64')
    .replace(/<!doctype[\s\S]*/, `${btoa('<!doctype html><p>The gates of \xc5s were shut all night, he said.</p>')}\n`);
  const document = await readOne('a.mht', bytes(HEAD + page + END));
  assert.deepEqual(
    [document.encoding, document.text],
    ['windows-1252', 'The gates of Ås were shut all night, he said.'],
  );
});

damage('MHTML', 'cut off', () => bytes(HEAD + PAGE), { documents: 1, warnings: ['cut-short'] });
damage('MHTML', 'no page is in it', () => bytes(HEAD + END), { documents: 0, failed: ['file-damaged'] });
damage('MHTML', 'its page is no base64', () => bytes(HEAD + PAGE.replace('quoted-printable', 'base64') + END), {
  documents: 0,
  failed: ['file-damaged'],
});
