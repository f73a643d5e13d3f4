import { Inflate } from 'fflate';
import { Fault } from '../../fault/index.ts';
import { MAX_STREAM } from './limits.ts';

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
const FILTERS =
  /\/(FlateDecode|Fl|LZWDecode|LZW|BrotliDecode|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?![A-Za-z0-9])/g;
const DEFLATED = /^Fl/;
const AS_TEXT = /^A/;
/** Deflate makes at most this much of one byte (zlib's own figure); the other packers make less, LZW and Brotli aside. */
const MOST = 1032;
/** LZW and Brotli are not counted through; what is packed so, and larger than this, is refused. In bytes. */
const MAX_UNCOUNTED = 2 ** 20;
/** A dictionary before its data is looked at this far back. In bytes. */
const DICTIONARY = 2048;
/** Data goes to an unpacker in pieces, so that a bomb is stopped while it is small. In bytes. */
const STEP = 65_536;
const MAX_LAYERS = 3;

/**
 * Unpacks, for counting alone, what could unpack to more than the limit: large packed streams, and packed ones within
 * packed ones. Pictures are left packed by the reader and are no danger. Encrypted data cannot be counted.
 * @throws Fault `file-too-complex`.
 */
export function checkStreams(bytes: Uint8Array, file: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  for (let at = buffer.indexOf(STREAM); at !== -1; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    if (buffer.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const dictionary = dictionaryBefore(buffer, at);
    const filters = [...dictionary.matchAll(FILTERS)].map(([, filter]) => filter ?? '');
    const packers = filters.filter(filter => !AS_TEXT.test(filter));
    if (packers.length === 0 || /\/Image\b/.test(dictionary)) continue;
    if (end < at) end = buffer.indexOf(END, at);
    const data = buffer.subarray(startOf(buffer, at), end === -1 ? buffer.length : end);
    if (end === -1) end = buffer.length;
    if (data.length * MOST ** packers.length <= MAX_STREAM) continue;
    const uncounted = packers.some(filter => !DEFLATED.test(filter));
    if (packers.length > MAX_LAYERS || (uncounted && data.length > MAX_UNCOUNTED))
      refuse(file, 'Data is packed in a way that can unpack without end.');
    if (!uncounted && isTooMuch(asBytes(data, filters), packers.length))
      refuse(file, `One part of it unpacks to more than ${MAX_STREAM} bytes.`);
  }
}

function refuse(file: string, detail: string): never {
  throw new Fault('file-too-complex', { file, detail });
}

function dictionaryBefore(buffer: Buffer, at: number): string {
  const before = buffer.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** Data begins after the line end that follows the word. */
function startOf(buffer: Buffer, at: number): number {
  const after = at + STREAM.length;
  if (buffer[after] === 13 && buffer[after + 1] === 10) return after + 2;
  return buffer[after] === 10 || buffer[after] === 13 ? after + 1 : after;
}

/** What data written as text stands for, when it is written so. */
function asBytes(data: Buffer, filters: readonly string[]): Uint8Array {
  const [first = ''] = filters;
  if (!AS_TEXT.test(first)) return data;
  const text = data.toString('latin1').replace(/\s/g, '');
  return /^A(?:SCIIH|H)/.test(first) ? Buffer.from(text.replace(/>.*$/, ''), 'hex') : fromBase85(text);
}

/** ASCII base-85 (ISO 32000-1, 7.4.3). */
function fromBase85(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  let length = 0;
  let value = 0;
  let count = 0;
  for (const letter of text) {
    if (letter === '~') break;
    if (letter === 'z' && count === 0) {
      length += 4;
      continue;
    }
    value = value * 85 + letter.charCodeAt(0) - 33;
    if (++count < 5) continue;
    for (let shift = 24; shift >= 0; shift -= 8) out[length++] = (value / 2 ** shift) & 255;
    value = count = 0;
  }
  return out.subarray(0, length);
}

/** Whether data deflated so many times over unpacks past the limit; damage ends the counting. */
function isTooMuch(data: Uint8Array, layers: number): boolean {
  let size = 0;
  let take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > MAX_STREAM) throw new RangeError('past the limit');
  };
  for (let layer = 0; layer < layers; layer++) take = inPieces(unpacker(take));
  try {
    take(data);
  } catch {
    return size > MAX_STREAM;
  }
  return false;
}

function unpacker(next: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  const inflate = new Inflate(next);
  // A zlib head of two bytes comes before the deflated data (RFC 1950).
  let head = 2;
  return chunk => {
    const skip = Math.min(head, chunk.length);
    head -= skip;
    if (chunk.length > skip) inflate.push(chunk.subarray(skip), false);
  };
}

function inPieces(next: (chunk: Uint8Array) => void): (chunk: Uint8Array) => void {
  return chunk => {
    for (let at = 0; at < chunk.length; at += STEP) next(chunk.subarray(at, at + STEP));
  };
}
