import type { Fault } from '../../fault/index.ts';
import { joined } from '../bytes.ts';
import type { Given, Opened, Part } from '../draft.ts';

const LINE_FEED = 10;
const QUOTE = 62;
const FROM = [70, 114, 111, 109, 32] as const; // "From "

/** A mailbox (RFC 4155 and its relatives): one part a mail. */
export function readMbox(file: Given): Opened {
  return { drafts: [], parts: messagesIn(file.bytes), failed: [] };
}

/** A line "From …" at the start or after an empty line opens a mail. */
function* messagesIn(bytes: Uint8Array): Iterable<Part | Fault> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const head = endOfLine(bytes, start);
    const end = nextMessage(bytes, head);
    yield { name: `message ${++number}`, bytes: withoutQuotes(bytes.subarray(head, end)), told: {} };
    start = end;
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LINE_FEED, from);
  return end < 0 ? bytes.length : end + 1;
}

function nextMessage(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at = endOfLine(bytes, at)) {
    const isApart = bytes[at - 2] === LINE_FEED || (bytes[at - 2] === 13 && bytes[at - 3] === LINE_FEED);
    if (isApart && FROM.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return bytes.length;
}

/** Lines of the mail that would have opened another got a ">" before them; one is taken off again. */
function withoutQuotes(mail: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  let from = 0;
  const keep = (end: number) => {
    kept.push(mail.subarray(from, end));
    size += end - from;
  };
  for (let at = 0; at < mail.length; at = endOfLine(mail, at)) {
    let marks = at;
    while (mail[marks] === QUOTE) marks++;
    if (marks === at || !FROM.every((byte, i) => mail[marks + i] === byte)) continue;
    keep(at);
    from = at + 1;
  }
  if (from === 0) return mail;
  keep(mail.length);
  return joined(kept, size);
}
