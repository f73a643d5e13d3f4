import { type FileHandle, open, stat } from 'node:fs/promises';
import { Fault } from '../fault/index.ts';
import { MOST_BYTES } from './limits.ts';

/**
 * The bytes of one regular file, never more than it was long when it was opened. Throws Fault `file-missing`,
 * `file-unreadable` (no permission, or a pipe or device), `file-empty` or `file-too-large` (before anything is read).
 */
export async function readFile(path: string, most: number = MOST_BYTES): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await openRegular(path);
    const { size } = await file.stat();
    if (size === 0) throw new Fault('file-empty', { file: path });
    if (size > most)
      throw new Fault('file-too-large', {
        file: path,
        detail: `It has ${inMegabytes(size)}; at most ${inMegabytes(most)} are read.`,
      });
    return await readAll(file, size);
  } catch (thrown) {
    throw asFault(thrown, path);
  } finally {
    await file?.close();
  }
}

/** Opening a pipe would wait for a writer, so what is no regular file is refused before. */
async function openRegular(path: string): Promise<FileHandle> {
  if (!(await stat(path)).isFile())
    throw new Fault('file-unreadable', { file: path, detail: 'It is not a regular file.' });
  return open(path, 'r');
}

async function readAll(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** What the system says about a file, as a fault that names it. */
export function asFault(thrown: unknown, path: string): Fault {
  if (thrown instanceof Fault) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Fault('file-missing', { file: path, cause: thrown });
  return new Fault('file-unreadable', {
    file: path,
    ...(code && { detail: `The system says ${code}.` }),
    cause: thrown,
  });
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
