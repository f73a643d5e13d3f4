import type { Settings } from '../../analyze.ts';
import { type ReadingPool, readingPool } from './pool.ts';

/** What ends the reading of one source, by the SHA-256 of its bytes; undefined: nothing does. */
export type SignalOf = (sha256: string) => AbortSignal | undefined;

let shared: ReadingPool | null = null;

/** The one pool of this process: a run after another finds its threads warm. */
export function readingThreads(): ReadingPool {
  shared ??= readingPool();
  return shared;
}

/**
 * How `analyze` reads in threads: each file in one of its own, as many at once as there are. The thread of a file ends
 * when the signal of its bytes (by their SHA-256) is aborted.
 */
export function inThreads(signalOf: SignalOf = () => undefined): Required<Pick<Settings, 'reader' | 'readers'>> {
  const pool = readingThreads();
  return {
    readers: pool.width,
    reader: async ({ name, sha256, load }) => pool.read({ name, bytes: await load() }, signalOf(sha256)),
  };
}
