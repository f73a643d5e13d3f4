import assert from 'node:assert/strict';
import { sha256 } from '../text/hash.ts';
import { contains } from '../text/span.ts';
import type { Document } from './document.ts';

/** What must hold of every document whatever its bytes; for tests. Throws an AssertionError. */
export function checkDocument(document: Document): void {
  const { text, blocks } = document;
  assert.equal(document.id, sha256(text));
  assert.ok(text.isWellFormed(), 'a lone surrogate');
  assert.ok(!/[\r\0]/.test(text), 'a line end or control character of the file');
  let at = 0;
  for (const block of blocks) {
    assert.ok(
      block.start >= at && block.end > block.start && block.end <= text.length,
      `block ${block.start}-${block.end} after ${at}`,
    );
    assert.equal(text.slice(at, block.start).trim(), '', 'words outside all blocks');
    if (block.label) assert.ok(contains([block.start, block.end], block.label));
    if (block.speaker && block.label) assert.ok(contains(block.label, block.speaker));
    if (block.kind !== 'turn') assert.ok(block.speaker === null && block.label === null);
    at = block.end;
  }
  assert.equal(text.slice(at).trim(), '', 'words after the last block');
  for (const { start, end } of document.warnings) assert.ok(0 <= start && start <= end && end <= text.length);
  assert.ok(Object.isFrozen(document) && Object.isFrozen(blocks) && blocks.every(Object.isFrozen));
}
