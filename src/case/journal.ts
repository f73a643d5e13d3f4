import { appendFile, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../fault/index.ts';
import { sha256 } from '../text/hash.ts';
import type { NewDecision } from './decision.ts';
import { syncFolder } from './durable.ts';

/** The journal's file in a case folder. */
export const JOURNAL = 'journal.jsonl';
/** Where a last line that a crash cut short is put; it may hold what a person typed, so it is never thrown away. */
export const TORN = 'journal.torn';

/** What happened; more kinds may join, and a reader passes over one that it does not know. */
export type Happening =
  | { readonly kind: 'made'; readonly title: string }
  | { readonly kind: 'source'; readonly sha256: string; readonly name: string; readonly size: number }
  /** Taken off the list before anything was found in it; its bytes stay. A later `source` line of the same bytes puts it on again. */
  | { readonly kind: 'source-dropped'; readonly sha256: string }
  | ({ readonly kind: 'decided'; readonly id: string } & NewDecision)
  | { readonly kind: 'undone'; readonly decision: string }
  /** A search that is kept under a name; `address` is its query as addresses have it. */
  | { readonly kind: 'search-saved'; readonly id: string; readonly name: string; readonly address: string }
  | { readonly kind: 'search-dropped'; readonly search: string };

/** One line: `before` is the SHA-256 of the line before it (null for the first), so a line changed or taken out shows. */
export type Entry = { readonly before: string | null; readonly at: string; readonly who: string } & Happening;

/** An open journal: what it holds, and the one way to add to it. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** SHA-256 of the last line; null when there is none. */
  readonly head: string | null;
}

/**
 * Reads and checks the journal of a case folder. A last line that a crash cut short goes to `journal.torn`, and the
 * journal goes on without it. Throws Fault `case-broken` when any other line was changed, lost or added.
 */
export async function readJournal(folder: string): Promise<Journal> {
  const path = join(folder, JOURNAL);
  const bytes = await readFile(path).catch(cause => {
    throw new Fault('case-broken', { file: path, detail: 'It has no journal.', cause });
  });
  const whole = bytes.lastIndexOf(0x0a) + 1;
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1);
  const tail = bytes.subarray(whole);
  const last = lines.at(-1);
  if (tail.length > 0) {
    await mendTail(path, folder, tail, whole, last === undefined ? null : sha256(last), lines);
  } else if (last !== undefined && parseEntry(last) === null) {
    const lineStart = whole - Buffer.byteLength(last) - 1;
    await setAside(path, folder, bytes.subarray(lineStart, whole - 1), lineStart);
    lines.pop();
  }
  return checkChain(path, lines);
}

async function mendTail(
  path: string,
  folder: string,
  tail: Buffer,
  whole: number,
  before: string | null,
  lines: string[],
) {
  const line = tail.toString('utf8');
  if (parseEntry(line)?.before !== before) return setAside(path, folder, tail, whole);
  await append(path, '\n');
  lines.push(line);
}

async function setAside(path: string, folder: string, torn: Uint8Array, length: number): Promise<void> {
  await append(join(folder, TORN), Buffer.concat([torn, Buffer.from('\n')]));
  await syncFolder(folder);
  const file = await open(path, 'r+');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}

function checkChain(path: string, lines: readonly string[]): Journal {
  let head: string | null = null;
  const entries = lines.map((line, index) => {
    const entry = parseEntry(line);
    if (entry === null || entry.before !== head) {
      throw new Fault('case-broken', {
        file: path,
        place: `line ${index + 1}`,
        detail: 'The line before it is not the one it was written after.',
      });
    }
    head = sha256(line);
    return Object.freeze(entry);
  });
  return { entries, head };
}

function parseEntry(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && 'before' in value && 'kind' in value
      ? (value as Entry)
      : null;
  } catch {
    return null;
  }
}

/** Adds one line, flushed before this resolves, and returns the journal with it. */
export async function addEntry(folder: string, journal: Journal, who: string, happening: Happening): Promise<Journal> {
  const entry: Entry = Object.freeze({ before: journal.head, at: new Date().toISOString(), who, ...happening });
  const line = JSON.stringify(entry);
  await append(join(folder, JOURNAL), `${line}\n`);
  return { entries: [...journal.entries, entry], head: sha256(line) };
}

/** The journal of a new case: nothing in it yet. */
export const NO_ENTRIES: Journal = Object.freeze({ entries: [], head: null });

async function append(path: string, data: string | Uint8Array): Promise<void> {
  await appendFile(path, data, { flush: true });
}
