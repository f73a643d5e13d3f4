import type { Document } from '../1-read/index.ts';
import type { Statement } from '../3-resolve/index.ts';
import { cut, PIECE_GAP, type Span } from '../text/span.ts';
import type { Anchor, How } from './decision.ts';

/** Two findings of one text are the same one when they share this part of the words that either has; below it a rejected half would take the whole with it. */
export const SAME_FINDING = 0.6;

/** Where the words of an anchor stand now. */
export interface Found {
  readonly how: How;
  readonly document: string | null;
  readonly spans: readonly Span[];
}

/** An anchor for words of a document: the hashes, the spans, and the words themselves. */
export function anchorOf(document: Document, spans: readonly Span[]): Anchor {
  const { id, bytes, part, text } = document;
  return { document: id, bytes, ...(part !== null && { part }), spans, quote: cut(text, spans) };
}

/**
 * Finds the words of an anchor again: at their place in the same text; or, when the same bytes were read into another
 * text, elsewhere (nearest to the old place, white space aside); or nowhere. The same words in another source, or in another
 * account of the same one, are not these words.
 */
export function findAgain(anchor: Anchor, documents: readonly Document[]): Found {
  const same = documents.find(document => document.id === anchor.document);
  if (same && cut(same.text, anchor.spans) === anchor.quote)
    return { how: 'exact', document: same.id, spans: anchor.spans };
  for (const reread of same ? [same] : rereadOf(anchor, documents)) {
    const spans = findPieces(reread.text, anchor);
    if (spans) return { how: 'moved', document: reread.id, spans };
  }
  return { how: 'orphaned', document: null, spans: [] };
}

/** What may be the anchor's document, read anew: the one in its place; all of its source when that place is no more. */
function rereadOf({ bytes, part }: Anchor, documents: readonly Document[]): readonly Document[] {
  const ofSource = documents.filter(document => document.bytes === bytes);
  const inPlace = ofSource.filter(document => document.part === (part ?? null));
  return inPlace.length > 0 ? inPlace : ofSource;
}

/**
 * The quote falls into its pieces by the lengths of its spans:
 *
 *     The dam, … was opened.    spans [[1, 9], [22, 33]]
 *     ^^^^^^^^   ^^^^^^^^^^^
 */
function piecesOf({ quote, spans }: Anchor): readonly string[] {
  let at = 0;
  return spans.map(([start, end]) => {
    const piece = quote.slice(at, at + end - start);
    at += end - start + PIECE_GAP.length;
    return piece;
  });
}

function findPieces(text: string, anchor: Anchor): readonly Span[] | null {
  const bare = withoutSpace(text);
  const found: Span[] = [];
  let from = 0;
  for (const [index, piece] of piecesOf(anchor).entries()) {
    const wanted = withoutSpace(piece).text;
    const place =
      wanted === ''
        ? -1
        : index === 0
          ? nearest(bare, wanted, anchor.spans[0]?.[0] ?? 0)
          : bare.text.indexOf(wanted, from);
    if (place < 0) return null;
    from = place + wanted.length;
    found.push([bare.at[place] ?? 0, (bare.at[from - 1] ?? 0) + 1]);
  }
  return found.length > 0 ? found : null;
}

interface Bare {
  readonly text: string;
  /** For each code unit of `text`, where it stood. */
  readonly at: readonly number[];
}

function withoutSpace(text: string): Bare {
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) if (!/\s/.test(text.charAt(index))) at.push(index);
  return { text: text.replace(/\s/g, ''), at };
}

function nearest(bare: Bare, wanted: string, old: number): number {
  let best = -1;
  for (let place = bare.text.indexOf(wanted); place >= 0; place = bare.text.indexOf(wanted, place + wanted.length)) {
    if (best < 0 || distance(bare, place, old) < distance(bare, best, old)) best = place;
  }
  return best;
}

function distance(bare: Bare, place: number, old: number): number {
  return Math.abs((bare.at[place] ?? 0) - old);
}

/**
 * The statement that stands on the words found: on exactly them, else the one that shares most of them and at least
 * `SAME_FINDING`. Of several on the same words it is the one that `cue` reports.
 */
export function statementAt(
  found: Found,
  statements: readonly Statement[],
  cue: Anchor['cue'] = [],
): { readonly statement: Statement; readonly exact: boolean } | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of statements) {
    if (statement.document !== found.document) continue;
    const share = sharedPart(statement.content, found.spans);
    const isCued = share > 0 && share === most && sharedPart(statement.cue, cue) > sharedPart(best?.cue ?? [], cue);
    if (share > most || isCued) [best, most] = [statement, share];
  }
  return best !== null && most >= SAME_FINDING ? { statement: best, exact: most === 1 } : null;
}

/** Code units in both, over code units in either: 0..1. */
export function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const both = a
    .flatMap(x => b.map(y => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]))))
    .reduce((sum, part) => sum + part, 0);
  const either = lengthOf(a) + lengthOf(b) - both;
  return either === 0 ? 0 : both / either;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
