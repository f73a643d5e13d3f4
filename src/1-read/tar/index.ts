import { Fault } from '../../fault/index.ts';
import { into } from '../../text/way-in.ts';
import { headerText } from '../bytes.ts';
import type { Given, Opened, Part } from '../draft.ts';
import { counted, mediumOf } from '../media.ts';
import { isFurniture, shownPath } from '../part-name.ts';

// POSIX.1-1988 ustar, with GNU's and pax's long names: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html
const BLOCK = 512;
const MAGIC = 257;
const CHECKSUM = 148;
const FILES = new Set(['0', '\0', '7']);
const LONG_NAME = 'L';
const PAX = 'x';

/** Whether a TAR archive starts here. */
export function startsTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && field(bytes, MAGIC, 5) === 'ustar';
}

/** A TAR archive: its files, read one by one. */
export function readTar(file: Given): Opened {
  return { drafts: [], parts: filesIn(file), failed: [] };
}

function* filesIn({ name: file, bytes }: Given): Iterable<Part | Fault> {
  const passed = new Map<string, number>();
  let longName: string | null = null;
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const end = at + BLOCK + size;
    if (!isWhole(header) || !Number.isSafeInteger(size)) {
      yield new Fault('archive-broken', { file, place: `byte ${at}`, detail: 'What stands here is no entry.' });
      return;
    }
    const type = String.fromCharCode(header[156] ?? 0);
    const content = bytes.subarray(at + BLOCK, end);
    const prefix = field(header, 345, 155);
    const name: string = longName ?? `${prefix === '' ? '' : `${prefix}/`}${field(header, 0, 100)}`;
    if (type === LONG_NAME) longName = field(content, 0, content.length);
    else if (type === PAX) longName = paxPath(content);
    else {
      longName = null;
      if (end > bytes.length) {
        yield new Fault('archive-broken', { file: into(file, shownPath(name)), detail: 'It is cut off.' });
        return;
      }
      const medium = FILES.has(type) ? mediumOf(content) : null;
      if (medium !== null) passed.set(medium, (passed.get(medium) ?? 0) + 1);
      else if (FILES.has(type) && !isFurniture(name)) yield { name: shownPath(name), bytes: content, told: {} };
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  if (passed.size > 0) yield new Fault('parts-passed-over', { file, detail: `${counted(passed)}.` });
}

function field(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.indexOf(0, from);
  return headerText(bytes.subarray(from, end < 0 ? from + length : Math.min(end, from + length)));
}

/** The sum of the header's bytes, its own field taken for spaces. */
function isWhole(header: Uint8Array): boolean {
  let sum = 0;
  header.forEach((byte, i) => {
    sum += i >= CHECKSUM && i < CHECKSUM + 8 ? 32 : byte;
  });
  return sum === Number.parseInt(field(header, CHECKSUM, 8).trim(), 8);
}

/** "27 path=some/long/name\n" among other records; null when there is none. */
function paxPath(content: Uint8Array): string | null {
  return /^\d{1,9} path=([^\n]{1,4000})$/m.exec(headerText(content))?.[1] ?? null;
}
