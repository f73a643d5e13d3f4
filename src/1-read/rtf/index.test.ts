import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../test/damage.fixture.ts';
import { blocksOf, documentBy, warningsOf } from '../office/reading.fixture.ts';
import { readRtf } from './index.ts';

const LONG =
  'The gates of the upper dam were open from ten in the evening, two people who worked there that night told us.';

/** An RTF file: bytes above ASCII are given as characters of the same number. */
const rtf = (body: string, head = '') =>
  Uint8Array.from(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252${head}${body}}`, 'latin1'));
const read = (body: string, head = '') => documentBy(readRtf, rtf(body, head), 'a.rtf');
const blocks = async (body: string, head = '') => blocksOf(await read(body, head));

test('paragraphs, line ends and the characters that have words of their own', async () => {
  assert.deepEqual(
    await blocks(
      String.raw`\pard The gates\emdash all of them\emdash were \ldblquote open\rdblquote .\par Nobody\~was told.\line At ten.\par`,
    ),
    [
      ['paragraph', 'The gates—all of them—were “open”.'],
      ['paragraph', 'Nobody\u00a0was told.\nAt ten.'],
    ],
  );
});

test('letters by code page, by font, by Unicode with what stands in for them, and beyond 16 bits', async () => {
  const fonts = String.raw`{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}{\f3\fcharset2 Symbol;}}`;
  for (const [source, words] of [
    [String.raw`caf\'e9 at \'93ten\'94`, 'café at “ten”'],
    [String.raw`\f1 \'cf\'ee\'f2\'ee\'ef`, 'Потоп'],
    [String.raw`\f2 \'93\'fa\'96\'7b`, '日本'],
    [String.raw`\f3 \'b7\f0 gate`, 'gate'],
    [String.raw`\u8217'\u8217\'92 \uc2\u1605??x\uc0\u1575 y`, '’’ مxاy'],
    [String.raw`{\uc1\u8217 ?}t{\u233}e`, '’tée'],
    [String.raw`gate \u-10179?\u-8704?`, 'gate 😀'],
    [String.raw`\u20320\b ? still`, '你? still'],
  ] as const)
    assert.deepEqual(await blocks(source, fonts), [['paragraph', words]], source);
});

test('a code page that is not read is guessed, and said so', async () => {
  const document = await documentBy(
    readRtf,
    Uint8Array.from(Buffer.from(String.raw`{\rtf1\ansicpg437 The gates were open.}`)),
  );
  assert.deepEqual(
    warningsOf(document).map(([, code]) => code),
    ['encoding-guessed'],
  );
  assert.equal((await read(LONG)).encoding, 'windows-1252');
});

test('hidden, deleted, moved and unseen letters make hidden blocks', async () => {
  const head = String.raw`{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}{\*\revtbl{Unknown;}{Ana Ode;}}`;
  for (const [source, message] of [
    [String.raw`{\v Nobody else did.}`, /marked as hidden/],
    [String.raw`{\cf1 Nobody else did.}`, /colour of its background/],
    [String.raw`{\fs2 Nobody else did.}`, /without size/],
    [String.raw`{\cf2\highlight2 Nobody else did.}`, /colour of its background/],
    [
      String.raw`{\deleted\revauthdel1\revdttmdel${((114 << 20) | (6 << 16) | (11 << 11)) >>> 0} Nobody else did.}`,
      /Taken out by a tracked change \(Ana Ode, 2014-06-11\)/,
    ],
    [String.raw`{\mvf\mvauth1 Nobody else did.}`, /Moved from here by a tracked change \(Ana Ode\)/],
  ] as const) {
    const document = await read(`We saw it. ${source}\\par`, head);
    assert.deepEqual(
      blocksOf(document),
      [
        ['paragraph', 'We saw it.'],
        ['paragraph hidden', 'Nobody else did.'],
      ],
      source,
    );
    assert.match(warningsOf(document)[0]?.[2] ?? '', message);
  }
  for (const seen of [
    String.raw`{\v0 x}`,
    String.raw`{\cf1\highlight2 x}`,
    String.raw`{\cf2 x}`,
    String.raw`{\v\plain x}`,
  ])
    assert.equal((await blocks(`We saw it. ${seen}`, head)).length, 1, seen);
});

test('styles, levels of the outline and numbers say what a paragraph is', async () => {
  const head = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 berschrift;}{\s2 Title;}{\s3 Quote;}}`;
  const body = String.raw`\pard\s2 The night of the flood\par\pard\s1 What was seen\par\pard ${LONG}\par\pard\s3 We saw water.\par\pard\ls1{\listtext 1.\tab}First, the gates\par`;
  assert.deepEqual(
    (await blocks(body, head)).map(([kind]) => kind),
    ['title', 'heading', 'paragraph', 'quotation', 'list'],
  );
});

test('items carry the numbers and bullets that the file sets before them', async () => {
  const item = (number: string, words: string) => String.raw`\pard\ls1{\listtext\pard\plain ${number}\tab}${words}\par`;
  const body = `${item('1.', 'The gates')}${item('b)', 'The road')}${item(String.raw`\'b7`, 'The school')}${item('o', 'The bell')}`;
  const both = String.raw`\pard{\listtext 2.\tab}{\pntext 2.\tab}The mill\par\pard The end.\par`;
  assert.deepEqual(await blocks(body + both), [
    ['list', '1. The gates'],
    ['list', 'b) The road'],
    ['list', '• The school'],
    ['list', '• The bell'],
    ['list', '2. The mill'],
    ['paragraph', 'The end.'],
  ]);
});

test('notes, comments and boxes stand after their paragraph; heads and feet are chrome; the rest of a file is no text', async () => {
  const body =
    String.raw`{\header Vale Council\par}{\footer Page \chpgn\par}\pard The gates{\super\chftn{\footnote\pard Interview, 3 May.\par}} were{\*\atnid TR}{\*\atnauthor Tom Reyn}{\*\annotation\pard Who says so?\par} open.` +
    String.raw`{\pict\wmetafile8 0102ff}{\object{\*\objdata 0102}{\result  As drawn.}}{\shp{\*\shpinst\shpleft1{\sp{\sn a}{\sv b}}{\shptxt The dam is from 1931.\par}}{\shprslt{\*\do{\dptxbxtext Twice.\par}}}}` +
    String.raw`{\field{\*\fldinst HYPERLINK "http://x.test"}{\fldrslt  See there.}}{\*\unknown unseen}{\xe unseen}\par`;
  assert.deepEqual(await blocks(body), [
    ['chrome', 'Vale Council'],
    ['chrome', 'Page'],
    ['paragraph', 'The gates were open. As drawn. See there.'],
    ['paragraph', 'Interview, 3 May.'],
    ['comment', 'Tom Reyn: Who says so?'],
    ['paragraph', 'The dam is from 1931.'],
  ]);
});

test('rows of a table, and text with a Unicode form beside its plain one', async () => {
  const row = (a: string, b: string) => String.raw`\trowd\cellx1000\cellx2000\pard\intbl ${a}\cell ${b}\cell\row`;
  assert.deepEqual(
    await blocks(
      String.raw`\pard ${LONG}\par${row('Gate', 'Open at')}${row('Upper', '10 pm')}\pard {\upr{plain}{\*\ud{That is all.}}}\par`,
    ),
    [
      ['paragraph', LONG],
      ['table', 'Gate\tOpen at'],
      ['table', 'Upper\t10 pm'],
      ['paragraph', 'That is all.'],
    ],
  );
});

test('properties tell what the text does not', async () => {
  const info = String.raw`{\info{\title The night of the flood}{\author Ana Ode}{\creatim\yr2014\mo6\dy11\hr8\min30}{\revtim\yr2014\mo6\dy12}}`;
  const document = await read(`\\pard ${LONG}\\par`, info);
  assert.deepEqual(
    [document.title, document.authors, document.published, document.modified],
    ['The night of the flood', ['Ana Ode'], '2014-06-11T08:30:00', '2014-06-12'],
  );
});

test('what follows the last bracket is no text', async () => {
  assert.deepEqual(await blocks(`${LONG}}}}{\\v0 after`), [['paragraph', LONG]]);
});

damage('RTF', 'cut off', () => rtf(`\\pard ${LONG}\\par`).subarray(0, -20), { documents: 1, warnings: ['cut-short'] });
damage(
  'RTF',
  'its code page is one that is not read',
  () => Uint8Array.from(Buffer.from(String.raw`{\rtf1\ansicpg437 ${LONG}}`)),
  {
    documents: 1,
    warnings: ['encoding-guessed'],
  },
);
damage('RTF', 'groups are nested deeper than any program does', () => rtf('{'.repeat(5000)), {
  documents: 0,
  failed: ['office-broken'],
});
damage('RTF', 'binary data says that it is longer than the file', () => rtf(`${LONG}\\bin99999999 x`), {
  documents: 1,
  warnings: ['cut-short'],
});
damage('RTF', 'nothing is written in it', () => rtf(''), { documents: 0, failed: ['text-empty'] });
