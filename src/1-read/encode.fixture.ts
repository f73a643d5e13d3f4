/** Characters to bytes for each encoding, turned around from what TextDecoder makes of every byte and pair of bytes. */
const TABLES = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const keep = (bytes: readonly number[]) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) keep([byte]);
  if (/jis|euc|gb|big5/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) keep([lead, trail]);
  TABLES.set(encoding, table);
  return table;
}

function utf16(text: string, isLittle: boolean): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap(unit =>
    isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
}

/** ISO-2022-JP is EUC-JP with the high bits off, each run of it between escapes. */
function escapedJapanese(text: string): readonly number[] {
  const bytes = [...text].flatMap(character => tableOf('euc-jp').get(character) ?? [0x3f]);
  return bytes.flatMap((byte, i) => {
    const [before = 0, after = 0] = [bytes[i - 1], bytes[i + 1]];
    const open = byte > 0x7f && before <= 0x7f ? [0x1b, 0x24, 0x42] : [];
    const close = byte > 0x7f && after <= 0x7f ? [0x1b, 0x28, 0x42] : [];
    return [...open, byte & 0x7f, ...close];
  });
}

/** Text in a legacy encoding, for tests; what the encoding cannot write becomes "?". */
export function encodeAs(encoding: string, text: string): Uint8Array {
  if (encoding.startsWith('utf-16')) return Uint8Array.from(utf16(text, encoding.endsWith('le')));
  if (encoding === 'iso-2022-jp') return Uint8Array.from(escapedJapanese(text));
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap(character => table.get(character) ?? [0x3f]));
}
