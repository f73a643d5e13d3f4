import { Fault } from '../../fault/index.ts';
import { block } from '../blocks.ts';
import type { Block, BlockKind, Warning } from '../document.ts';
import { type Draft, firstTold, type Metadata } from '../draft.ts';
import { MAX_BLOCKS } from '../limits.ts';
import { tellUnits } from '../plain/index.ts';
import { findLabels, type Label } from '../transcript.ts';
import { turnsFrom } from '../turns.ts';
import { plainly } from '../words.ts';
import type { Piece } from './words.ts';

/** A title that the file's properties name stands within this many paragraphs, or it is an old one. */
const TITLE_WITHIN = 12;
/** A box that says this much of what a paragraph says pulls it out; less is an accident. In UTF-16 code units. */
const MIN_PULLED = 20;
/** No document has more boxes that are worth looking up. */
const MAX_PULLED = 200;

/** Pieces that follow one another line by line; all else stands apart. */
const CLOSE: ReadonlySet<Piece['kind']> = new Set(['list', 'table', 'chrome']);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly apart: boolean;
}

/**
 * The draft of an office document: what markup does not say of a paragraph is told by its words, as for plain text.
 * Notes, boxes and comments are no part of the run of turns in a transcript.
 * @throws Fault `file-too-large` for more paragraphs than a book has.
 */
export function draftFrom(file: string, format: Draft['format'], pieces: readonly Piece[], said: Metadata): Draft {
  if (pieces.length > MAX_BLOCKS) {
    const detail = `It has ${pieces.length} paragraphs; the limit is ${MAX_BLOCKS}.`;
    throw new Fault('file-too-large', { file, detail });
  }
  const { text, places } = layOut(pieces);
  const body = pieces.flatMap((piece, i) => (isBody(piece) ? [i] : []));
  const units = body.map(i => ({ ...(places[i] as Place), text: pieces[i]?.text ?? '' }));
  const labels = labelsOf(body.map(i => pieces[i] as Piece));
  const told = tellUnits(units, labels);
  const title = titleOf(pieces, body, said);
  const kinds = pieces.map((piece): BlockKind => (piece.kind === 'untold' ? 'paragraph' : piece.kind));
  body.forEach((place, i) => {
    const byWords = told.kinds[i] ?? 'paragraph';
    if (pieces[place]?.kind === 'untold') kinds[place] = byWords === 'title' && title !== null ? 'paragraph' : byWords;
  });
  if (title !== null) kinds[title] = 'title';
  for (const i of pulledOut(pieces)) kinds[i] = 'chrome';
  const blocks = pieces.map((piece, i): Block => {
    const { start, end } = places[i] as Place;
    return block(kinds[i] ?? 'paragraph', [start, end], piece.unseen !== null);
  });
  const found: Metadata =
    title === null ? {} : { title: { value: unnumbered(pieces[title]).replace(/\s+/g, ' '), from: 'text' } };
  return {
    format,
    text,
    blocks: labels ? withTurns(text, blocks, body, labels) : blocks,
    metadata: firstTold(found, told.metadata, said),
    warnings: [...told.warnings, ...unseenWarnings(pieces, places)],
  };
}

function isBody({ kind, unseen, aside }: Piece): boolean {
  return unseen === null && aside === null && kind !== 'chrome' && kind !== 'comment';
}

function mayBeTurn({ kind }: Piece): boolean {
  return kind === 'untold' || kind === 'paragraph' || kind === 'list';
}

function unnumbered(piece: Piece | undefined): string {
  return piece?.text.slice(piece.number) ?? '';
}

/** Labels of turns stand behind the number of an item. */
function labelsOf(pieces: readonly Piece[]): readonly (Label | null)[] | null {
  const labels = findLabels(pieces.map(piece => (mayBeTurn(piece) ? unnumbered(piece) : '')));
  return (
    labels?.map((found, i): Label | null => {
      const number = pieces[i]?.number ?? 0;
      if (found === null) return null;
      const [start, end] = found.speaker ?? [0, 0];
      const speaker = found.speaker && ([start + number, end + number] as const);
      return { ...found, label: [0, found.label[1] + number], speaker };
    }) ?? null
  );
}

function layOut(pieces: readonly Piece[]): { readonly text: string; readonly places: readonly Place[] } {
  const out: string[] = [];
  let at = 0;
  const places = pieces.map(({ kind, text }, i): Place => {
    const gap = i === 0 ? '' : kind === pieces[i - 1]?.kind && CLOSE.has(kind) ? '\n' : '\n\n';
    out.push(gap, text);
    const start = at + gap.length;
    at = start + text.length;
    return { start, end: at, apart: gap !== '\n' };
  });
  return { text: out.join(''), places };
}

/** The piece marked as the title, the one that says what the file's properties name, or a heading of the highest level that comes first. */
function titleOf(pieces: readonly Piece[], body: readonly number[], said: Metadata): number | null {
  const marked = body.find(i => pieces[i]?.kind === 'title');
  if (marked !== undefined) return marked;
  const given = said.title && plainly(said.title.value);
  const same = given ? body.slice(0, TITLE_WITHIN).find(i => plainly(unnumbered(pieces[i])) === given) : undefined;
  if (same !== undefined) return same;
  const heading = body.find(i => pieces[i]?.kind === 'heading');
  return heading !== undefined && pieces[heading]?.level === 1 ? heading : null;
}

/** Boxes that repeat what a paragraph says. */
function pulledOut(pieces: readonly Piece[]): readonly number[] {
  const boxes = pieces.flatMap(({ aside, unseen }, i) => (aside === 'box' && unseen === null ? [i] : []));
  if (boxes.length === 0 || boxes.length > MAX_PULLED) return [];
  const prose = pieces.map(piece => (isBody(piece) ? plainly(piece.text) : '')).join('\n');
  return boxes.filter(i => {
    const words = plainly(pieces[i]?.text ?? '');
    return words.length > MIN_PULLED && prose.includes(words);
  });
}

function withTurns(
  text: string,
  blocks: readonly Block[],
  body: readonly number[],
  labels: Parameters<typeof turnsFrom>[2],
): readonly Block[] {
  const turns = turnsFrom(
    text,
    body.map(i => blocks[i] as Block),
    labels,
  );
  const all = [...blocks];
  body.forEach((place, i) => {
    all[place] = turns[i] as Block;
  });
  return all;
}

/** One warning for each run of pieces that are not seen for one reason. */
function unseenWarnings(pieces: readonly Piece[], places: readonly Place[]): readonly Warning[] {
  const warnings: Warning[] = [];
  pieces.forEach(({ unseen }, i) => {
    const place = places[i];
    if (unseen === null || !place) return;
    const last = warnings.at(-1);
    if (last && pieces[i - 1]?.unseen?.message === unseen.message) {
      warnings[warnings.length - 1] = { ...last, end: place.end };
    } else warnings.push({ ...unseen, start: place.start, end: place.end });
  });
  return warnings;
}
