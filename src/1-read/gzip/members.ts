import { crc32, inflateRawSync } from 'node:zlib';
import { Fault } from '../../fault/index.ts';
import { MAX_HOLDER_BYTES, MAX_UNPACKED } from '../limits.ts';

/** One member of a gzip file, unpacked. */
export interface Member {
  readonly bytes: Uint8Array;
  /** The name that the packing program wrote down; null when it wrote none. */
  readonly name: string | null;
}

// RFC 1952, section 2.3.
const MAGIC = [0x1f, 0x8b, 8] as const;
const FIXED_HEADER = 10;
const TRAILER = 8;
const FLAG_CHECKSUM = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;

/** zlib unpacks into pieces of 16 KiB; fewer bytes are taken out of theirs, or thousands of small members would hold a thousand times their size. */
const SMALL = 8192;

/** Damaged members after which the rest is still looked through; more is not a file with a scratch. */
const MOST_BROKEN = 100;

/**
 * The members of a gzip file, one after another. A damaged one is a Fault (`archive-broken`, or `file-too-large`), and
 * the next is looked for behind it. Bytes after the last member that start no other are passed over.
 */
export function* membersOf(file: string, bytes: Uint8Array): Iterable<Member | Fault> {
  let total = 0;
  let broken = 0;
  for (let at = 0; at >= 0; ) {
    const member = memberAt(file, bytes, at);
    if (member instanceof Fault) {
      yield member;
      if (++broken > MOST_BROKEN || member.code === 'file-too-large') return;
      at = nextMember(bytes, at + 1);
      continue;
    }
    total += member.bytes.length;
    if (total > MAX_UNPACKED) {
      yield new Fault('archive-too-large', { file, detail: `It unpacks to more than ${MAX_UNPACKED} bytes.` });
      return;
    }
    yield member;
    at = startsMember(bytes, member.end) ? member.end : -1;
  }
}

function startsMember(bytes: Uint8Array, at: number): boolean {
  return MAGIC.every((byte, i) => bytes[at + i] === byte);
}

function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(MAGIC[0], from); at >= 0; at = bytes.indexOf(MAGIC[0], at + 1))
    if (startsMember(bytes, at)) return at;
  return -1;
}

function memberAt(file: string, bytes: Uint8Array, start: number): (Member & { readonly end: number }) | Fault {
  const place = `byte ${start}`;
  const broken = (detail: string, cause?: unknown) => new Fault('archive-broken', { file, place, detail, cause });
  const header = headerAt(bytes, start);
  if (header === null) return broken('Its header is cut off.');
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(header.end), {
      info: true,
      maxOutputLength: MAX_HOLDER_BYTES,
    }) as unknown as { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
    const end = header.end + engine.bytesWritten + TRAILER;
    if (end > bytes.length) return broken('It is cut off at its end.');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(end - TRAILER, true) !== crc32(buffer)) return broken('It is not what its checksum says.');
    return { bytes: buffer.length < SMALL ? Uint8Array.from(buffer) : buffer, name: header.name, end };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      return new Fault('file-too-large', { file, place, detail: `It unpacks to more than ${MAX_HOLDER_BYTES} bytes.` });
    return broken('Its bytes are damaged or cut off.', cause);
  }
}

function headerAt(bytes: Uint8Array, start: number): { readonly end: number; readonly name: string | null } | null {
  const flags = bytes[start + 3] ?? 0;
  let at = start + FIXED_HEADER;
  let name: string | null = null;
  if (flags & FLAG_EXTRA) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    if (flag === FLAG_NAME) name = new TextDecoder('windows-1252').decode(bytes.subarray(at, end));
    at = end + 1;
  }
  if (flags & FLAG_CHECKSUM) at += 2;
  return at < bytes.length ? { end: at, name } : null;
}
