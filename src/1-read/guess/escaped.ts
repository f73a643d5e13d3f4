/** Bytes looked at for the escapes that turn Japanese on. */
const HEAD = 65_536;

/** ISO-2022-JP: seven-bit bytes, Japanese between `ESC $ B` (or `@`) and `ESC ( B` (or `J`). Null when it is not that. */
export function escaped(bytes: Uint8Array): 'iso-2022-jp' | null {
  const head = bytes.subarray(0, HEAD);
  for (let at = head.indexOf(0x1b); at !== -1; at = head.indexOf(0x1b, at + 1)) {
    const [sign, set] = [head[at + 1], head[at + 2]];
    if (sign === 0x24 && (set === 0x42 || set === 0x40)) return head.some(byte => byte > 0x7f) ? null : 'iso-2022-jp';
  }
  return null;
}
