import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../1-read/document.ts';
import type { Span } from '../text/span.ts';
import { withoutVocative } from './vocative.ts';

const TEXT = 'Mayor Pell, the minister told the press that nobody gave an order.';

function sourceOf(source: readonly Span[], kind: BlockKind, text = TEXT) {
  const paragraph = { span: [0, text.length] as const, opening: 'paragraph' as const, block: 0, kind };
  const found = withoutVocative(text, { source, cue: [[25, 29]], content: [[40, 66]], score: 1 }, [
    [[0, text.length], paragraph],
  ]);
  return found.source.map(([start, end]) => text.slice(start, end));
}

test('in a turn, a name that is called is no source', () => {
  assert.deepEqual(
    sourceOf(
      [
        [0, 10],
        [12, 24],
      ],
      'turn',
    ),
    ['the minister'],
  );
});

test('in a report, a name and its office are both the source', () => {
  assert.deepEqual(
    sourceOf(
      [
        [0, 10],
        [12, 24],
      ],
      'paragraph',
    ),
    ['Mayor Pell', 'the minister'],
  );
});

test('a name within a turn’s sentence, or one that stands alone, stays', () => {
  assert.deepEqual(
    sourceOf(
      [
        [12, 24],
        [34, 39],
      ],
      'turn',
    ),
    ['the minister', 'press'],
  );
  assert.deepEqual(sourceOf([[0, 10]], 'turn'), ['Mayor Pell']);
});
