import { boolean, type Infer, list, nullable, number, object, one, string } from '../shape.ts';
import { documentLine, relationKind, span, spans, statementLine } from './lines.ts';

export const blockView = object({
  kind: one(
    'title',
    'heading',
    'byline',
    'dateline',
    'paragraph',
    'list',
    'table',
    'quotation',
    'caption',
    'turn',
    'comment',
    'chrome',
  ),
  start: number,
  end: number,
  speaker: nullable(span),
  label: nullable(span),
  hidden: boolean,
  /** Hidden because a tracked change took it out of the final text. */
  deleted: boolean,
  /** Milliseconds from the start of the recording when its first words were shown; null where no times are known. */
  from: nullable(number),
  /** From 1; null where the format has no pages. */
  page: nullable(number),
});

/** A statement with its place in the text. */
export const placedStatement = object({
  line: statementLine,
  content: spans,
  cue: spans,
  source: spans,
  within: nullable(string),
  /** Letter of the first side it stands on, or null. */
  side: nullable(string),
  /** Whether it stands on a point or in a relation that is not rejected. */
  related: boolean,
  /** What the margin says of it: the kind of its first relation, and the number of the other statement. */
  note: nullable(object({ kind: relationKind, as: one('a', 'b'), other: number })),
});

/** A page of the documents that are asked for. */
export const documentsView = object({
  revision: number,
  total: number,
  documents: list(documentLine),
  /** With the first page: how many documents each outlet has, by name. */
  outlets: list(object({ label: string, count: number })),
});

/** One state of a document that was taken from the same address more than once. */
export const versionView = object({
  document: string,
  /** When it was taken, or added where nothing says when it was taken. */
  at: string,
  from: one('captured', 'added'),
  /** Whether it is the one that is asked for. */
  shown: boolean,
});

/** What changed since the version before: sentences taken out, put in, reworded, and moved as they are. */
export const changeView = object({
  since: string,
  from: one('captured', 'added'),
  /** The version before. */
  document: string,
  out: number,
  in: number,
  reworded: number,
  moved: number,
  /** In the order of the text; at most 200. */
  listed: list(
    object({ kind: one('out', 'in', 'reworded', 'moved'), before: nullable(string), after: nullable(string) }),
  ),
});

export const documentView = object({
  revision: number,
  line: documentLine,
  /** Ids of the documents before and after it, by date. */
  earlier: nullable(string),
  later: nullable(string),
  title: nullable(string),
  publisher: nullable(string),
  authors: list(string),
  publishedFrom: nullable(string),
  modified: nullable(string),
  /** When the bytes were taken from where they stood, as a web archive tells. */
  captured: nullable(string),
  /** The place of the dateline, as written. */
  place: nullable(string),
  /** Where in its source file it lies; null when it is the whole file. */
  part: nullable(string),
  address: nullable(string),
  language: nullable(string),
  /** Null for a format that is no encoded text. */
  encoding: nullable(string),
  /** SHA-256 of the bytes as given. */
  sha256: string,
  /** Whether the kept bytes and the text still have the hashes they came in with. */
  unchanged: boolean,
  /** When the file was added: UTC, ISO 8601. */
  added: nullable(string),
  /** All versions, oldest first; empty when there is one. */
  versions: list(versionView),
  change: nullable(changeView),
  text: string,
  blocks: list(blockView),
  warnings: list(object({ code: string, start: number, end: number, message: string })),
  statements: list(placedStatement),
});

export type BlockView = Infer<typeof blockView>;
export type PlacedStatement = Infer<typeof placedStatement>;
export type DocumentsView = Infer<typeof documentsView>;
export type VersionView = Infer<typeof versionView>;
export type ChangeView = Infer<typeof changeView>;
export type DocumentView = Infer<typeof documentView>;
