import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDocument } from '../src/1-read/document.contract.ts';
import { read, type Warning } from '../src/1-read/index.ts';
import type { FaultCode } from '../src/fault/index.ts';

/** What becomes of a damaged file. */
export interface Outcome {
  /** How many accounts are read all the same. */
  readonly documents: number;
  /** Codes of what failed, in order. */
  readonly failed?: readonly FaultCode[];
  /** Codes of warnings that some document must carry. */
  readonly warnings?: readonly Warning['code'][];
}

/**
 * A row of the table of damage in docs/formats.md: a test of docs/ holds the two together by `format` and `damage`,
 * which are written there as here.
 */
export function damage(
  format: string,
  damage: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  { documents, failed = [], warnings = [] }: Outcome,
): void {
  test(`${format}: ${damage}`, async () => {
    const reading = await read({ name: 'damaged', bytes: await bytes() });
    for (const document of reading.documents) checkDocument(document);
    assert.deepEqual(
      { documents: reading.documents.length, failed: reading.failed.map(({ code }) => code) },
      { documents, failed },
    );
    for (const { file } of reading.failed) assert.ok(file?.startsWith('damaged'), 'a fault names the file');
    const warned = new Set(reading.documents.flatMap(document => document.warnings.map(({ code }) => code)));
    for (const code of warnings) assert.ok(warned.has(code), `no warning ${code}`);
  });
}
