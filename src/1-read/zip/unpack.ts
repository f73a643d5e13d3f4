import { crc32, inflateRawSync } from 'node:zlib';
import { Fault } from '../../fault/index.ts';
import { type Entry, packedBytes } from './directory.ts';

const STORED = 0;
const DEFLATED = 8;
/**
 * The bytes of one entry, at most as many as the directory says it has and `most`.
 * @throws Fault `file-encrypted`, `file-too-large`, `format-unsupported` (a method of packing that is not read),
 * `archive-broken` (cut off, damaged, or other than the directory says). `file` is the way to the entry.
 */
export function unpack(file: string, bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  if (entry.encrypted) throw new Fault('file-encrypted', { file });
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new Fault('format-unsupported', { file, detail: `It is packed by method ${entry.method}.` });
  if (entry.unpacked > most) throw new Fault('file-too-large', { file, detail: tooLarge(entry.unpacked, most) });
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw new Fault('archive-broken', { file, detail: 'Its bytes lie outside the archive.' });
  const whole = entry.method === STORED ? packed : inflated(file, packed, entry.unpacked);
  if (whole.length !== entry.unpacked || crc32(whole) !== entry.checksum)
    throw new Fault('archive-broken', { file, detail: 'It is not what its checksum says.' });
  return whole;
}

function tooLarge(size: number, most: number): string {
  return `It unpacks to ${size} bytes; the limit is ${most}.`;
}

function inflated(file: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    const isMore = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    const detail = isMore ? 'It unpacks to more than its directory says.' : 'Its bytes are damaged.';
    throw new Fault('archive-broken', { file, detail, cause });
  }
}
