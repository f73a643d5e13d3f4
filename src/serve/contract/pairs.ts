import { boolean, type Infer, list, nullable, number, object, one, pair, string } from '../shape.ts';
import { reasonView, relationKind, relationLine, statementLine } from './lines.ts';

/*
 * What the API answers about pairs of statements. Offsets are in UTF-16 code units, end excluded.
 */

const span = pair(number);

/** A point, where it is one of several that are spoken of. */
export const pointName = object({
  id: string,
  number,
  /** What a person named it; null: by the words that label it. */
  name: nullable(string),
  pieces: list(string),
  language: nullable(string),
});

/** A relation as the list of pairs shows it. */
export const pairLine = object({
  relation: relationLine,
  /** Ids of the points that both its statements stand on. */
  points: list(string),
});

/** The relations asked for, those found first, the most telling kinds first, with the statements and points that they name. */
export const pairsView = object({
  revision: number,
  /** How many are asked for; `pairs` holds the first of them. */
  total: number,
  pairs: list(pairLine),
  /** How many there are of each kind on the point, rejected ones left out. */
  counts: list(object({ kind: relationKind, count: number })),
  statements: list(statementLine),
  points: list(pointName),
});

/** Words of one side of a pair that stand out against the other side. */
export const pairWord = object({
  start: number,
  end: number,
  /** `same`: in both; `near`: near in meaning; `opposed`: what sets the two apart. */
  look: one('same', 'near', 'opposed'),
  /** The same number on the words of the other side that it goes with; 0 when it goes with none. */
  group: number,
});

/** One statement of a pair, with its document around it. */
export const pairSide = object({
  line: statementLine,
  /** Title of the document. */
  title: nullable(string),
  content: list(span),
  /** Whether the quote equals its spans of the stored text. */
  exact: boolean,
  /** Where in the document `text` begins: the blocks before, of and after the words. */
  from: number,
  text: string,
  about: nullable(string),
  /** The words of the text that `about` was read from. */
  aboutWords: list(string),
  hedge: list(string),
  negation: list(string),
  /** How the speaker was found. */
  speakerWhy: reasonView,
  origin: nullable(object({ id: string, label: string })),
  /** Where it stands: point id and letter of the side. */
  stands: list(object({ point: string, letter: string })),
});

/** Two statements held against one another, the earlier one first. */
export const pairView = object({
  revision: number,
  a: pairSide,
  b: pairSide,
  /** Whether it is known that `a` was said first; null when the texts do not tell. */
  ordered: nullable(boolean),
  relations: list(relationLine),
  points: list(pointName),
  /** Of the document's text, as the content is: words in both, and words that are opposed. */
  words: object({ a: list(pairWord), b: list(pairWord) }),
});

/** Words near in meaning: asked for apart, as it takes the language model. */
export const nearView = object({
  words: list(
    object({
      a: span,
      b: span,
      /** Cosine of their vectors. */
      score: number,
    }),
  ),
});

export type PointName = Infer<typeof pointName>;
export type PairLine = Infer<typeof pairLine>;
export type PairsView = Infer<typeof pairsView>;
export type PairWord = Infer<typeof pairWord>;
export type PairSide = Infer<typeof pairSide>;
export type PairView = Infer<typeof pairView>;
export type NearView = Infer<typeof nearView>;
