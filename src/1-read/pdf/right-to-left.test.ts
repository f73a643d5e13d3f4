import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from './compose.ts';
import type { Letter } from './letters.ts';
import { draftOf, shown } from './reading.fixture.ts';
import { logicalOrder } from './right-to-left.ts';

/** Glyphs as they stand from left to right. */
const seen = (text: string) => [...text];

test('right-to-left words are read from the right, figures and other scripts in them from the left', () => {
  assert.equal(logicalOrder(seen('ג ב א')), 'א ב ג');
  assert.equal(logicalOrder(seen('תנשב 2014 הלילב')), 'בלילה 2014 בשנת');
  assert.equal(logicalOrder(seen('.UN לש חודב')), 'בדוח של UN.');
  assert.equal(logicalOrder(seen('12.5%–ב')), 'ב–12.5%');
});

test('a line of other letters keeps its order, but for the words within it', () => {
  assert.equal(logicalOrder(seen('the word םולש means peace')), 'the word שלום means peace');
});

test('brackets are turned, marks stay on the letters they are drawn over, wherever they are drawn', () => {
  assert.equal(logicalOrder(seen('(ב) א')), 'א (ב)');
  const face = { name: 'Test', bold: false, italic: false };
  const at = (text: string, u: number, width: number): Letter => ({
    text,
    u,
    v: 0,
    width,
    size: 10,
    face,
    artifact: false,
    unseen: null,
  });
  const word = [at('א', 10, 9.5), at('ב', 0, 9.5)];
  for (const place of [11, 13, 15]) {
    const mark = at('\u05b8', place, 2);
    for (const letters of [
      [...word, mark],
      [mark, ...word],
    ])
      assert.equal(compose(letters, 10, 0), 'א\u05b8ב');
  }
});

test('a page of Hebrew reads as it is written, whatever way its glyphs are drawn', async () => {
  const fonts = '/F3 6 0 R';
  const names = ['afii57664', 'afii57665', 'afii57666', 'afii57667'];
  const extra = [
    `<< /Type /Font /Subtype /Type1 /BaseFont /Test /FirstChar 65 /LastChar 68 /Widths [600 600 600 600] /Encoding << /Type /Encoding /Differences [65 ${names.map(name => `/${name}`).join(' ')}] >> >>`,
  ];
  const content = 'BT /F3 12 Tf 100 700 Td (DC BA) Tj ET';
  assert.deepEqual(shown(await draftOf({ extra, pages: [{ content, fonts }] })), ['paragraph 1: אב גד']);
});
