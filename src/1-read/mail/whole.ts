import type { Warning } from '../document.ts';

/** Bytes at the end in which the last boundary is looked for; what stands behind it is short. */
const TAIL = 8192;

/** A warning when a mail of several parts lacks the boundary that ends it; null when it is whole. */
export function missingEnd(bytes: Uint8Array, contentType: string): Warning | null {
  const boundary = /^\s*multipart\/.*\bboundary\s?=\s?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/is.exec(contentType);
  const value = boundary?.[1] ?? boundary?.[2];
  if (value === undefined) return null;
  const end = new TextDecoder('windows-1252').decode(bytes.subarray(-TAIL));
  if (end.includes(`--${value}--`)) return null;
  return { code: 'cut-short', start: 0, end: 0, message: 'The mail ends before its last part does.' };
}
