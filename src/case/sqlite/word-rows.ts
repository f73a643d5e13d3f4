import type { Document } from '../../1-read/index.ts';
import type { Analysis } from '../../analyze.ts';
import type { Tables } from './tables.ts';

/** Marks the start and end of a hit in FTS5's answer; the indexed text never holds them, see `searchable`. */
export const HIT_START = '\u0001';
export const HIT_END = '\u0002';

/** Code units of a passage at most: a block that is one long line is searched, and marked, a piece at a time. */
const MOST_PASSAGE = 4000;

/** A stretch of a document that is searched as one. */
export interface Passage {
  /** Position of the document in the analysis. */
  readonly document: number;
  readonly start: number;
  readonly end: number;
}

/** Every block of the documents that a reader can see, the long ones in pieces cut at white space where there is some. */
export function passagesOf(documents: readonly Document[]): readonly Passage[] {
  return documents.flatMap(({ text, blocks }, document) =>
    blocks
      .filter(block => !block.hidden && block.kind !== 'chrome')
      .flatMap(block => {
        const pieces: Passage[] = [];
        for (let start = block.start; start < block.end; ) {
          const end = block.end - start <= MOST_PASSAGE ? block.end : cutBefore(text, start, start + MOST_PASSAGE);
          pieces.push({ document, start, end });
          start = end;
        }
        return pieces;
      }),
  );
}

/** The last place after white space at or before `most`; else `most` itself, a surrogate pair left whole. */
function cutBefore(text: string, start: number, most: number): number {
  for (let at = most; at > start; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  const code = text.charCodeAt(most);
  return code >= 0xdc00 && code <= 0xdfff ? most - 1 : most;
}

/** Rows of the search table, counted from 1: every statement's quote in the order of the analysis, then every passage. */
export function wordRows({ documents, statements }: Analysis): readonly Tables['words'][] {
  const texts = [
    ...statements.map(({ quote }) => quote),
    ...passagesOf(documents).map(({ document, start, end }) => documents[document]?.text.slice(start, end) ?? ''),
  ];
  return texts.map((text, i) => ({ rowid: i + 1, text: searchable(text) }));
}

/** A text may hold the two marks itself: they become spaces, so that every place stays where it was. */
export function searchable(text: string): string {
  return text.replaceAll(HIT_START, ' ').replaceAll(HIT_END, ' ').toWellFormed();
}
