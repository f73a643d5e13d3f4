import { Fault } from '../../fault/index.ts';
import type { Given } from '../draft.ts';

const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Names in its directory are UTF-16: the stream in which a document with a password lies (MS-OFFCRYPTO, section 2.3.4.4). */
const STREAM = [...'EncryptedPackage'].join('\0');

/** Whether this is a compound file as old office programs wrote them, or one around a locked document. */
export function isCompound(raw: string): boolean {
  return raw.startsWith(COMPOUND);
}

/** Whether a compound file is a document that its program locked with a password. */
export function isLocked({ bytes }: Pick<Given, 'bytes'>): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(STREAM);
}

/** @throws Fault `file-encrypted`, always. */
export function readLocked({ name }: Given): never {
  throw new Fault('file-encrypted', { file: name });
}
