import { realpath } from 'node:fs/promises';
import type { Source } from '../analyze.ts';
import { Fault } from '../fault/index.ts';
import { MOST_BYTES, MOST_BYTES_IN_ALL } from './limits.ts';
import { type Listed, listFiles } from './list-files.ts';
import { asFault, readFile } from './read-file.ts';

/** What came in, in the order given (a folder's files by name), and what did not. */
export interface Gathered {
  readonly sources: readonly Source[];
  readonly failed: readonly Fault[];
}

/** Bytes of one file, and of all together; a caller may set lower ones. */
export interface IntakeLimits {
  readonly mostBytes?: number;
  readonly mostBytesInAll?: number;
}

/**
 * Reads files and whole folders. Never throws for what it is given: each path that fails is in `failed`, the rest is
 * read. A file that is reached twice is read once.
 */
export async function gather(
  paths: readonly string[],
  { mostBytes = MOST_BYTES, mostBytesInAll = MOST_BYTES_IN_ALL }: IntakeLimits = {},
): Promise<Gathered> {
  const sources: Source[] = [];
  const failed: Fault[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const path of paths) {
    const listed = await listFiles(path).catch(thrown => asFault(thrown, path));
    if (listed instanceof Fault) {
      failed.push(listed);
      continue;
    }
    failed.push(...listed.failed);
    if (listed.isFolder && listed.files.length === 0) failed.push(new Fault('folder-empty', { file: path }));
    for (const file of listed.files) {
      const bytes = await readOnce(file, seen, Math.min(mostBytes, mostBytesInAll - total)).catch(thrown =>
        asFault(thrown, file.path),
      );
      if (bytes instanceof Fault) failed.push(bytes);
      else if (bytes !== null) {
        total += bytes.length;
        sources.push({ name: file.name, bytes });
      }
    }
  }
  return { sources, failed };
}

async function readOnce(file: Listed, seen: Set<string>, most: number): Promise<Uint8Array | null> {
  const real = await realpath(file.path);
  if (seen.has(real)) return null;
  seen.add(real);
  return readFile(file.path, most);
}
