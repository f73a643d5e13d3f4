const CATALOG = Buffer.from('/Catalog');
/** An object's number stands this near before what says its type. In bytes. */
const NEAR = 2048;

/**
 * A file whose end is missing, with a trailer that names its catalog: from there every page can be found, as far as the
 * file goes. Null when no catalog stands in the open.
 */
export function withTrailer(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.lastIndexOf(CATALOG);
  if (at === -1) return null;
  const before = buffer.subarray(Math.max(0, at - NEAR), at).toString('latin1');
  const [, number, generation] = [...before.matchAll(/(?<!\d)(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}obj\b/g)].at(-1) ?? [];
  if (number === undefined) return null;
  const trailer = `\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([buffer, Buffer.from(trailer)]));
}
