import type { Reading } from '../1-read/index.ts';
import type { Marks } from '../2-mark/index.ts';
import type { Analysis } from '../analyze.ts';

/** One source of a case: its bytes are kept under their SHA-256. */
export interface StoredSource {
  readonly sha256: string;
  /** The file name as first given. */
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
  /** UTC, ISO 8601. */
  readonly added: string;
  readonly who: string;
}

/** What a run needs of a case; the case itself is a later edge. */
export interface Runnable {
  sources(): readonly StoredSource[];
  /** The bytes as given; Fault `case-broken` when they are gone or are no longer what their name says. */
  bytes(sha256: string): Promise<Uint8Array>;
  /** What this version of the analyser read in the source with these bytes, kept by an earlier run; null when none is. */
  readingFor(sha256: string, version: string): Promise<Reading | null>;
  keepReading(sha256: string, version: string, reading: Reading): Promise<void>;
  /** Marks kept by an earlier run for this content id and `marksVersion`, or null. */
  marksFor(document: string, version: string): Promise<Marks | null>;
  keepMarks(marks: Marks, version: string): Promise<void>;
  /** Replaces the derived index by this analysis; `madeFrom` are the hashes of the sources it was made from. */
  keep(analysis: Analysis, madeFrom: readonly string[]): Promise<void>;
}
