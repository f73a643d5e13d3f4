import { Fault } from '../../fault/index.ts';
import type { Content } from './content.ts';
import { interpret } from './interpret.ts';
import { MAX_FORMS, MAX_OPERATORS, MAX_PAGES } from './limits.ts';
import { isBold } from './line.ts';
import { Maps } from './maps/index.ts';
import type { Matrix } from './matrix.ts';
import { leavePacked } from './pictures.ts';
import type { Font } from './state.ts';
import { withTrailer } from './trailer.ts';

/** What someone wrote on a page without drawing it there: a sticky note, the words to a highlight. */
export interface Note {
  readonly text: string;
  readonly author: string | null;
}

/** A file within the file. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An open PDF; page numbers are from 1. */
export interface Pdf {
  readonly pages: number;
  /** The information dictionary, as pdf.js gives it. */
  readonly info: Readonly<Record<string, unknown>>;
  /** A field of the XMP packet ("dc:title"), or null. */
  readonly xmp: (field: string) => unknown;
  /** @throws Fault `file-too-complex`; any other error when the page is damaged. */
  readonly content: (page: number) => Promise<Content>;
  readonly notes: (page: number) => Promise<readonly Note[]>;
  readonly attachments: () => Promise<readonly Attachment[]>;
  readonly close: () => Promise<void>;
}

type Library = typeof import('unpdf/pdfjs');
type Loaded = Awaited<ReturnType<Library['getDocument']>['promise']>;
type LoadedPage = Awaited<ReturnType<Loaded['getPage']>>;

/** Annotations whose words are not drawn on the page, by their subtype (ISO 32000-1, table 169). */
const NOTES = new Set(['Text', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Square', 'Circle', 'Ink']);

/**
 * Opens a PDF; pdf.js mends what it can of a damaged one, and is helped where the end is missing.
 * @throws Fault `file-encrypted`, `file-damaged`, `file-too-large`.
 */
export async function openPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  const packed = leavePacked(bytes);
  try {
    return await load(packed.slice(), name);
  } catch (thrown) {
    const mended = thrown instanceof Fault && thrown.code === 'file-damaged' ? withTrailer(packed) : null;
    if (mended === null) throw thrown;
    return load(mended, name);
  }
}

async function load(data: Uint8Array, name: string): Promise<Pdf> {
  const library = await import('unpdf/pdfjs');
  const task = library.getDocument({
    data,
    verbosity: 0,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    BinaryDataFactory: Maps,
    enableXfa: false,
    disableAutoFetch: true,
  });
  const close = async () => {
    await task.destroy();
  };
  try {
    const loaded = await task.promise;
    if (loaded.numPages > MAX_PAGES) {
      const detail = `It has ${loaded.numPages} pages; the limit is ${MAX_PAGES}.`;
      throw new Fault('file-too-large', { file: name, detail });
    }
    const layers = await loaded.getOptionalContentConfig();
    const told = await loaded.getMetadata().catch(() => null);
    return {
      pages: loaded.numPages,
      info: (told?.info ?? {}) as Record<string, unknown>,
      xmp: field => told?.metadata?.get(field) ?? null,
      content: async page => read(await loaded.getPage(page), library, layer => Boolean(layers.isVisible(layer))),
      notes: async page => notesOf(await (await loaded.getPage(page)).getAnnotations()),
      attachments: () => attachmentsOf(loaded),
      close,
    };
  } catch (thrown) {
    await close();
    throw faultOf(thrown, name);
  }
}

function faultOf(thrown: unknown, file: string): Fault {
  if (thrown instanceof Fault) return thrown;
  const error = thrown instanceof Error ? thrown : null;
  if (error?.name === 'PasswordException') return new Fault('file-encrypted', { file });
  const detail = error ? `pdf.js says: ${error.message.slice(0, 200)}` : null;
  return new Fault('file-damaged', { file, ...(detail && { detail }), cause: thrown });
}

async function read(page: LoadedPage, { OPS }: Library, isShown: (layer: unknown) => boolean): Promise<Content> {
  const operators = await Promise.race([page.getOperatorList(), tooMany(page, OPS.paintFormXObjectBegin)]);
  const view = page.getViewport({ scale: 1 });
  const content = interpret(operators, OPS, {
    width: view.width,
    height: view.height,
    view: view.transform as unknown as Matrix,
    fontOf: id => fontOf(page.commonObjs.has(id) ? page.commonObjs.get(id) : null),
    isShown,
  });
  page.cleanup();
  return content;
}

interface Feed {
  _renderPageChunk: (chunk: { readonly length: number; readonly fnArray: readonly number[] }, state: unknown) => void;
}

/** Fails when the operators of the page, as they come in, are more than the limit; else never settles. */
function tooMany(page: LoadedPage, form: number): Promise<never> {
  const feed = page as unknown as Feed;
  const take = feed._renderPageChunk.bind(page);
  let operators = 0;
  let forms = 0;
  return new Promise((_, fail) => {
    feed._renderPageChunk = (chunk, state) => {
      operators += chunk.length;
      for (const number of chunk.fnArray) if (number === form) forms++;
      if (operators <= MAX_OPERATORS && forms <= MAX_FORMS) take(chunk, state);
      else fail(new Fault('file-too-complex', { place: `page ${page.pageNumber}` }));
    };
  });
}

interface LoadedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
}

/** From glyph space to text space in all fonts but Type 3 (ISO 32000-1, 9.2.4). */
const USUAL = [0.001, 0, 0, 0.001, 0, 0];

/** Null for a font that could not be loaded: pdf.js keeps its complaint in its place. */
function fontOf(loaded: LoadedFont | string | null): Font | null {
  if (loaded === null || typeof loaded === 'string') return null;
  const { name = '', fontMatrix = USUAL, bbox } = loaded;
  // In a Type 3 font a size says nothing: its box says how high its letters are.
  const box = loaded.isType3Font && bbox ? Math.abs(((bbox[3] ?? 0) - (bbox[1] ?? 0)) * (fontMatrix[3] ?? 0)) : 0;
  return {
    face: {
      name,
      bold: isBold(name, loaded.bold === true),
      italic: loaded.italic === true || /italic|oblique/i.test(name),
    },
    vertical: loaded.vertical === true,
    scale: fontMatrix[0] ?? 0.001,
    em: box > 0 ? box : 1,
    defaultVertical: loaded.defaultVMetrics ?? null,
  };
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
}

function notesOf(annotations: readonly Annotation[]): readonly Note[] {
  return annotations.flatMap(({ subtype, contentsObj, titleObj }) => {
    const text = contentsObj?.str?.trim() ?? '';
    return NOTES.has(subtype ?? '') && text !== '' ? [{ text, author: titleObj?.str?.trim() || null }] : [];
  });
}

async function attachmentsOf(loaded: Loaded): Promise<readonly Attachment[]> {
  const listed = await loaded.getAttachments();
  const attachments: Attachment[] = [];
  for (const [id, { filename }] of listed ?? []) {
    const content = await loaded.getAttachmentContent(id);
    if (content instanceof Uint8Array) attachments.push({ name: filename, bytes: content });
  }
  return attachments;
}
