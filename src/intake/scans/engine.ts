import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Picture, Unpacked } from './picture.ts';

/** What of tesseract-wasm is used. */
interface Tesseract {
  readonly createOCREngine: (options: { readonly wasmBinary: Uint8Array }) => Promise<{
    readonly loadModel: (model: Uint8Array) => void;
    readonly loadImage: (picture: Picture) => void;
    readonly getText: () => string;
    readonly clearImage: () => void;
  }>;
}

/** What of a page of pdf.js is used. */
export interface PdfPage {
  readonly rotate: number;
  readonly objs: { readonly get: (id: string, done: (picture: Unpacked | null) => void) => void };
  readonly commonObjs: PdfPage['objs'];
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[][];
  }>;
  readonly getTextContent: () => Promise<{ readonly items: readonly { readonly str?: string }[] }>;
  readonly cleanup: () => void;
}

/** What of pdf.js is used. */
export interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>;
  readonly getDocument: (options: object) => {
    readonly promise: Promise<{ readonly numPages: number; readonly getPage: (number: number) => Promise<PdfPage> }>;
  };
}

/** The parts of the extra, once it is installed in a folder. */
export interface Engine {
  readonly pdf: PdfLibrary;
  /** Where pdf.js finds what unpacks pictures; ends in a slash. */
  readonly decoders: string;
  readonly wordsIn: (picture: Picture) => string;
}

/** The model of English whose numbers are whole: a quarter of the size of the other, and as good on print. */
const MODEL = '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';

/** Loads pdf.js, Tesseract and its model of English from where `npm run ocr-setup` put them. */
export async function openEngine(folder: string): Promise<Engine> {
  const packages = join(folder, 'node_modules');
  const from = (path: string) => import(pathToFileURL(join(packages, path)).href);
  // pdf.js makes a matrix when it is loaded, for drawing; nothing is drawn here.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object });
  const pdf = (await from('pdfjs-dist/legacy/build/pdf.mjs')) as PdfLibrary;
  const tesseract = (await from('tesseract-wasm/dist/lib.js')) as Tesseract;
  const wasmBinary = await readFile(join(packages, 'tesseract-wasm/dist/tesseract-core.wasm'));
  const engine = await tesseract.createOCREngine({ wasmBinary });
  engine.loadModel(gunzipSync(await readFile(join(packages, MODEL))));
  return {
    pdf,
    decoders: `${join(packages, 'pdfjs-dist', 'wasm')}/`,
    wordsIn: picture => {
      engine.loadImage(picture);
      const words = engine.getText();
      engine.clearImage();
      return words;
    },
  };
}
