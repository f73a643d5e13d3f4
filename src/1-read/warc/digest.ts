import { createHash } from 'node:crypto';
import type { Part } from '../draft.ts';

/** RFC 4648, section 6. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ALGORITHMS = new Set(['sha1', 'sha256', 'sha512', 'md5']);

/** What is wrong when a record's block is not what its `WARC-Block-Digest` says; null when it is, or when there is no digest that can be checked. */
export function differsFromDigest(headers: ReadonlyMap<string, string>, block: Uint8Array): Part['flaw'] | null {
  const [, name = '', wanted = ''] =
    /^([\w-]{1,20}):([\w+/=]{1,200})$/.exec(headers.get('warc-block-digest') ?? '') ?? [];
  const algorithm = name.toLowerCase().replace('-', '');
  if (!ALGORITHMS.has(algorithm)) return null;
  const digest = createHash(algorithm).update(block).digest();
  const written = [base32(digest), digest.toString('hex'), digest.toString('base64')];
  const isSame = (form: string) => form.replace(/=+$/, '').toLowerCase() === wanted.replace(/=+$/, '').toLowerCase();
  if (
    written.some(isSame) ||
    !written.some(form => form.replace(/=+$/, '').length === wanted.replace(/=+$/, '').length)
  )
    return null;
  return {
    code: 'checksum-differs',
    message: `What the web archive keeps is not what its checksum (${algorithm}) says.`,
  };
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + BASE32[(held << (5 - bits)) & 31];
}
