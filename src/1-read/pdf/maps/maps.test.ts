import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../reading.fixture.ts';

/** A page of words in fonts that are not in the file: each an encoding, its character collection, and the codes as hexadecimals. */
const page = (...fonts: readonly (readonly [encoding: string, collection: string, codes: string])[]) => ({
  extra: fonts.flatMap(([encoding, collection], i) => [
    `<< /Type /Font /Subtype /Type0 /BaseFont /Gone /Encoding /${encoding} /DescendantFonts [${7 + 2 * i} 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Gone /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 0 >> /DW 1000 >>`,
  ]),
  pages: [
    {
      content: fonts.map(([, , codes], i) => `BT /C${i} 12 Tf 60 ${700 - 40 * i} Td <${codes}> Tj ET\n`).join(''),
      fonts: fonts.map((_, i) => `/C${i} ${6 + 2 * i} 0 R`).join(' '),
    },
  ],
});

test('words in a character map that every reader has are read', async () => {
  const fonts = [
    ['90ms-RKSJ-H', 'Japan1', '908596e5'],
    ['UniJIS-UCS2-H', 'Japan1', '6c349580'],
    ['Identity-H', 'Japan1', '034b034d'],
    ['GBK-EUC-H', 'GB1', 'cbaec3c5'],
    ['ETen-B5-H', 'CNS1', 'a4f4aaf9'],
    ['KSCms-UHC-H', 'Korea1', 'bcf6b9ae'],
  ] as const;
  const { text, warnings } = await draftOf(page(...fonts));
  assert.deepEqual(text.split(/\s+/), ['水門', '水門', 'あい', '水门', '水門', '수문']);
  assert.deepEqual(warnings, []);
});

test('words in a map for columns are read too', async () => {
  const { text } = await draftOf(page(['90ms-RKSJ-V', 'Japan1', '908596e5']));
  assert.equal(text, '水門');
});

test('a map that is not here leaves out the words in its font, and nothing else', async () => {
  const { text, warnings } = await draftOf(page(['90ms-RKSJ-H', 'Japan1', '908596e5'], ['toString', 'Japan1', '3031']));
  assert.equal(text, '水門');
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['page-unread'],
  );
});
