import { createHash } from 'node:crypto';

/** SHA-256 as 64 lower-case hex digits; a string is hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A short content id: the first 16 hex digits of the SHA-256 of the parts, parted by a zero byte. */
export function contentId(...parts: readonly (string | number)[]): string {
  return sha256(parts.join('\0')).slice(0, 16);
}
