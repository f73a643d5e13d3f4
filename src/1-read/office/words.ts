import type { BlockKind } from '../document.ts';
import { normalise } from '../normalise.ts';

/** Why readers of the finished document do not see words that lie in its file. */
export interface Unseen {
  readonly code: 'hidden-text' | 'deleted-text';
  /** As a sentence. */
  readonly message: string;
}

/** Words of one paragraph that are seen, or not, for one reason. */
export interface Words {
  readonly text: string;
  readonly unseen: Unseen | null;
}

/** A paragraph, an item, a row: what becomes one block. */
export interface Piece {
  /** `untold` when no markup says what it is. */
  readonly kind: BlockKind | 'untold';
  /** 1 and more for a heading, 0 for all else. */
  readonly level: number;
  /** As a reader sees it: single spaces, NFC. Never empty. */
  readonly text: string;
  /** How much of the text is the number or sign of an item, which the program sets before it. In UTF-16 code units. */
  readonly number: number;
  readonly unseen: Unseen | null;
  /** Outside the run of the account: a note below the page, or a box beside the text. Null within it. */
  readonly aside: 'note' | 'box' | null;
}

/** What the words of a paragraph are pieces of. */
export type PieceKind = Pick<Piece, 'kind' | 'level'>;

export const UNTOLD: PieceKind = { kind: 'untold', level: 0 };

/** Hidden by how it looks; the reason completes the sentence. */
export function hiddenFor(reason: string): Unseen {
  return { code: 'hidden-text', message: `No reader of the document could see these words: ${reason}.` };
}

/** Taken out, or moved from here, by a tracked change; who did it and when as the file has it. */
export function deletedBy(who: string | null, when: string | null, moved = false): Unseen {
  const by = [who, when?.slice(0, 10)].filter(Boolean).join(', ');
  const what = moved ? 'Moved from here' : 'Taken out';
  return {
    code: 'deleted-text',
    message: `${what} by a tracked change${by && ` (${by})`}: the final text does not have these words here.`,
  };
}

/** Words as they stand on the page: white space as one sees it, in pieces where an empty line is left. */
export function settle(words: string): readonly string[] {
  return normalise(words)
    .text.replace(/ +/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .split(/\n{2,}/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
}

/**
 * The pieces of one paragraph. What is not seen comes right after what is, so that the paragraph reads as its readers
 * read it; runs for one reason that touch are one piece. `number` stands before what is seen, if anything is.
 */
export function piecesOf(words: readonly Words[], kind: PieceKind, number = ''): readonly Piece[] {
  const piece = (unseen: Unseen | null) => (text: string, i: number) => {
    const before = unseen === null && i === 0 ? number : '';
    return { ...kind, text: `${before}${text}`, number: before.length, unseen, aside: null };
  };
  const seen = words.filter(({ unseen }) => unseen === null).map(({ text }) => text);
  const runs: { unseen: Unseen; text: string[] }[] = [];
  let last: Unseen | null = null;
  for (const { text, unseen } of words) {
    if (unseen !== null && last?.message === unseen.message) runs.at(-1)?.text.push(text);
    else if (unseen !== null) runs.push({ unseen, text: [text] });
    if (text !== '') last = unseen;
  }
  return [
    ...settle(seen.join('')).map(piece(null)),
    ...runs.flatMap(({ unseen, text }) => settle(text.join('')).map(piece(unseen))),
  ];
}

/** Pieces as one row of a table: cells parted by tabs, what is not seen or stands beside the text after it. */
export function rowOf(cells: readonly (readonly Piece[])[]): readonly Piece[] {
  const inRow = ({ kind, unseen, aside }: Piece) => kind !== 'comment' && unseen === null && aside === null;
  const seen = cells.map(cell =>
    cell
      .filter(inRow)
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .join(' '),
  );
  const text = seen.join('\t').replace(/^\s+|\s+$/g, '');
  const row: Piece = { kind: 'table', level: 0, text, number: 0, unseen: null, aside: null };
  return [...(text === '' ? [] : [row]), ...cells.flat().filter(piece => !inRow(piece))];
}

/** A longer cell holds prose: the table lays out a page. In UTF-16 code units; the same as for tables of pages. */
const MAX_CELL = 400;

/** Whether rows of cells are a table of data, not a page laid out with one: rows of two cells and more, none with prose. */
export function isData(rows: readonly (readonly (readonly Piece[])[])[]): boolean {
  const cells = rows.flat();
  const sizes = cells.map(cell => cell.reduce((sum, { text }) => sum + text.length, 0));
  return rows.length >= 2 && cells.length >= rows.length * 2 - 1 && sizes.every(size => size <= MAX_CELL);
}
