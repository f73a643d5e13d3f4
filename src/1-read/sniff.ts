import { Fault } from '../fault/index.ts';
import type { Given } from './draft.ts';
import { FORMATS, type Format } from './formats.ts';
import { MAX_BYTES, MAX_HOLDER_BYTES } from './limits.ts';
import { mediumOf } from './media.ts';
import { see } from './seen.ts';

/** A format that is read. */
export interface Readable extends Format {
  readonly read: NonNullable<Format['read']>;
}

/**
 * What reads these bytes.
 * @throws Fault `file-empty`, `file-too-large`, `format-unsupported` (says what it is), `file-binary`.
 */
export function sniff({ name, bytes }: Pick<Given, 'name' | 'bytes'>): Readable {
  if (bytes.length === 0) throw new Fault('file-empty', { file: name });
  const seen = see({ name, bytes });
  const format = FORMATS.find(({ fits }) => fits(seen));
  if (format === undefined) {
    const medium = mediumOf(bytes);
    throw new Fault('file-binary', { file: name, ...(medium && { detail: `Its bytes are those of ${medium}.` }) });
  }
  const { read, what, holdsMany } = format;
  if (read === null) throw new Fault('format-unsupported', { file: name, detail: `It is ${what}.` });
  const most = holdsMany ? MAX_HOLDER_BYTES : MAX_BYTES;
  if (bytes.length > most)
    throw new Fault('file-too-large', { file: name, detail: `It has ${bytes.length} bytes; the limit is ${most}.` });
  return { ...format, read };
}
