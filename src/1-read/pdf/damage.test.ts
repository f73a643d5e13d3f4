import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { damage, type Outcome } from '../../../test/damage.fixture.ts';
import type { FaultCode } from '../../fault/index.ts';
import { checkDocument } from '../document.contract.ts';
import { read } from '../index.ts';
import { MAX_PAGES, MAX_STREAM } from './limits.ts';
import { drawn, FIRST_EXTRA, line, lines, PICTURE, plainStream, writePdf } from './pdf.fixture.ts';
import { draftOf, draftOfBytes, shown } from './reading.fixture.ts';

const WORDS = 'The gates of the dam were opened at night.';
const good = { pages: [{ content: line(WORDS, 60, 700) }, { content: line('They were shut at noon.', 60, 700) }] };
const SCAN = { content: drawn(0, 0, 595, 842), resources: `/XObject << /Im1 ${FIRST_EXTRA} 0 R >>` };

const refused = (code: FaultCode): Outcome => ({ documents: 0, failed: [code] });
const warned = (code: 'page-unread' | 'text-garbled'): Outcome => ({ documents: 1, warnings: [code] });
/** A file with something put in the place of its first match. */
const bent = (bytes: Uint8Array, pattern: RegExp | string, by: string) =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace(pattern, by), 'latin1'));

const withoutEnd = () => {
  const whole = writePdf(good);
  return whole.subarray(0, Buffer.from(whole).indexOf('xref'));
};

damage('PDF', 'its table of objects is missing or wrong, or its end is cut off', withoutEnd, { documents: 1 });
damage('PDF', 'it only begins as one', () => Buffer.from('%PDF-1.4\nno object'), refused('file-damaged'));
damage(
  'PDF',
  'locked with a password',
  () => {
    const key = `<${'41'.repeat(32)}>`;
    const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`;
    return writePdf({ ...good, trailer: `/ID [<00> <00>] /Encrypt ${lock}` });
  },
  refused('file-encrypted'),
);
damage(
  'PDF',
  'one page is damaged',
  () => bent(writePdf({ pages: [...good.pages, ...good.pages] }), /(\/Kids \[\d+ 0 R) \d+/, '$1 99'),
  warned('page-unread'),
);
damage(
  'PDF',
  'some pages are pictures without a text layer',
  () => writePdf({ extra: [PICTURE], pages: [...good.pages, SCAN] }),
  warned('page-unread'),
);
damage(
  'PDF',
  'all pages are pictures',
  () => writePdf({ extra: [PICTURE], pages: [SCAN] }),
  refused('pages-are-pictures'),
);
damage('PDF', 'nothing is drawn on its pages', () => writePdf({ pages: [{ content: '' }] }), refused('text-empty'));
damage(
  'PDF',
  'a font does not say which characters its glyphs are, or says it wrongly',
  () => {
    const shifted = (words: string) =>
      [...words].map(letter => String.fromCharCode(Math.max(36, letter.charCodeAt(0) - 29))).join('');
    const words = shifted('The gates of the dam were opened at ten at night, the panel says');
    return writePdf({ pages: [{ content: lines([words, words, words], 60, 700) }] });
  },
  warned('text-garbled'),
);
damage(
  'PDF',
  'a font cannot be loaded (its character map is neither in the file nor one of those that every reader has)',
  () => {
    const system = '<< /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >>';
    const extra = [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Gone /Encoding /UniGone-UCS2-V /DescendantFonts [7 0 R] >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Gone /CIDSystemInfo ${system} >>`,
    ];
    const content = `${line(WORDS, 60, 700)}BT /F3 12 Tf 60 600 Td <00410042> Tj ET\n`;
    return writePdf({ extra, pages: [{ content, fonts: '/F3 6 0 R' }] });
  },
  warned('page-unread'),
);

/** A stream of zeros past the limit, packed so many times. */
const zeros = (times: number) => {
  let data = Buffer.alloc(MAX_STREAM + 2 ** 20);
  for (let i = 0; i < times; i++) data = deflateSync(data);
  const head = `<< /Filter [${'/FlateDecode '.repeat(times)}] /Length ${data.length} >>\nstream\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')]));
};

damage(
  'PDF',
  'a part unpacks to more than the limit, packed once or twice (a bomb)',
  () => writePdf({ ...good, extra: [zeros(2)] }),
  refused('file-too-complex'),
);
damage(
  'PDF',
  'forms call each other ten times over, eight deep (a bomb)',
  () => {
    const forms = Array.from({ length: 8 }, (_, i) => {
      const next = `/Resources << /XObject << /X ${FIRST_EXTRA + i + 1} 0 R >> >>`;
      return plainStream(`/Type /XObject /Subtype /Form /BBox [0 0 600 900] ${i < 7 ? next : ''}`, '/X Do '.repeat(10));
    });
    const resources = `/XObject << /X ${FIRST_EXTRA} 0 R >>`;
    return writePdf({ extra: forms, pages: [{ content: '/X Do', resources }] });
  },
  refused('file-too-complex'),
);
damage(
  'PDF',
  'a form calls itself',
  () => {
    const resources = `/XObject << /X ${FIRST_EXTRA} 0 R >>`;
    const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${resources} >>`;
    return writePdf({
      extra: [plainStream(dictionary, '/X Do')],
      pages: [{ content: `${line(WORDS, 60, 700)}/X Do`, resources }],
    });
  },
  { documents: 1 },
);
damage(
  'PDF',
  'more pages than the limit',
  () => writePdf({ pages: Array(MAX_PAGES + 1).fill({ content: '' }) }),
  refused('file-too-large'),
);

test('a table that points elsewhere, an end that is missing and noise before the start lose no word', async () => {
  const whole = writePdf(good);
  const noisy = new Uint8Array(Buffer.concat([Buffer.from('noise\n'), whole]));
  for (const bytes of [withoutEnd(), bent(whole, /startxref\n\d+/, 'startxref\n7'), noisy])
    assert.deepEqual(shown(await draftOfBytes(bytes)), [
      `paragraph 1: ${WORDS}`,
      'paragraph 2: They were shut at noon.',
    ]);
});

test('a part of zeros, packed once, is refused before it is unpacked', async () => {
  const { failed } = await read({ name: 'a.pdf', bytes: writePdf({ ...good, extra: [zeros(1)] }) });
  assert.deepEqual(
    failed.map(({ code }) => code),
    ['file-too-complex'],
  );
});

test('letters that came out garbled make no statement', async () => {
  const words = '7KH JDWHV RI WKH GDP ZHUH RSHQHG DW WHQ DW QLJKW$ WKH SDQHO VD\\V 7KH\\ ZHUH VKXW$';
  const draft = await draftOf({ pages: [{ content: lines([words, words], 60, 700) }] });
  assert.deepEqual([...new Set(draft.blocks.map(({ kind }) => kind))], ['chrome']);
  assert.match(draft.warnings[0]?.message ?? '', /page 1/);
});

test('notes on a page are comments, attached files are read in turn', async () => {
  const note = '<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (Who says so?) /T (Tom Reyn) >>';
  const file = plainStream('/Type /EmbeddedFile', 'The keeper of the lower gate was asleep, the driver said.');
  const spec = '<< /Type /Filespec /F (driver.txt) /EF << /F 7 0 R >> >>';
  const bytes = writePdf({
    extra: [note, file, spec],
    catalog: '/Names << /EmbeddedFiles << /Names [(driver.txt) 8 0 R] >> >>',
    pages: [{ content: line(WORDS, 60, 700), more: '/Annots [6 0 R]' }],
  });
  const { documents, failed } = await read({ name: 'a.pdf', bytes });
  assert.deepEqual(failed, []);
  assert.deepEqual(
    documents.map(({ name }) => name),
    ['a.pdf', 'a.pdf › driver.txt'],
  );
  assert.deepEqual(
    documents[0]?.blocks.map(({ kind, page }) => [kind, page]),
    [
      ['paragraph', 1],
      ['comment', 1],
    ],
  );
  assert.match(documents[0]?.text ?? '', /Tom Reyn: Who says so\?$/);
});

test('a form that keeps its words apart from its pages says so', async () => {
  const { warnings } = await draftOf({
    extra: [plainStream('', '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>')],
    catalog: '/AcroForm << /Fields [] /XFA 6 0 R >>',
    pages: [{ content: line('Please wait.', 60, 700) }],
  });
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['page-unread'],
  );
});

test('bent and cut bytes keep the invariants or are refused by name', async () => {
  const whole = writePdf({ ...good, info: '/Title (The Gates) /Author (Jane Ode)' });
  for (let step = 1; step <= 60; step++) {
    const cut = whole.subarray(0, Math.floor((whole.length * (step + 20)) / 80));
    const harmed = Uint8Array.from(cut, (byte, i) =>
      (i * 2654435761 + step) % 211 === 0 ? (byte * 31 + i) & 0xff : byte,
    );
    const { documents, failed } = await read({ name: 'a.pdf', bytes: harmed });
    for (const document of documents) checkDocument(document);
    for (const fault of failed) assert.notEqual(fault.code, 'internal', `step ${step}: ${fault.message}`);
  }
});
