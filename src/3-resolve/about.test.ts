import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

function about(text: string): readonly (string | null)[] {
  return timed(text, '2017-03-01').statements.map(statement => statement.about);
}

test('the content’s own time is what it speaks of', () => {
  assert.deepEqual(about('[s:X] [c:said] [x:the dam was opened on June 10, 2014].'), ['2014-06-10']);
  assert.deepEqual(about('[w:The dam was opened in May.]'), ['2016-05']);
  assert.deepEqual(about('In May 2015 [s:X] [c:said] [x:the dam was safe].'), [null]);
});

test('of several times, the one within all others; of different ones, none', () => {
  assert.deepEqual(about('[w:In 2014, on June 10, the dam was opened.]'), ['2014-06-10']);
  assert.deepEqual(about('[w:It was opened on June 10, 2014 and shut on July 3, 2014.]'), [null]);
});

test('since and until leave one end open', () => {
  assert.deepEqual(about('[w:It has been shut since 2014.]'), ['2014/..']);
  assert.deepEqual(about('[w:It was open until June 2014.]'), ['../2014-06']);
});

test('a time that names another thing is not what it speaks of', () => {
  assert.deepEqual(about('[w:The 1979 flood was worse.]'), [null]);
  assert.deepEqual(about('[w:Last year’s flood was worse than the one of 1979.]'), [null]);
  assert.deepEqual(about('[w:In 2014 they recalled the 1979 flood.]'), ['2014']);
});

test('a time that opens a sentence of the account governs its later clauses', () => {
  assert.deepEqual(about('In 2014, [w:the dam was opened], and [w:the town was flooded].'), ['2014', '2014']);
  assert.deepEqual(about('The dam, built in 1934, was old, and [w:the town was flooded].'), [null]);
});

test('a time without a place on the calendar tells nothing, and hides nothing', () => {
  assert.deepEqual(about('[w:That night the dam was opened.]'), [null]);
  assert.deepEqual(about('[w:That night in 2014 the dam was opened.]'), ['2014']);
});
