import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../1-read/document.ts';
import { freeQuotes } from './free-quotes.ts';

function found(text: string, reported: readonly (readonly [number, number])[] = [], kind: BlockKind = 'paragraph') {
  const paragraphs = [{ span: [0, text.length] as const, opening: 'paragraph' as const, block: 0, kind }];
  const attributions = reported.map(content => ({ content: [content], cue: [], source: [], score: 1 }));
  return freeQuotes(text, paragraphs, attributions).map(({ content: [[start, end] = [0, 0]] }) =>
    text.slice(start, end),
  );
}

test('speech that no cue reports is kept for whoever spoke before', () => {
  assert.deepEqual(found('“We opened nothing at all that night.”'), ['“We opened nothing at all that night.”']);
});

test('what a cue reports already is not taken twice', () => {
  assert.deepEqual(found('“We opened nothing at all that night,” she said.', [[0, 38]]), []);
});

test('terms, irony and titles are not speech', () => {
  assert.deepEqual(found('The so-called “night of the long gates” was over.'), []);
  assert.deepEqual(found('They spoke of “a small technical problem with one of the gates” for weeks.'), []);
  assert.deepEqual(found('“We opened nothing at all that night.”', [], 'title'), []);
});
