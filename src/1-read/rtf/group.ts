import type { Look } from '../office/look.ts';
import type { Piece, PieceKind, Words } from '../office/words.ts';

/** Where words go: into the text, before the words of its paragraph (the number of an item), into a table of the head, into a property, nowhere (but groups within may be shown), or never anywhere. */
export type Destination =
  | 'text'
  | 'number'
  | 'nowhere'
  | 'never'
  | 'fonts'
  | 'colours'
  | 'styles'
  | 'revisers'
  | 'title'
  | 'author'
  | 'created'
  | 'modified'
  | 'commenter';

/** How letters look, as numbers of the file's tables. */
export interface Letters {
  readonly font: number | null;
  readonly hidden: boolean;
  /** Taken out by a tracked change, or moved from here. */
  readonly deleted: 'taken' | 'moved' | null;
  readonly reviser: number | null;
  /** Date in the packed form of Word. */
  readonly revised: number | null;
  readonly colour: number;
  readonly ground: number;
  /** In half points. */
  readonly size: number;
}

export const PLAIN: Letters = {
  font: null,
  hidden: false,
  deleted: null,
  reviser: null,
  revised: null,
  colour: 0,
  ground: 0,
  size: 24,
};

/** How a paragraph is set. */
export interface Paragraph {
  readonly style: number;
  /** From 0; null for text. */
  readonly outline: number | null;
  readonly listed: boolean;
  readonly inTable: boolean;
  readonly ground: number;
}

export const BARE: Paragraph = { style: 0, outline: null, listed: false, inTable: false, ground: 0 };

/** A run of paragraphs: the text itself, a note, a comment, a box, a head or foot. */
export interface Flow {
  /** What all of it is, whatever its styles say; null in the text. */
  readonly kind: PieceKind | null;
  readonly aside: Piece['aside'];
  /** What letters stand on; null where it cannot be told. */
  readonly ground: Look['ground'];
  readonly pieces: Piece[];
  words: Words[];
  /** What the program that wrote the file set before the item that is being read: a number or a sign. */
  number: string;
  /** Notes, comments and boxes of the paragraph that is being read. */
  after: Piece[];
  cells: Piece[][];
  cell: Piece[];
  rows: Piece[][][];
  paragraph: Paragraph;
  /** Whether cells of this row have a colour of their own. */
  shaded: boolean;
}

export function newFlow(kind: Flow['kind'], aside: Flow['aside'], ground: Flow['ground']): Flow {
  return {
    kind,
    aside,
    ground,
    pieces: [],
    words: [],
    number: '',
    after: [],
    cells: [],
    cell: [],
    rows: [],
    paragraph: BARE,
    shaded: false,
  };
}

/** What a group of the file changes, for itself and the groups in it. */
export interface Group {
  destination: Destination;
  letters: Letters;
  /** Characters that stand in for a Unicode character, for programs that do not know it. */
  stands: number;
  flow: Flow;
  /** The group began with `\*`: it is passed over when its word is not known. */
  optional: boolean;
}
