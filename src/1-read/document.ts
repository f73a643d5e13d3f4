import type { Offset, Span } from '../text/span.ts';

/** A run of a document's text with a role. Only title, heading, byline, paragraph, list, table, quotation, caption and turn belong to the account. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'quotation'
  | 'caption'
  | 'turn'
  | 'comment'
  | 'chrome';

export interface Block {
  readonly kind: BlockKind;
  readonly start: Offset;
  readonly end: Offset;
  /** The words of a turn's label that name who speaks ("ALI JAVANMARDI"); null for any other kind, or when the label names no one. */
  readonly speaker: Span | null;
  /** The label of a turn with its verb and colon ("ALI JAVANMARDI explains:"): it makes no statement. Null when there is none. */
  readonly label: Span | null;
  /** True when a reader of the page could not see these words; they make no statement. */
  readonly hidden: boolean;
  /** The page it stands on, from 1; absent or null where the format has no pages. */
  readonly page?: number | null;
  /** Of words spoken in a recording: where each cue begins, in text order, and when it was shown, in milliseconds from the start. Absent where no times are known. */
  readonly cues?: readonly { readonly at: Offset; readonly from: number; readonly to: number }[];
}

/** What does not stop the reading but a person should know, with its place. */
export interface Warning {
  readonly code:
    | 'hidden-text'
    | 'cut-short'
    | 'checksum-differs'
    | 'bodies-differ'
    | 'deleted-text'
    | 'page-unread'
    | 'text-layer'
    | 'text-garbled'
    | 'encoding-guessed'
    | 'language-unsupported'
    | 'language-differs'
    | 'title-repeated'
    | 'replacement-characters'
    | 'too-deep'
    | 'no-account';
  readonly start: Offset;
  readonly end: Offset;
  readonly message: string;
}

/** Where a piece of metadata was read: in the page or text itself, in a field of its format, or in what holds it (a web archive's record, a feed, a table). */
export type MetaSource =
  | 'json-ld'
  | 'opengraph'
  | 'dublin-core'
  | 'meta'
  | 'time-element'
  | 'page'
  | 'text'
  | 'dateline'
  | 'address'
  | 'pdf-info'
  | 'office'
  | 'mail'
  | 'feed'
  | 'table'
  | 'warc'
  | 'saved';

/** What an account was read as. */
export type DocumentFormat =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'mail'
  | 'feed'
  | 'table'
  | 'srt'
  | 'vtt';

/** The pieces of metadata that a document may have. */
export type MetaField =
  | 'title'
  | 'publisher'
  | 'authors'
  | 'published'
  | 'modified'
  | 'captured'
  | 'place'
  | 'address'
  | 'language';

/** One captured account, as read: its text never changes, and every later finding points into it. */
export interface Document {
  readonly kind: 'document';
  /** SHA-256 of `text` as UTF-8: the content id. */
  readonly id: string;
  /** SHA-256 of the source file's bytes as given: all accounts of one file share it. */
  readonly bytes: string;
  /** The file name as given; for an account inside a file, the way to it: `evidence.zip › mails/3.eml › scan.pdf`. */
  readonly name: string;
  /** Where in the source file the account lies: `name` without the file's own (`mails/3.eml › scan.pdf`); null when it is the whole file. */
  readonly part: string | null;
  readonly format: DocumentFormat;
  /** The WHATWG name of the encoding the bytes were read in; null for a format that is no encoded text (PDF, DOCX). */
  readonly encoding: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF, as exact as the page is: `2014-06-11`, `2014-06-11T08:30:00Z`, `2014-06`; null when the page does not say. */
  readonly published: string | null;
  /** EDTF: when the page says that it was last changed; null when it does not. */
  readonly modified: string | null;
  /** EDTF: when the bytes were taken from where they stood (the date of a web archive's record); null when nothing says. */
  readonly captured: string | null;
  /** The place of the dateline, as written; null when there is none. */
  readonly place: string | null;
  /** Where each known piece of metadata was read. */
  readonly meta: { readonly [field in MetaField]?: MetaSource };
  /** Canonical address, absolute, http or https. */
  readonly address: string | null;
  /** BCP 47 primary language ("en", "fa"), or null when the text is too short to tell. */
  readonly language: string | null;
  /** NFC, line ends as "\n", no-break spaces kept, no lone surrogates. Blocks cover all of it that is not white space. */
  readonly text: string;
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}
