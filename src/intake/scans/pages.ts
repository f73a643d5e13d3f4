import type { Engine, PdfPage } from './engine.ts';
import { pictureOf, type Unpacked } from './picture.ts';

/** What was recognised on a page. */
export interface ScannedPage {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Empty when no words were found. */
  readonly text: string;
  /** Whether it has words of its own, which are read without recognition. */
  readonly hasWords: boolean;
}

/** A page with fewer letters of its own has a number or a stamp on its picture. */
const MIN_LETTERS = 20;
/** Smaller pictures are lines, logos and stamps. In points. */
const MIN_SIDE = 100;
/** A sheet of A3 at 400 points an inch has thirty million; more fills the memory. In points. */
const MAX_POINTS = 50_000_000;
const PAINTED = ['paintImageXObject', 'paintImageMaskXObject', 'paintInlineImageXObject'];

/** The words in the pictures of each page of a PDF, page by page. */
export async function* scannedPages(
  bytes: Uint8Array,
  { pdf, decoders, wordsIn }: Engine,
): AsyncGenerator<ScannedPage> {
  const { numPages, getPage } = await opened(bytes, { pdf, decoders });
  for (let number = 1; number <= numPages; number++) {
    const page = await getPage(number);
    const { items } = await page.getTextContent();
    const letters = items.map(({ str = '' }) => str.trim()).join('');
    const hasWords = letters.length >= MIN_LETTERS;
    const pictures = hasWords ? [] : await picturesOn(page, pdf.OPS);
    const quarters = ((page.rotate / 90) % 4) + (page.rotate < 0 ? 4 : 0);
    const texts = pictures.map(picture => wordsIn(pictureOf(picture, quarters)).trim());
    yield { number, of: numPages, text: texts.filter(text => text !== '').join('\n\n'), hasWords };
    page.cleanup();
  }
}

async function opened(bytes: Uint8Array, { pdf, decoders }: Pick<Engine, 'pdf' | 'decoders'>) {
  const task = pdf.getDocument({
    data: bytes,
    verbosity: 0,
    wasmUrl: decoders,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  const document = await task.promise;
  return { numPages: document.numPages, getPage: (number: number) => document.getPage(number) };
}

/** The pictures that are painted on a page, in the order of painting, each once, those that cannot be unpacked left out. */
async function picturesOn(page: PdfPage, operators: Readonly<Record<string, number>>): Promise<readonly Unpacked[]> {
  const painted = new Set(PAINTED.map(name => operators[name]));
  const { fnArray, argsArray } = await page.getOperatorList();
  const found = new Set<unknown>();
  fnArray.forEach((operator, i) => {
    const [given] = argsArray[i] ?? [];
    if (painted.has(operator)) found.add(typeof given === 'string' ? given : (dataId(given) ?? given));
  });
  const pictures: Unpacked[] = [];
  for (const one of found) {
    const picture = typeof one === 'string' ? await unpacked(page, one) : (one as Unpacked | null);
    if (picture?.data instanceof Uint8Array || picture?.data instanceof Uint8ClampedArray) {
      const { width, height } = picture;
      if (Math.min(width, height) >= MIN_SIDE && width * height <= MAX_POINTS) pictures.push(picture);
    }
  }
  return pictures;
}

/** A stencil names its data by an id of its own. */
function dataId(given: unknown): string | null {
  return typeof given === 'object' && given !== null && 'data' in given && typeof given.data === 'string'
    ? given.data
    : null;
}

function unpacked(page: PdfPage, id: string): Promise<Unpacked | null> {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise(done => objects.get(id, done));
}
