import type { Given } from './draft.ts';
import { byteOrderMark, looksLikeUtf16 } from './utf16.ts';
import { readDirectory } from './zip/directory.ts';

/** Bytes looked at to tell text from binary and one format from another. */
const HEAD = 4096;
/** An office document has some dozen entries, and names its kind among the first. */
const MOST_ENTRIES_SEEN = 20_000;

/** What is looked at to tell one format from another. */
export interface Seen {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The first bytes, each as one character. */
  readonly raw: string;
  /** The first characters, past a byte order mark and white space. */
  readonly head: string;
  /** The last characters, white space at the end left out. */
  readonly tail: string;
  /** Whether it is text by its bytes: few control characters, or UTF-16. */
  readonly isText: boolean;
  /** Names of the entries of a ZIP archive; empty for anything else. */
  zipNames(): ReadonlySet<string>;
}

/** A text file has almost no control bytes; compressed and machine data have one in nine (28 of 256) or more. */
const MAX_CONTROL_SHARE = 0.02;

/** Looks at a file's first, middle and last bytes. */
export function see({ name, bytes }: Pick<Given, 'name' | 'bytes'>): Seen {
  let names: ReadonlySet<string> | null = null;
  const isUtf16 = byteOrderMark(bytes)?.startsWith('utf-16') || looksLikeUtf16(bytes) !== null;
  const raw = latin1(bytes.subarray(0, 64));
  return {
    name,
    bytes,
    raw,
    head: headOf(bytes),
    tail: latin1(bytes.subarray(-64)).trimEnd(),
    isText: isUtf16 || controlShare(bytes) <= MAX_CONTROL_SHARE,
    zipNames: () => {
      names ??= raw.startsWith('PK') ? namesIn(bytes) : new Set();
      return names;
    },
  };
}

function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const directory = readDirectory(bytes, MOST_ENTRIES_SEEN);
  return new Set('entries' in directory ? directory.entries.map(({ name }) => name) : []);
}

/** Bytes as the characters of the same number; TextDecoder's "latin1" is windows-1252. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function headOf(bytes: Uint8Array): string {
  const bom = byteOrderMark(bytes);
  const utf16 = bom?.startsWith('utf-16') ? bom : looksLikeUtf16(bytes);
  const head = bytes.subarray(0, HEAD);
  const text = utf16 ? new TextDecoder(utf16).decode(head) : latin1(head);
  return text.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s{0,4000}/, '');
}

/** The share of control bytes that no text holds, over the start, the middle and the end. */
function controlShare(bytes: Uint8Array): number {
  const middle = Math.floor(bytes.length / 2);
  const samples = [bytes.subarray(0, HEAD), bytes.subarray(middle, middle + HEAD), bytes.subarray(-HEAD)];
  return Math.max(
    ...samples.map(sample => {
      let controls = 0;
      for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
      return controls / Math.max(sample.length, 1);
    }),
  );
}
