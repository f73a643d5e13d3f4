/** One entry of an archive, as its directory tells; nothing is unpacked yet. */
export interface Entry {
  /** As the archive has it, decoded; not yet safe as a path or to show. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes once unpacked, as the directory says; it may lie. */
  readonly unpacked: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Where its local header stands. */
  readonly header: number;
}

/** What lies in an archive: its entries, or why they cannot be told. */
export type Directory = { readonly entries: readonly Entry[] } | { readonly broken: string };

// Records of the format: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16 and 4.5.3.
const END = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** The end record may be followed by a comment of this length. */
const MAX_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 1;
const FLAG_UTF8 = 0x800;
const EXTRA_ZIP64 = 1;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;

/** Reads the directory at the end of an archive. An entry count that lies is not believed: entries are walked until they end. */
export function readDirectory(bytes: Uint8Array, mostEntries: number): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return { broken: 'Its directory, which stands at its end, is cut off.' };
  const { at: start, count } = placeOf(view, end);
  const entries: Entry[] = [];
  let at = start;
  while (entries.length < count && at + CENTRAL_SIZE <= end && view.getUint32(at, true) === CENTRAL) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) break;
    entries.push(entryAt(view, bytes, at, nameLength, extraLength));
    if (entries.length > mostEntries) return { broken: `It has more than ${mostEntries} entries.` };
    at = next;
  }
  if (entries.length < count)
    return { broken: `Its directory names ${count} entries, and ${entries.length} of them are there.` };
  return { entries };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Where the directory starts, and how many entries it says it has. */
function placeOf(view: DataView, end: number): { at: number; count: number } {
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== COUNT_IN_ZIP64 && at !== IN_ZIP64) return { at, count };
  const locator = end - END64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return { at, count };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + END64_SIZE > view.byteLength || view.getUint32(end64, true) !== END64) return { at, count };
  return { count: Number(view.getBigUint64(end64 + 32, true)), at: Number(view.getBigUint64(end64 + 48, true)) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
  const sizes = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    header: view.getUint32(at + 42, true),
  };
  return {
    name: nameOf(nameBytes, (flags & FLAG_UTF8) !== 0),
    encrypted: (flags & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...sizes,
    ...wideSizes(view, at + CENTRAL_SIZE + nameLength, extraLength, sizes),
  };
}

/** Sizes beyond 4 GiB stand in an extra field, in this order, each only when its narrow field is full. */
function wideSizes(
  view: DataView,
  from: number,
  length: number,
  narrow: Pick<Entry, 'unpacked' | 'packed' | 'header'>,
): Partial<Entry> {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_ZIP64) continue;
    let field = at + 4;
    const end = field + view.getUint16(at + 2, true);
    const wide = (value: number) => {
      if (value !== IN_ZIP64 || field + 8 > Math.min(end, view.byteLength)) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return { unpacked: wide(narrow.unpacked), packed: wide(narrow.packed), header: wide(narrow.header) };
  }
  return {};
}

/** A name without the UTF-8 flag is by the letter of the format code page 437, but most tools write UTF-8 all the same. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The packed bytes of an entry, where they lie in the archive; null when they lie outside it. */
export function packedBytes(bytes: Uint8Array, { header, packed }: Entry): Uint8Array | null {
  if (header + LOCAL_SIZE > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(header, true) !== LOCAL) return null;
  const start = header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}
