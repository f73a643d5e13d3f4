import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../fault/index.ts';

/** The file that says who has the case open for writing. */
export const LOCK = 'case.lock';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process started, as its system counts: tells it from a later one with the same pid. */
  readonly started: string;
  /** Which opening of the case this is: one process may not open it twice either. */
  readonly opening: string;
}

/**
 * Takes the case for this process and returns how to let go of it. The lock of a process that is gone is taken over.
 * Throws Fault `case-locked` when another opening holds it, `file-unreadable` when the folder cannot be written to.
 */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, LOCK);
  const mine: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid), opening: randomUUID() };
  const ready = `${path}.${mine.opening}`;
  await writeFile(ready, JSON.stringify(mine), { flag: 'wx' }).catch(cause => {
    throw new Fault('file-unreadable', { file: folder, detail: 'The case cannot be written to.', cause });
  });
  try {
    if (!(await claim(ready, path))) {
      const holder = await readHolder(path);
      if (holder !== null && isAlive(holder)) throw locked(folder, holder);
      await takeAway(path, `${ready}.stale`, holder);
      if (!(await claim(ready, path))) throw locked(folder, await readHolder(path));
    }
  } finally {
    await rm(ready, { force: true });
  }
  return async () => {
    if ((await readHolder(path))?.opening === mine.opening) await rm(path, { force: true });
  };
}

/** A hard link is made by one process only, whoever else tries at the same time. */
async function claim(ready: string, path: string): Promise<boolean> {
  try {
    await link(ready, path);
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

/** Takes a dead holder's lock away; if another process was faster and the lock is its own by now, that is put back. */
async function takeAway(path: string, aside: string, dead: Holder | null): Promise<void> {
  try {
    await rename(path, aside);
  } catch {
    return; // Another process took it away first; the claim that follows tells who has the case.
  }
  if ((await readHolder(aside))?.opening !== dead?.opening) await claim(aside, path);
  await rm(aside, { force: true });
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return value !== null && typeof value === 'object' && 'pid' in value ? (value as Holder) : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
  return startOf(holder.pid) === holder.started;
}

/** When a process started, in ticks since boot, field 22 of /proc/<pid>/stat; empty where the system has no such file. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const FIELDS_AFTER_NAME = 20;
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[FIELDS_AFTER_NAME - 1] ?? '';
  } catch {
    return '';
  }
}

function locked(folder: string, holder: Holder | null): Fault {
  const by = holder
    ? `Process ${holder.pid} on ${holder.host} has it; if that is gone, delete ${LOCK} in the folder.`
    : '';
  return new Fault('case-locked', { file: folder, detail: by });
}
