import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry } from './directory.ts';

const LOCAL = [0x50, 0x4b, 3, 4] as const;
const LOCAL_SIZE = 30;
const FLAG_ENCRYPTED = 1;
/** The sizes stand behind the bytes: whoever wrote it did not know them before. */
const FLAG_SIZES_BEHIND = 8;
const DEFLATED = 8;

/**
 * Entries of an archive whose directory is lost, by the header before each. The last one may be cut off: then it says
 * that it is longer than what is left. Entries of unknown length that are not deflated cannot be told.
 */
export function lookForEntries(bytes: Uint8Array, most: number, mostBytes: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = nextHeader(bytes, 0); at >= 0 && entries.length < most; ) {
    const nameLength = view.getUint16(at + 26, true);
    const start = at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
    const entry = entryAt(view, bytes, at, start, mostBytes);
    if (entry !== null) entries.push(entry);
    at = nextHeader(bytes, entry === null ? at + 4 : start + entry.packed);
  }
  return entries;
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(LOCAL[0], from);
    at >= 0 && at + LOCAL_SIZE <= bytes.length;
    at = bytes.indexOf(LOCAL[0], at + 1)
  )
    if (LOCAL.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, start: number, mostBytes: number): Entry | null {
  const flags = view.getUint16(at + 6, true);
  const method = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + view.getUint16(at + 26, true));
  const known = {
    name: new TextDecoder().decode(nameBytes),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    method,
    header: at,
    checksum: view.getUint32(at + 14, true),
    packed: view.getUint32(at + 18, true),
    unpacked: view.getUint32(at + 22, true),
  };
  if ((flags & FLAG_SIZES_BEHIND) === 0) return known;
  if (method !== DEFLATED || known.encrypted) return null;
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(start), {
      info: true,
      maxOutputLength: mostBytes,
    }) as unknown as {
      readonly buffer: Uint8Array;
      readonly engine: { readonly bytesWritten: number };
    };
    return { ...known, packed: engine.bytesWritten, unpacked: buffer.length, checksum: crc32(buffer) };
  } catch {
    return { ...known, packed: bytes.length - start + 1 };
  }
}
