import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../../../test/temporary.ts';
import { line, plainStream, writePdf } from '../../1-read/pdf/pdf.fixture.ts';
import { recogniseScan, type ScannedPage } from './index.ts';

const WORDS = 'The gates of the dam were opened at night.';
const scan = (width: number, height: number) =>
  plainStream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    '0'.repeat(width * height),
  );
const painted = { content: 'q 595 0 0 842 0 0 cm /Im1 Do Q', resources: '/XObject << /Im1 6 0 R >>' };

/** A folder as the set-up leaves it, with parts that only say what they were given. */
async function engineIn(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  const parts = {
    'pdfjs-dist/legacy/build/pdf.mjs': `export * from ${JSON.stringify(import.meta.resolve('unpdf/pdfjs'))};`,
    'tesseract-wasm/dist/lib.js':
      'export const createOCREngine = async () => ({ loadModel() {}, loadImage(p) { this.p = p; }, getText() { return `${this.p.width} by ${this.p.height}`; }, clearImage() {} });',
    'tesseract-wasm/dist/tesseract-core.wasm': '',
    'tesseract-wasm/package.json': '{"type":"module"}',
    '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz': gzipSync('model'),
  };
  for (const [path, content] of Object.entries(parts)) {
    const file = join(folder, 'node_modules', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

test('the pictures of each page without words are recognised, as they stand on the page', async context => {
  const bytes = writePdf({
    extra: [scan(120, 150), scan(20, 20)],
    pages: [
      painted,
      { ...painted, more: '/Rotate 90' },
      { content: line(WORDS, 60, 700) },
      { ...painted, resources: '/XObject << /Im1 7 0 R >>' },
    ],
  });
  const heard: ScannedPage[] = [];
  const pages = await recogniseScan({ name: 'a.pdf', bytes }, page => heard.push(page), await engineIn(context));
  assert.deepEqual(
    pages.map(({ number, of, text, hasWords }) => [number, of, text, hasWords]),
    [
      [1, 4, '120 by 150', false],
      [2, 4, '150 by 120', false],
      [3, 4, '', true],
      [4, 4, '', false],
    ],
  );
  assert.deepEqual(heard, pages);
});

test('a file that is no PDF, a locked one, and an extra that is not there or broken, are faults', async context => {
  const folder = await engineIn(context);
  const of = (bytes: Uint8Array, where = folder) => recogniseScan({ name: 'a.pdf', bytes }, undefined, where);
  await assert.rejects(of(new TextEncoder().encode('no PDF')), { code: 'file-damaged', file: 'a.pdf' });
  const key = `<${'41'.repeat(32)}>`;
  const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`;
  const locked = writePdf({ pages: [{ content: '' }], trailer: lock });
  await assert.rejects(of(locked), { code: 'file-encrypted' });
  await assert.rejects(of(locked, join(folder, 'nowhere')), { code: 'recognition-missing', file: 'a.pdf' });
  await writeFile(join(folder, 'node_modules/tesseract-wasm/dist/lib.js'), 'throw new Error("torn")');
  await assert.rejects(of(locked), { code: 'recognition-missing', detail: /torn/ });
});
