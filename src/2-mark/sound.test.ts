import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../text/span.ts';
import type { Marks, StatementMark } from './marks.ts';
import { soundMarks } from './sound.ts';

//            0123456789
const text = 'No🌊 gate.';

const statement = (content: readonly Span[], parts: Partial<StatementMark> = {}): StatementMark => ({
  content,
  cue: [],
  source: [],
  kind: 'own',
  polarity: 'affirms',
  negation: [],
  certainty: 'certain',
  hedge: [],
  within: null,
  block: 0,
  score: 1,
  ...parts,
});
const marksOf = (...statements: readonly StatementMark[]): Marks => ({
  kind: 'marks',
  document: 'd',
  sentences: [],
  mentions: [],
  times: [],
  statements,
});

test('marks whose places hold are handed on as they are', () => {
  const marks = marksOf(
    statement([
      [0, 2],
      [5, 9],
    ]),
    statement([[2, 4]], { cue: [[5, 9]], within: 0 }),
  );
  const sound = soundMarks(text, marks);
  assert.equal(sound.marks, marks);
  assert.deepEqual(sound.unsound, []);
});

const UNSOUND: Readonly<Record<string, StatementMark>> = {
  'no content': statement([]),
  'an end past the text': statement([[5, 11]]),
  'a start before the text': statement([[-1, 2]]),
  'an end before its start': statement([[4, 2]]),
  'nothing in it': statement([[5, 5]]),
  'pieces out of order': statement([
    [5, 9],
    [0, 2],
  ]),
  'pieces that overlap': statement([
    [0, 6],
    [5, 9],
  ]),
  'a place between two code units': statement([[0, 1.5]]),
  'half a character': statement([[0, 3]]),
  'a cue out of place': statement([[0, 2]], { cue: [[8, 99]] }),
  'a hedge out of place': statement([[0, 2]], { hedge: [[9, 3]] }),
};
for (const [what, bad] of Object.entries(UNSOUND)) {
  test(`a statement with ${what} is left out, and its place told`, () => {
    const good = statement([[5, 9]]);
    const sound = soundMarks(text, marksOf(bad, good));
    assert.deepEqual(sound.marks.statements, [good]);
    assert.deepEqual(sound.unsound, [bad.content]);
  });
}

test('what stood within another keeps it, or stands alone when the other is left out', () => {
  const bad = statement([]);
  const outer = statement([[0, 9]]);
  const sound = soundMarks(
    text,
    marksOf(bad, outer, statement([[5, 9]], { within: 1 }), statement([[0, 2]], { within: 0 })),
  );
  assert.deepEqual(
    sound.marks.statements.map(({ within }) => within),
    [null, 0, null],
  );
});
