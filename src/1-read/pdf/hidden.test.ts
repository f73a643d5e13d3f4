import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '../../fault/index.ts';
import { drawn, line, lines, PICTURE } from './pdf.fixture.ts';
import { draftOf, shown } from './reading.fixture.ts';

const SEEN = 'The gates of the dam were opened at night.';
const HIDDEN = 'The minister gave the order himself.';
const SCAN = { extra: [PICTURE], resources: '/XObject << /Im1 6 0 R >>' };

const box = (grey: number, x: number, y: number, width: number, height: number) =>
  `q ${grey} g ${x} ${y} ${width} ${height} re f Q\n`;

const WAYS: Readonly<Record<string, readonly [content: string, why: RegExp]>> = {
  'painting nothing': [line(HIDDEN, 60, 600, { before: '3 Tr' }), /set to paint nothing/],
  'white on white': [line(HIDDEN, 60, 600, { before: '1 g' }), /colour of what is behind/],
  'nearly white on white': [line(HIDDEN, 60, 600, { before: '0.97 0.98 0.97 rg' }), /colour of what is behind/],
  'black on black': [box(0, 50, 590, 400, 30) + line(HIDDEN, 60, 600), /colour of what is behind/],
  tiny: [line(HIDDEN, 60, 600, { size: 0.8 }), /smaller than any print/],
  'off the page': [line(HIDDEN, 60, -40), /outside of what is shown/],
  'cut off by a clipping path': [`q 60 500 20 20 re W n\n${line(HIDDEN, 60, 600)}Q\n`, /outside of what is shown/],
  'blacked out': [line(HIDDEN, 60, 600) + box(0, 50, 590, 400, 30), /drawn over/],
  'under a white box': [line(HIDDEN, 60, 600) + box(1, 50, 590, 400, 30), /drawn over/],
};

for (const [way, [content, why]] of Object.entries(WAYS)) {
  test(`words that no reader sees are flagged with reason and place: ${way}`, async () => {
    const draft = await draftOf({ pages: [{ content: line(SEEN, 60, 700) + content }] });
    assert.deepEqual(shown(draft), [`paragraph 1: ${SEEN}`, `hidden 1: ${HIDDEN}`]);
    const [warning, ...others] = draft.warnings;
    assert.deepEqual(others, []);
    assert.equal(warning?.code, 'hidden-text');
    assert.match(warning.message, why);
    assert.match(warning.message, /page 1/);
    assert.equal(draft.text.slice(warning.start, warning.end), HIDDEN);
  });
}

test('a picture over words hides them, a layer that is switched off too, and a transparent ink', async () => {
  const picture = await draftOf({
    extra: [PICTURE],
    pages: [
      { content: line(SEEN, 60, 700) + line(HIDDEN, 60, 600) + drawn(50, 580, 400, 40), resources: SCAN.resources },
    ],
  });
  assert.deepEqual(shown(picture), [`paragraph 1: ${SEEN}`, `hidden 1: ${HIDDEN}`]);
  const layer = await draftOf({
    extra: ['<< /Type /OCG /Name (Notes) >>'],
    catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
    pages: [
      {
        content: `${line(SEEN, 60, 700)}/OC /L1 BDC\n${line(HIDDEN, 60, 600)}EMC\n`,
        resources: '/Properties << /L1 6 0 R >>',
      },
    ],
  });
  assert.deepEqual(shown(layer), [`paragraph 1: ${SEEN}`, `hidden 1: ${HIDDEN}`]);
  const ink = await draftOf({
    pages: [
      {
        content: line(SEEN, 60, 700) + line(HIDDEN, 60, 600, { before: '/G1 gs' }),
        resources: '/ExtGState << /G1 << /ca 0 >> >>',
      },
    ],
  });
  assert.deepEqual(shown(ink), [`paragraph 1: ${SEEN}`, `hidden 1: ${HIDDEN}`]);
});

test('one name blacked out in a line goes, the rest of the line stays', async () => {
  // Helvetica's letters are so wide that the name stands from 86.7 to 130.
  const content = `BT /F1 12 Tf 60 700 Td (The   Minister   gave the order.) Tj ET\n${box(0, 90, 695, 50, 16)}`;
  const [seen, hidden] = shown(await draftOf({ pages: [{ content }] }));
  assert.equal(seen, 'paragraph 1: The gave the order.');
  assert.equal(hidden, 'hidden 1: Minister');
});

test('what can be seen is not flagged: white on a dark box, marked with a pen, underlined, over a picture', async () => {
  const pen = {
    resources: '/ExtGState << /G1 << /BM /Multiply >> /G2 << /ca 0.4 >> >> /XObject << /Im1 6 0 R >>',
    extra: [PICTURE],
  };
  const contents = [
    box(0.2, 50, 590, 400, 30) + line(SEEN, 60, 600, { before: '1 g' }),
    `${line(SEEN, 60, 600)}q /G1 gs 1 1 0 rg 50 590 400 30 re f Q\n`,
    `${line(SEEN, 60, 600)}q /G2 gs 1 1 0 rg 50 590 400 30 re f Q\n`,
    `${line(SEEN, 60, 600)}q 0 g 50 599 400 1 re f Q\n`,
    drawn(50, 580, 400, 40) + line(SEEN, 60, 600, { before: '1 g' }),
  ];
  for (const content of contents) {
    const draft = await draftOf({ extra: pen.extra, pages: [{ content, resources: pen.resources }] });
    assert.deepEqual(shown(draft), [`paragraph 1: ${SEEN}`]);
    assert.deepEqual(draft.warnings, []);
  }
});

const OCR = lines(
  ['The gates of the dam were opened at ten at', 'night, the panel says in its report.'],
  60,
  700,
).replaceAll('BT', 'BT 3 Tr');
const OCR_TEXT = 'The gates of the dam were opened at ten at night, the panel says in its report.';

test('recognised words over or under a scan are the account, and a warning says what they are', async () => {
  const over = drawn(0, 0, 595, 842) + OCR;
  const under = OCR.replaceAll('3 Tr', '') + drawn(0, 0, 595, 842);
  for (const content of [over, under]) {
    const draft = await draftOf({
      extra: SCAN.extra,
      info: '/CreationDate (D:20200101)',
      pages: [{ content, resources: SCAN.resources }],
    });
    assert.deepEqual(shown(draft), [`paragraph 1: ${OCR_TEXT}`]);
    assert.deepEqual(
      draft.warnings.map(({ code }) => code),
      ['text-layer'],
    );
    assert.equal(draft.metadata.published, undefined);
  }
});

test('words that paint nothing are no text layer without a picture of the page, or beside a page of words', async () => {
  const small = await draftOf({
    extra: SCAN.extra,
    pages: [{ content: drawn(0, 0, 200, 200) + OCR, resources: SCAN.resources }],
  });
  assert.deepEqual(shown(small), [`hidden 1: ${OCR_TEXT}`]);
  const beside = drawn(0, 0, 595, 842) + lines([SEEN, SEEN, SEEN], 60, 500) + OCR;
  const page = await draftOf({ extra: SCAN.extra, pages: [{ content: beside, resources: SCAN.resources }] });
  assert.equal(shown(page).at(-1), `hidden 1: ${OCR_TEXT}`);
});

test('pages that are pictures are named; a file of nothing else is refused', async () => {
  const scan = { content: drawn(0, 0, 595, 842), resources: SCAN.resources };
  const words = { content: line(SEEN, 60, 700) };
  const draft = await draftOf({ extra: SCAN.extra, pages: [words, scan, scan, scan, words, scan] });
  assert.deepEqual(shown(draft), [`paragraph 1: ${SEEN}`, `paragraph 5: ${SEEN}`]);
  assert.deepEqual(
    draft.warnings.map(({ code }) => code),
    ['page-unread'],
  );
  assert.match(draft.warnings[0]?.message ?? '', /^Pages 2 to 4 and 6 have no text layer/);
  await assert.rejects(draftOf({ extra: SCAN.extra, pages: [scan, scan] }), (fault: Fault) => {
    assert.equal(fault.code, 'pages-are-pictures');
    return /Pages 1, 2|Pages 1 and 2/.test(fault.message);
  });
});
