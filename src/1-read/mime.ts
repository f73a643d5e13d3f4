import { headerText } from './bytes.ts';
import { headersOf } from './headers.ts';

/** One part of a MIME file, its body as sent. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const LINE_FEED = 10;
const RETURN = 13;
const EQUALS = 61;
const DASH = 45;

/** Headers end at the first empty line. */
export function splitHead(bytes: Uint8Array): MimePart {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    if (end < 0) break;
    if (end === at || (end === at + 1 && bytes[at] === RETURN))
      return { headers: headersIn(bytes.subarray(0, at)), body: bytes.subarray(end + 1) };
    at = end + 1;
  }
  return { headers: headersIn(bytes), body: new Uint8Array() };
}

function headersIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  return headersOf(headerText(bytes).split(/\r?\n/));
}

/** A parameter of a header: `boundary`, `charset`, `type`. */
export function parameterOf(header: string, name: string): string | null {
  const match = new RegExp(`;\\s{0,9}${name}\\s?=\\s?(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts between boundary lines (RFC 2046, section 5.1); `isWhole` is false when the last boundary is missing. */
export function splitParts(
  body: Uint8Array,
  boundary: string,
): { readonly parts: readonly MimePart[]; readonly isWhole: boolean } {
  const line = new TextEncoder().encode(`--${boundary}`);
  const parts: MimePart[] = [];
  let start = -1;
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(LINE_FEED, at);
    const next = end < 0 ? body.length : end + 1;
    if (body[at] === DASH && line.every((byte, i) => body[at + i] === byte)) {
      if (start >= 0) parts.push(splitHead(body.subarray(start, withoutLineEnd(body, at))));
      if (body[at + line.length] === DASH && body[at + line.length + 1] === DASH) return { parts, isWhole: true };
      start = next;
    }
    at = next;
  }
  if (start >= 0) parts.push(splitHead(body.subarray(start)));
  return { parts, isWhole: false };
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(body: Uint8Array, at: number): number {
  if (body[at - 1] !== LINE_FEED) return at;
  return body[at - 2] === RETURN ? at - 2 : at - 1;
}

/** The bytes that were sent: base64 and quoted-printable undone (RFC 2045, section 6). Null when base64 is none. */
export function sentBytes({ headers, body }: MimePart): Uint8Array | null {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return fromBase64(body);
  return encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
}

function fromBase64(body: Uint8Array): Uint8Array | null {
  try {
    return Uint8Array.from(atob(new TextDecoder('windows-1252').decode(body)), letter => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const out = new Uint8Array(body.length);
  let size = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      out[size++] = byte;
      continue;
    }
    if (body[at + 1] === LINE_FEED) at += 1;
    else if (body[at + 1] === RETURN && body[at + 2] === LINE_FEED) at += 2;
    else {
      const value = hexOf(body[at + 1]) * 16 + hexOf(body[at + 2]);
      out[size++] = Number.isNaN(value) ? byte : value;
      if (!Number.isNaN(value)) at += 2;
    }
  }
  return out.subarray(0, size);
}

function hexOf(byte: number | undefined): number {
  const letter = String.fromCharCode(byte ?? 0);
  return /[0-9a-f]/i.test(letter) ? Number.parseInt(letter, 16) : Number.NaN;
}
