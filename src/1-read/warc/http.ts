import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { Fault } from '../../fault/index.ts';
import { headerText, joined } from '../bytes.ts';
import { headersOf } from '../headers.ts';
import { MAX_BYTES } from '../limits.ts';

/** A response as it was sent, its body unpacked. */
export interface Response {
  readonly status: number;
  /** By lower-case name; the last of several. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** What is wrong with the body; null when nothing is. */
  readonly flaw: string | null;
}

/** A chunk's size line is a number and some extensions. */
const MAX_SIZE_LINE = 1000;
const LINE_FEED = 10;

/**
 * Reads a stored response; null when it is none. A body that is not packed as its headers say is taken as it stands:
 * many programs store it unpacked and keep the headers.
 * @throws Fault `file-too-large`, `format-unsupported` (a way of packing that is not known). `file` is the way to it.
 */
export function readResponse(file: string, block: Uint8Array): Response | null {
  const end = endOfHeaders(block);
  const [first = '', ...lines] = headerText(block.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = headersOf(lines);
  const sent = block.subarray(end);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
    ? withoutChunks(sent)
    : { body: sent, flaw: null };
  return { status: Number(status), headers, ...unpacked(file, whole, headers.get('content-encoding') ?? '') };
}

/** Where the body starts. */
function endOfHeaders(block: Uint8Array): number {
  for (let at = block.indexOf(LINE_FEED); at >= 0; at = block.indexOf(LINE_FEED, at + 1)) {
    if (block[at + 1] === LINE_FEED) return at + 2;
    if (block[at + 1] === 13 && block[at + 2] === LINE_FEED) return at + 3;
  }
  return block.length;
}

interface Body {
  readonly body: Uint8Array;
  readonly flaw: string | null;
}

/** RFC 9112, section 7.1. */
function withoutChunks(sent: Uint8Array): Body {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < sent.length; ) {
    const end = sent.indexOf(LINE_FEED, at);
    const line = end < 0 || end - at > MAX_SIZE_LINE ? '' : headerText(sent.subarray(at, end));
    const length = /^([0-9a-f]{1,8})\s*(?:;|\r?$)/i.exec(line)?.[1];
    if (length === undefined)
      return at === 0
        ? { body: sent, flaw: null }
        : { body: joined(pieces, size), flaw: 'A chunk of the page is damaged; it is read up to there.' };
    const wanted = Number.parseInt(length, 16);
    if (wanted === 0) return { body: joined(pieces, size), flaw: null };
    const piece = sent.subarray(end + 1, end + 1 + wanted);
    pieces.push(piece);
    size += piece.length;
    at = end + 1 + wanted;
    while (sent[at] === 13 || sent[at] === LINE_FEED) at++;
  }
  return { body: joined(pieces, size), flaw: 'The page ends before its last chunk.' };
}

function unpacked(file: string, { body, flaw }: Body, encodings: string): Body {
  let now: Body = { body, flaw };
  for (const encoding of encodings.toLowerCase().split(',').reverse()) {
    const name = encoding.trim();
    if (name !== '' && name !== 'identity') now = unpackedBy(file, now, name);
  }
  return now;
}

/** Unpacks as much as there is, as browsers do with what is cut off. */
function unpackedBy(file: string, { body, flaw }: Body, encoding: string): Body {
  const options = { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    switch (encoding) {
      case 'gzip':
      case 'x-gzip':
        return body[0] === 0x1f && body[1] === 0x8b ? { body: gunzipSync(body, options), flaw } : { body, flaw };
      case 'deflate':
        return { body: isZlib(body) ? inflateSync(body, options) : inflateRawSync(body, options), flaw };
      case 'br':
        return { body: brotliDecompressSync(body, { maxOutputLength: MAX_BYTES }), flaw };
      case 'zstd':
        return { body: zstdDecompressSync(body, { maxOutputLength: MAX_BYTES }), flaw };
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Fault('file-too-large', { file, detail: `It unpacks to more than ${MAX_BYTES} bytes.` });
    return {
      body,
      flaw: flaw ?? `The page is not packed as it says (${encoding}), or damaged; it is read as it stands.`,
    };
  }
  throw new Fault('format-unsupported', { file, detail: `Its page is packed as ${encoding.slice(0, 40)}.` });
}

/** The header of RFC 1950; some servers leave it out. */
function isZlib(body: Uint8Array): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
}
