import assert from 'node:assert/strict';
import { test } from 'node:test';
import { times } from '../2-mark/times.ts';
import { resolveTimes } from './dates.ts';
import { marked } from './marked.fixture.ts';
import { isLabel, reportingTime } from './reporting.ts';

/** The words of the reporting time of each statement, null where there is none. */
function reporting(source: string, published: string | null = '2024-05-20'): readonly (string | null)[] {
  const account = marked(source, { published });
  const { text } = account.document;
  const marks = { ...account.marks, times: times(text, account.marks.sentences) };
  const resolved = resolveTimes(account.document, marks);
  return marks.statements.map((_, index) => {
    const time = reportingTime({ ...account, marks }, index, resolved);
    return time === null ? null : text.slice(time.start, time.end);
  });
}

test('takes the nearest time outside the content', () => {
  assert.deepEqual(reporting('In 2014 [s:the old minister] [c:said] on Monday [x:it broke in 2013].'), ['Monday']);
  assert.deepEqual(reporting('“[d:It broke],” [s:X] [c:said] on Monday. “[d2:In 2013.]”'), ['Monday', null]);
});

test('takes no time of another’s content, of a time to come, or that bounds another thing', () => {
  assert.deepEqual(reporting('[s1:X] [c1:said] [x1:it broke on Monday], [s2:Y] [c2:denied] [x2:that].'), [null, null]);
  assert.deepEqual(reporting('In 2030 [s:X] [c:said] [x:all would be well].'), [null]);
  assert.deepEqual(reporting('[s:The minister] [c:promised] for Wednesday [x:a boat].'), [null]);
  assert.deepEqual(reporting('[w:It broke on Monday.]'), [null]);
});

test('a claim within a claim has its time within the outer one', () => {
  assert.deepEqual(reporting('On Monday [s1:X] [c1:said] [x1:that last week [s2:Y] [c2:denied] [x2:it]].'), [
    'Monday',
    'last week',
  ]);
});

test('knows times that only name another thing', () => {
  const label = (text: string, words: string): boolean => {
    const start = text.indexOf(words);
    return isLabel(text, { document: '', start, end: start + words.length, value: null, anchor: null, why: '' });
  };
  assert.ok(label('the 1979 revolution', '1979'));
  assert.ok(label('this year’s rally', 'this year'));
  assert.ok(label('the war of 1980', '1980'));
  assert.ok(!label('in 1980 it began', '1980'));
  assert.ok(!label('on 3 May 1980 the war began', '3 May 1980'));
});
