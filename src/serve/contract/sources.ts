import { boolean, type Infer, list, nullable, number, object, one, pair, string } from '../shape.ts';
import { documentLine, relationLine, statementLine, voice } from './lines.ts';
import { pointName } from './pairs.ts';

/** Where reports have their knowledge from, with what it says. */
export const sourceOrigin = object({
  id: string,
  label: string,
  kind: one('speaker', 'wire', 'document', 'outlet', 'unnamed'),
  /** It tells of what it did or saw, in own words, on some point. */
  firstHand: boolean,
  statements: number,
  documents: number,
  /** Documents that do not only copy another one's words of it. */
  withoutCopies: number,
  /** Ids of the relations by which it goes back on its own word. */
  reversals: list(string),
  /** Ids of the relations by which it denies what another one says. */
  denials: list(string),
  /** Sides that rest on it alone. */
  alone: list(object({ point: string, letter: string })),
  /** The document whose own words these are; null for whoever is reported to speak. */
  home: nullable(string),
  /** It says little, in one document, and nothing of it meets another statement. */
  minor: boolean,
});

/** How statements come from an origin into a document. */
export const sourcePath = object({
  /** Null: where they come from is not stated. */
  origin: nullable(string),
  /** Who passed them on, from the document inwards. */
  via: list(voice),
  document: string,
  statements: number,
  /** How many of them repeat words of another document. */
  copied: number,
  /** Id of one of them. */
  first: string,
});

/** One side of a passage that two documents share: its words, and which of them stand in the other one in the same order. */
const sharedText = object({
  statement: string,
  text: string,
  /** Of `text`, in UTF-16 code units, end excluded. */
  runs: list(pair(number)),
});

/** A document that repeats another one's words. */
export const sourceCopy = object({
  /** The document that has the words first. */
  from: string,
  to: string,
  /** Whether the dates tell which was first. */
  ordered: boolean,
  /** How many passages are repeated; `passages` holds the first of them. */
  count: number,
  /** Words of the copied passages that stand in both, of how many, and the longest run. */
  shared: number,
  of: number,
  longest: number,
  passages: list(object({ relation: string, from: sharedText, to: sharedText })),
});

/** Who has what from whom: origins, who passes on, who prints, who copies. */
export const sourcesView = object({
  revision: number,
  documents: list(documentLine),
  /** Those that say most, when they are very many; the paths are theirs. */
  origins: list(sourceOrigin),
  /** How many there are of each, whether or not they are listed. `unstated`: statements whose origin no text states. */
  counts: object({ documents: number, origins: number, unstated: number, copiers: number, paths: number }),
  paths: list(sourcePath),
  copies: list(sourceCopy),
  /** What the asked origin says, the first of it when it is much. */
  lines: list(string),
  /** The statements that the lines, relations and passages name. */
  statements: list(statementLine),
  /** By which origins go back on a word, or deny one. */
  relations: list(relationLine),
  points: list(
    object({
      point: pointName,
      statements: number,
      documents: number,
      origins: number,
      firstHand: number,
      /** Sides that rest on one origin. */
      alone: number,
    }),
  ),
});

export type SourceOrigin = Infer<typeof sourceOrigin>;
export type SourcePath = Infer<typeof sourcePath>;
export type SourceCopy = Infer<typeof sourceCopy>;
export type SourcesView = Infer<typeof sourcesView>;
