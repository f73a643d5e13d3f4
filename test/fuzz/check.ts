import assert from 'node:assert/strict';
import { checkDocument } from '../../src/1-read/document.contract.ts';
import type { Reading } from '../../src/1-read/index.ts';
import { sha256 } from '../../src/text/hash.ts';

/**
 * What must hold of any reading, whatever the bytes: every document keeps its contract, everything that failed is named,
 * nothing failed that should not, and something came of the file.
 */
export function checkReading({ documents, failed }: Reading, bytes: Uint8Array): void {
  for (const document of documents) {
    checkDocument(document);
    assert.equal(document.bytes, sha256(bytes));
  }
  for (const fault of failed) {
    assert.notEqual(fault.code, 'internal', fault.message);
    assert.ok(fault.file, `a fault names the file: ${fault.message}`);
  }
  assert.ok(documents.length + failed.length > 0, 'neither read nor refused');
}
