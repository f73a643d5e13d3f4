import type { Fault } from '../fault/index.ts';
import type { Block, DocumentFormat, MetaSource, Warning } from './document.ts';

/** A piece of metadata with where it was read. */
export interface Told<T> {
  readonly value: T;
  readonly from: MetaSource;
}

/** What a page or text says of itself; a field it does not tell is absent. */
export interface Metadata {
  readonly title?: Told<string>;
  readonly publisher?: Told<string>;
  readonly authors?: Told<readonly string[]>;
  readonly published?: Told<string>;
  readonly modified?: Told<string>;
  readonly captured?: Told<string>;
  readonly place?: Told<string>;
  readonly address?: Told<string>;
  /** As tagged, a BCP 47 primary language; what the words themselves show is found later. */
  readonly language?: Told<string>;
}

/** What one format's reader makes of an account; the rest of a Document is the same for every format. */
export interface Draft {
  /** Where in the file it lies ("entry 3", "row 12"), for a file of several accounts; absent when it is the whole file. */
  readonly part?: string;
  readonly format: DocumentFormat;
  /** The WHATWG name of the encoding it was read in; absent for a format that is no encoded text. */
  readonly encoding?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}

/** The metadata that earlier sources tell, filled up from later ones. */
export function firstTold(...sources: readonly Metadata[]): Metadata {
  return Object.assign({}, ...[...sources].reverse());
}

/** A file, or a part of one, to be read: the bytes decide as what. */
export interface Given {
  /** The way to it as a person understands it; faults name it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the file it lies in says of it (address, capture time); it counts where the account itself says nothing. */
  readonly told: Metadata;
  /** The encoding label that it was sent with (the charset of an HTTP or mail header); counts as WHATWG's transport label does. */
  readonly charset?: string;
  /** What is wrong with it, as whoever holds it knows; told as a warning about the whole. */
  readonly flaw?: Pick<Warning, 'code' | 'message'>;
}

/** A file inside a file, read in turn by its bytes. */
export interface Part extends Given {
  /** Its name inside the file that holds it; the way to it is put before it by whoever reads it. */
  readonly name: string;
}

/** What a format's reader makes of a file: accounts of its own, files inside it, and what could not be read. */
export interface Opened {
  readonly drafts: readonly Draft[];
  /** Taken one by one, each dropped before the next is made, so that an archive never lies unpacked in memory as a whole. */
  readonly parts: Iterable<Part | Fault>;
  readonly failed: readonly Fault[];
}

/** Reads one format. Throws Fault when the file as a whole cannot be read. */
export type Reader = (file: Given) => Opened | Promise<Opened>;

/** A file that is one account. */
export function oneDraft(draft: Draft): Opened {
  return { drafts: [draft], parts: [], failed: [] };
}
