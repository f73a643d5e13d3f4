import type { Given } from './draft.ts';
import { openAll, type Reading } from './open.ts';

export { ACCOUNT_KINDS, isAccount } from './blocks.ts';
export type {
  Block,
  BlockKind,
  Document,
  DocumentFormat,
  MetaField,
  MetaSource,
  Warning,
} from './document.ts';
export type { Reading } from './open.ts';

/**
 * Reads the captured accounts in a file: what the bytes are (the name only breaks ties), in which encoding, what each
 * run of the text is, and what the page says of itself. A mailbox, feed, table or archive gives many. The same bytes
 * and name always give the same documents, frozen, in the order of the file. Never throws for what it is given: what
 * cannot be read is in `failed`, the rest is read.
 */
export function read(file: Pick<Given, 'name' | 'bytes'> & Partial<Given>): Promise<Reading> {
  return openAll({ told: {}, ...file });
}
