import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../fault/index.ts';
import { syncFolder, writeDurably } from './durable.ts';
import type { CaseInfo } from './store.ts';

/** The file that makes a folder a case. */
export const CASE_FILE = 'case.json';
/** Where the original bytes lie, each under its SHA-256. */
export const SOURCES = 'sources';
const FORMAT = 'rashomon-case-folder';
/**
 * 2: decisions may be more than a verdict. 3: sources may be dropped, and relations added. A case of an older version
 * opens as it is, and stays one, so that an older program still reads it, until something is written that one could
 * not read (`versionFor`).
 */
export const CASE_VERSION = 3;

/**
 * Makes the folder of a new case: `fill` gets a temporary folder beside it, which takes its name when it is whole, so a
 * crash leaves no half a case. Throws Fault `usage` when something lies there already.
 */
export async function makeFolder(folder: string, fill: (making: string) => Promise<void>): Promise<void> {
  const path = resolve(folder);
  await refuseInUse(path, folder);
  const making = `${path}.${randomUUID()}.tmp`;
  try {
    await mkdir(join(making, SOURCES), { recursive: true });
    await fill(making);
    await syncFolder(making);
    await rmdir(path).catch(() => undefined); // Empty or not there; anything else makes the rename fail.
    await rename(making, path);
  } catch (thrown) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined); // It may never have been made.
    throw thrown instanceof Fault
      ? thrown
      : new Fault('file-unreadable', { file: folder, detail: 'A case cannot be written there.', cause: thrown });
  }
  await syncFolder(dirname(path));
}

async function refuseInUse(path: string, folder: string): Promise<void> {
  const names: readonly string[] = await readdir(path).catch(thrown => {
    if (thrown.code === 'ENOENT') return [];
    throw new Fault('usage', { file: folder, detail: 'A case is made in a new or empty folder.', cause: thrown });
  });
  if (names.length > 0) throw new Fault('usage', { file: folder, detail: 'A case is made in a new or empty folder.' });
}

/** Writes case.json. */
export async function writeInfo(folder: string, { title, created, version }: Omit<CaseInfo, 'folder'>): Promise<void> {
  await writeDurably(
    join(folder, CASE_FILE),
    `${JSON.stringify({ format: FORMAT, version, title, created }, null, 2)}\n`,
  );
}

/** Reads case.json. Throws Fault `file-missing` when there is no such folder, `case-broken` when it is no case, `case-newer` when a later version made it. */
export async function readInfo(folder: string): Promise<CaseInfo> {
  const path = join(resolve(folder), CASE_FILE);
  await readdir(folder).catch(cause => {
    throw new Fault('file-missing', { file: folder, detail: 'No case is there.', cause });
  });
  const value = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(cause => {
      throw new Fault('case-broken', { file: path, detail: 'It cannot be read as a case.', cause });
    });
  if (value?.format !== FORMAT || typeof value.version !== 'number') {
    throw new Fault('case-broken', { file: path, detail: 'It is not the file of a case.' });
  }
  if (value.version > CASE_VERSION) throw new Fault('case-newer', { file: path });
  if (typeof value.title !== 'string' || typeof value.created !== 'string') {
    throw new Fault('case-broken', { file: path, detail: 'It has no title or no time.' });
  }
  return Object.freeze({
    title: value.title,
    created: value.created,
    version: value.version,
    folder: resolve(folder),
  });
}

/** Whether a folder is a case: it holds a case.json. */
export async function isCase(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  return names.includes(CASE_FILE);
}
