import { Fault } from '../../fault/index.ts';
import { dateLine, findDate } from '../dates.ts';
import type { Block, Warning } from '../document.ts';
import { type Draft, firstTold, type Given, type Metadata, type Opened, type Part } from '../draft.ts';
import { bylineNames } from '../names.ts';
import { findLabels } from '../transcript.ts';
import { turnsFrom } from '../turns.ts';
import { plainly } from '../words.ts';
import { itemsOf } from './items.ts';
import { layOut } from './layout.ts';
import { MAX_GLYPHS } from './limits.ts';
import { metadataOf } from './metadata.ts';
import { type Note, openPdf, type Pdf } from './open.ts';
import { damagedPage, type Page, pageOf } from './page.ts';
import { itemWarnings, pagesText, pagesThat, pageWarnings } from './say.ts';
import { checkStreams } from './streams.ts';

/**
 * A PDF: the words of its pages in the order of reading, what each run of them is, what no reader could see, and the
 * files that are attached to it.
 * @throws Fault `file-encrypted`, `file-damaged`, `file-too-large`, `file-too-complex`, `pages-are-pictures`, `text-empty`.
 */
export async function readPdf({ name, bytes }: Given): Promise<Opened> {
  checkStreams(bytes, name);
  const pdf = await openPdf(bytes, name);
  try {
    const { pages, notes } = await readPages(pdf, name);
    const parts = await pdf.attachments().then(
      found => found.map((file): Part => ({ ...file, told: {} })),
      (): Part[] => [],
    );
    const draft = draftOf(pdf, pages, notes);
    const fault = draft.text === '' ? nothingRead(name, pages) : null;
    if (fault && parts.length === 0) throw fault;
    return { drafts: fault ? [] : [draft], parts, failed: fault ? [fault] : [] };
  } finally {
    await pdf.close();
  }
}

async function readPages(
  pdf: Pdf,
  file: string,
): Promise<{ pages: readonly Page[]; notes: ReadonlyMap<number, readonly Note[]> }> {
  const pages: Page[] = [];
  const notes = new Map<number, readonly Note[]>();
  const gutters: number[] = [];
  let glyphs = 0;
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      const content = await pdf.content(number);
      glyphs += content.runs.reduce((sum, run) => sum + run.glyphs.length, 0);
      pages.push(pageOf(content, number, gutters));
      notes.set(number, await pdf.notes(number));
    } catch (thrown) {
      if (thrown instanceof Fault) throw new Fault(thrown.code, { file, place: `page ${number}` });
      pages.push(damagedPage(number));
    }
    if (glyphs > MAX_GLYPHS) {
      const detail = `Its pages up to ${number} hold more than ${MAX_GLYPHS} letters.`;
      throw new Fault('file-too-large', { file, place: `page ${number}`, detail });
    }
  }
  return { pages, notes };
}

/** Why there is nothing to read, page by page. */
function nothingRead(file: string, pages: readonly Page[]): Fault {
  const pictures = pagesThat(pages, 'picture');
  const damaged = pagesThat(pages, 'damaged');
  const have = pictures.length === 1 ? 'is a picture' : 'are pictures';
  if (pictures.length > 0)
    return new Fault('pages-are-pictures', { file, detail: `${capital(pagesText(pictures))} ${have}.` });
  if (damaged.length > 0)
    return new Fault('file-damaged', { file, detail: `Nothing of ${pagesText(damaged)} can be read.` });
  const isUnmapped = pages.some(page => page.unmapped);
  const detail = isUnmapped ? 'Its words are set in fonts that name no characters.' : 'Its pages are blank.';
  return new Fault('text-empty', { file, detail });
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function draftOf(pdf: Pdf, pages: readonly Page[], notes: ReadonlyMap<number, readonly Note[]>): Draft {
  const told = metadataOf(pdf);
  const { text, blocks, items } = layOut(itemsOf(pages, notes, told.title?.value ?? null));
  return {
    format: 'pdf',
    text,
    blocks: withTurns(text, blocks),
    metadata: withSeen(told, text, blocks, pagesThat(pages, 'layer').length > 0),
    warnings: [...formWarning(pdf, text.length), ...pageWarnings(pages, text.length), ...itemWarnings(items, blocks)],
  };
}

/** A form of Adobe's own kind keeps what is filled in apart from its pages, which may say no more than to wait. */
function formWarning({ info }: Pdf, length: number): readonly Warning[] {
  if (info.IsXFAPresent !== true) return [];
  const message =
    'The file is a form (XFA) that keeps what is filled in apart from its pages; only what is drawn on them was read. Print it to a new PDF in the program that opens it, and add that.';
  return [{ code: 'page-unread', start: 0, end: length, message }];
}

/**
 * What the pages show counts before what the file says of itself, which is often left from another file. A scan's date
 * is the day of the scan, not of the account.
 */
function withSeen(told: Metadata, text: string, blocks: readonly Block[], isScan: boolean): Metadata {
  const first = (kind: Block['kind']) => {
    const found = blocks.find(block => block.kind === kind && !block.hidden);
    return found ? text.slice(found.start, found.end).replace(/\s+/g, ' ') : null;
  };
  const { published, title, ...rest } = told;
  const shown = first('title');
  const isSame = shown !== null && title !== undefined && plainly(shown) === plainly(title.value);
  const byline = first('byline') ?? '';
  const names = bylineNames(byline);
  const date = dateLine(first('dateline') ?? '') ?? findDate(byline)?.value ?? null;
  const seen: Metadata = {
    ...(shown !== null && !isSame && { title: { value: shown, from: 'text' } }),
    ...(names.length > 0 && { authors: { value: names, from: 'text' } }),
    ...(date !== null && { published: { value: date, from: 'dateline' } }),
  };
  return firstTold(seen, { ...rest, ...(title && { title }), ...(published && !isScan && { published }) });
}

/** Turns of an interview or a hearing; only what is neither furniture nor comment nor hidden is looked at. */
function withTurns(text: string, blocks: readonly Block[]): readonly Block[] {
  const spoken = blocks.flatMap((block, i) =>
    /^(?:paragraph|heading|list|quotation)$/.test(block.kind) && !block.hidden ? [i] : [],
  );
  const labels = findLabels(spoken.map(i => text.slice(blocks[i]?.start, blocks[i]?.end)));
  if (!labels) return blocks;
  const byBlock = new Map(spoken.map((at, i) => [at, labels[i] ?? null]));
  return turnsFrom(
    text,
    blocks,
    blocks.map((_, i) => byBlock.get(i) ?? null),
  );
}
