import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../1-read/document.ts';
import { ownSentences } from './own.ts';

const paragraph = (text: string, kind: BlockKind = 'paragraph') => ({
  span: [0, text.length] as const,
  opening: 'paragraph' as const,
  block: 0,
  kind,
});

test('a sentence that no one is reported to have said is the document’s own', () => {
  const text = 'The water came at two that night.';
  const found = ownSentences(text, [[[0, text.length], paragraph(text)]], []);
  assert.deepEqual(
    found.map(one => one.content),
    [[[0, text.length]]],
  );
});

test('a sentence that is all report is not', () => {
  const text = 'The mayor said the water came late.';
  const report = { source: [[0, 9]] as const, cue: [[10, 14]] as const, content: [[15, 34]] as const, score: 1 };
  assert.deepEqual(ownSentences(text, [[[0, text.length], paragraph(text)]], [report]), []);
});

test('a sentence that says more than it reports is both', () => {
  const text = 'The strike, which a group claimed, left four dead and the whole town without light for a week.';
  const report = { source: [[18, 25]] as const, cue: [[26, 33]] as const, content: [[4, 10]] as const, score: 1 };
  assert.equal(ownSentences(text, [[[0, text.length], paragraph(text)]], [report]).length, 1);
});

test('headings and fragments claim nothing; a title does', () => {
  const text = 'Night shift was told to open it';
  assert.deepEqual(ownSentences(text, [[[0, text.length], paragraph(text, 'heading')]], []), []);
  assert.equal(ownSentences(text, [[[0, text.length], paragraph(text, 'title')]], []).length, 1);
  assert.deepEqual(ownSentences('Not so, then.', [[[0, 13], paragraph('Not so, then.')]], []), []);
});
