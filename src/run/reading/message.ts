import type { Reading } from '../../1-read/index.ts';
import type { FaultCode } from '../../fault/index.ts';
import { Fault } from '../../fault/index.ts';
import { freeze } from '../../text/freeze.ts';

/** A file on its way to a worker. */
export interface Ask {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A fault as plain values: an error's class and fields do not survive the way between threads. */
interface PlainFault {
  readonly code: FaultCode;
  readonly file: string | null;
  readonly place: string | null;
  readonly detail: string | null;
}

/** A reading on its way back. */
export interface Answer {
  readonly documents: Reading['documents'];
  readonly failed: readonly PlainFault[];
}

/** A reading as values that go from one thread to another. */
export function toAnswer({ documents, failed }: Reading): Answer {
  return { documents, failed: failed.map(({ code, file, place, detail }) => ({ code, file, place, detail })) };
}

/** The reading that was sent, frozen again. */
export function fromAnswer({ documents, failed }: Answer): Reading {
  const faults = failed.map(
    ({ code, file, place, detail }) =>
      new Fault(code, {
        ...(file !== null && { file }),
        ...(place !== null && { place }),
        ...(detail !== null && { detail }),
      }),
  );
  return Object.freeze({ documents: freeze(documents), failed: Object.freeze(faults) });
}
