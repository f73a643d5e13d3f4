import { boolean, type Infer, list, nullable, number, object, one, string } from '../shape.ts';
import { reasonView, relationLine, spans, statementKind, statementLine, voice } from './lines.ts';

/** How a statement was first read, and who reads it otherwise since when (UTC, ISO 8601). */
export const readingView = object({
  who: string,
  at: string,
  content: spans,
  pieces: list(string),
  cue: spans,
  speaker: nullable(voice),
  kind: statementKind,
  polarity: one('affirms', 'denies'),
  said: nullable(string),
  about: nullable(string),
});

/** One of a relay; how he has what he passes on, null where the text does not say, with the words that tell it. */
export const link = object({
  id: string,
  name: string,
  role: nullable(string),
  how: nullable(one('first-hand', 'hearsay', 'document', 'inference', 'unnamed')),
  words: nullable(string),
});

/** One statement with all that is known of it. */
export const statementView = object({
  revision: number,
  line: statementLine,
  content: spans,
  cue: spans,
  source: spans,
  negation: spans,
  hedge: spans,
  /** Whether the quote equals its spans of the stored text. */
  exact: boolean,
  score: number,
  speakerWhy: reasonView,
  /** From the outlet inwards, the outlet itself left out; the speaker last. */
  relay: list(link),
  origin: nullable(object({ id: string, label: string, kind: string, statements: number })),
  about: nullable(string),
  times: list(object({ start: number, end: number, value: nullable(string), anchor: nullable(string), why: string })),
  stands: list(object({ point: string, number, letter: string, pieces: list(string) })),
  relations: list(relationLine),
  /** How the engine read it, where a person reads it otherwise; null where not. */
  first: nullable(readingView),
  /** The other ends of `relations`. */
  others: list(statementLine),
});

export type ReadingView = Infer<typeof readingView>;
export type StatementView = Infer<typeof statementView>;
