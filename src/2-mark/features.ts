import type { Piece } from '../neural/wordpiece.ts';
import { quotations } from '../text/quote-marks.ts';
import type { Span } from '../text/span.ts';

/**
 * What an uncased encoder cannot see of a piece, as one number for an embedding of `FEATURES` rows:
 * the case of its word (4), its place in a quotation (4), and whether a paragraph begins with it (3).
 */
export const FEATURES = 4 * 4 * 3;

/** How the paragraph's first piece is marked: a title reads unlike a paragraph, and the encoder sees no line ends. */
export type Opening = 'paragraph' | 'title';

/** Feature numbers of the pieces of one paragraph, in order. */
export function features(text: string, paragraph: Span, pieces: readonly Piece[], opening: Opening): readonly number[] {
  const state = quoteStates(text, paragraph);
  return pieces.map((piece, index) => {
    const begins = index > 0 ? 0 : opening === 'title' ? 2 : 1;
    const quote = state[piece.start - paragraph[0]] ?? 0;
    return letterCase(text.slice(piece.wordStart, piece.wordEnd)) + 4 * quote + 16 * begins;
  });
}

/** 0 small or none, 1 Capitalised, 2 miXed, 3 CAPITALS. */
function letterCase(word: string): number {
  const lower = word.toLowerCase();
  if (word === lower) return 0;
  const upper = word.toUpperCase();
  if (word === upper && word.length > 1) return 3;
  return word.charAt(0) !== lower.charAt(0) && word.slice(1) === lower.slice(1) ? 1 : 2;
}

/** Per code unit of the paragraph: 0 outside, 1 an opening mark, 2 inside, 3 a closing mark. */
function quoteStates(text: string, paragraph: Span): Uint8Array {
  const state = new Uint8Array(paragraph[1] - paragraph[0]);
  for (const { start, end, closed, depth } of quotations(text, paragraph)) {
    if (depth > 0) continue;
    state.fill(2, start - paragraph[0], end - paragraph[0]);
    state[start - paragraph[0]] = 1;
    if (closed) state[end - 1 - paragraph[0]] = 3;
  }
  return state;
}
