import assert from 'node:assert/strict';
import { test } from 'node:test';
import { times } from '../2-mark/times.ts';
import { type Level, levelsOf, sharesDay } from './levels.ts';
import { marked } from './marked.fixture.ts';

function levels(source: string): readonly Level[] {
  const account = marked(source);
  const marks = { ...account.marks, times: times(account.document.text, account.marks.sentences) };
  const found = levelsOf({ ...account, marks });
  return marks.times.map(time => found.get(time) ?? 'told');
}

test('tells whose words a time stands in', () => {
  assert.deepEqual(levels('On Monday it rained. [w:It broke on Tuesday.]'), ['told', 'told']);
  assert.deepEqual(levels('On Monday [s:X] [c:said] [x:it broke on Tuesday].'), ['reporting', 'reported']);
  assert.deepEqual(levels('“[d:It broke on Tuesday],” [s:X] [c:said] on Monday.'), ['quoted', 'reporting']);
  assert.deepEqual(levels('@[t:ILSE MARRAND] says: It broke on Tuesday.'), ['told']);
});

test('a day on which something was said dates nothing else', () => {
  for (const clock of ['told', 'reported', 'quoted'] as const) {
    assert.equal(sharesDay(clock, 'reporting'), false);
    assert.equal(sharesDay(clock, 'told'), true);
    assert.equal(sharesDay(clock, clock), true);
  }
  assert.equal(sharesDay('told', 'reported'), false);
});
