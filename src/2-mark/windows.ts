import { type Piece, pieces, type Vocabulary } from '../neural/wordpiece.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { features, type Opening } from './features.ts';

/** Most pieces of a window; with the two that the encoder adds, 256. */
export const WINDOW = 254;

/** Most pieces of the sentences shown before and after the core: enough for the speaker of the sentence before. */
export const CONTEXT = 56;

/** A paragraph of an account, to be read by the encoder. */
export interface Paragraph {
  readonly span: Span;
  readonly opening: Opening;
}

/** A stretch of pieces that the encoder sees at once. Only cues that begin in the core are taken from it. */
export interface Window {
  readonly pieces: readonly Piece[];
  readonly features: readonly number[];
  /** `[start, end)` among `pieces`: each piece of a document is in the core of exactly one window. */
  readonly core: readonly [number, number];
}

interface Row {
  readonly piece: Piece;
  readonly feature: number;
}

/**
 * Cuts the paragraphs of an account into windows at sentence ends, each with whole sentences of context before and after
 * its core as far as they fit in `context` pieces. A sentence longer than a window is cut where it must be.
 */
export function windows(
  text: string,
  paragraphs: readonly Paragraph[],
  vocab: Vocabulary,
  context = CONTEXT,
): readonly Window[] {
  const rows: Row[] = [];
  const ends: number[] = [];
  for (const { span, opening } of paragraphs) {
    const inside = pieces(text, span[0], span[1], vocab);
    const numbers = features(text, span, inside, opening);
    let next = 0;
    for (const [, end] of sentences(text, span)) {
      while (next < inside.length && (inside[next] as Piece).start < end) {
        rows.push({ piece: inside[next] as Piece, feature: numbers[next] as number });
        next++;
        if (rows.length - (ends.at(-1) ?? 0) >= WINDOW) ends.push(rows.length);
      }
      if (rows.length > (ends.at(-1) ?? 0)) ends.push(rows.length);
    }
  }
  return frame(ends, context).map(({ from, to, core }) => ({
    pieces: rows.slice(from, to).map(row => row.piece),
    features: rows.slice(from, to).map(row => row.feature),
    core,
  }));
}

interface Frame {
  readonly from: number;
  readonly to: number;
  readonly core: readonly [number, number];
}

/** Frames over sentences that end at these row numbers. */
function frame(ends: readonly number[], context: number): readonly Frame[] {
  const startOf = (sentence: number) => (sentence === 0 ? 0 : (ends[sentence - 1] as number));
  const frames: Frame[] = [];
  for (let first = 0; first < ends.length; ) {
    const coreStart = startOf(first);
    let from = coreStart;
    const longest = Math.min(context, WINDOW - ((ends[first] as number) - coreStart));
    for (let sentence = first - 1; sentence >= 0 && coreStart - startOf(sentence) <= longest; sentence--)
      from = startOf(sentence);
    let last = first;
    while (last + 1 < ends.length && (ends[last + 1] as number) - from <= WINDOW) last++;
    const to = ends[last] as number;
    let coreLast = last;
    while (last < ends.length - 1 && coreLast > first && to - (ends[coreLast - 1] as number) <= context) coreLast--;
    frames.push({ from, to, core: [coreStart - from, (ends[coreLast] as number) - from] });
    first = coreLast + 1;
  }
  return frames;
}
