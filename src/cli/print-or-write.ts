import { writeFile } from 'node:fs/promises';
import { Fault } from '../fault/index.ts';
import type { Terminal } from './terminal.ts';

/** Prints to standard output, or writes to a file when one is named. Throws Fault `file-unreadable` when it cannot. */
export async function printOrWrite(text: string, file: string | undefined, terminal: Terminal): Promise<void> {
  if (file === undefined) return terminal.out(text);
  await writeFile(file, text).catch(cause => {
    throw new Fault('file-unreadable', { file, detail: 'It cannot be written.', cause });
  });
}
