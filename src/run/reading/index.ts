import type { Settings } from '../../analyze.ts';
import { type ReadingPool, readingPool } from './pool.ts';

let shared: ReadingPool | null = null;

/** The one pool of this process: a run after another finds its threads warm. */
export function readingThreads(): ReadingPool {
  shared ??= readingPool();
  return shared;
}

/** How `analyze` reads in threads: each file in one of its own, as many at once as there are. */
export function inThreads(): Required<Pick<Settings, 'reader' | 'readers'>> {
  const pool = readingThreads();
  return { readers: pool.width, reader: async ({ name, load }) => pool.read({ name, bytes: await load() }) };
}
