import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlapFinder } from './overlapping.ts';
import type { Span } from './span.ts';

test('finds what shares a code unit with a span, long ones that began far before it too', () => {
  const spans: readonly Span[] = [
    [20, 30],
    [0, 100],
    [5, 10],
    [10, 20],
  ];
  const find = overlapFinder(spans, span => span);
  assert.deepEqual(find([10, 11]), [
    [0, 100],
    [10, 20],
  ]);
  assert.deepEqual(find([100, 120]), []);
  assert.deepEqual(find([0, 1]), [[0, 100]]);
  assert.deepEqual(overlapFinder([] as Span[], span => span)([0, 9]), []);
});
