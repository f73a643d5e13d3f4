import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

function said(text: string, published: string | null): readonly (string | null)[] {
  return timed(text, published).statements.map(statement => statement.said);
}

test('a time in the reporting words is when it was said', () => {
  assert.deepEqual(said('Speaking in May 2015, [s:X] [c:said] [x:the dam was safe].', '2017-03-01'), ['2015-05']);
  assert.deepEqual(said('[s:X] [c:said] on Tuesday [x:that the dam was safe].', '2014-06-11'), ['2014-06-10']);
  assert.deepEqual(said('Yesterday [s:X] [c:warned] [x:of floods].', '2014-06-11'), ['2014-06-10']);
  assert.deepEqual(said('Yesterday [s:X] [c:warned] [x:of floods].', null), [null]);
});

test('each cue has its own time', () => {
  const text = '[s1:X] [c1:said] on Monday [x1:it held], and [s2:Y] [c2:denied] on Tuesday [x2:that it did].';
  assert.deepEqual(said(text, '2014-06-11'), ['2014-06-09', '2014-06-10']);
});

test('a cue of the sentence before takes no time from this one', () => {
  const text =
    '[s1:He] [c1:rejected] [x1:it]. Yesterday, at a long meeting of the chiefs, [s2:he] [c2:warned] [x2:of it].';
  assert.deepEqual(said(text, '2014-07-01'), ['2014-07-01', '2014-06-30']);
});

test('a time that is not the saying’s is left alone', () => {
  const published = '2017-03-01';
  const texts = [
    '[s:X], who was appointed in 2013, [c:said] [x:the dam was safe].',
    '[s:X] [c:said] [x:the dam was opened in 2013].',
    'Of the 2013 flood [s:X] [c:said] [x:it was foreseen].',
    'Since May 2013 [s:X] has [c:said] [x:the dam was safe].',
    'After the flood of 3 May 2013, [s:X] [c:said] [x:the dam was safe].',
    '[s:X] [c:said] ahead of next week’s vote [x:that the dam was safe].',
  ];
  for (const text of texts) assert.deepEqual(said(text, published), [published], text);
});

test('the same speaker goes on at the same time, another does not', () => {
  const first = 'In May 2015 [s1:Minister Anna Tarn] [c1:said] [x1:it held].';
  assert.deepEqual(said(`${first} “[d2:We checked],” [s2:Tarn] [c2:said].`, '2017-03-01'), ['2015-05', '2015-05']);
  assert.deepEqual(said(`${first} “[d2:We checked],” [s2:she] [c2:said].`, '2017-03-01'), ['2015-05', '2015-05']);
  assert.deepEqual(said(`${first} “[d2:We checked],” [s2:Ode] [c2:said].`, '2017-03-01'), ['2015-05', '2017-03-01']);
  assert.deepEqual(said(`${first}\n[s2:She] [c2:continued], “[d2:We checked].”`, '2017-03-01'), ['2015-05', '2015-05']);
  assert.deepEqual(said(`${first}\n“[d2:We checked],” [s2:Tarn] [c2:said].`, '2017-03-01'), ['2015-05', '2017-03-01']);
});

test('else it was said when the account was published, if that is known and nothing puts it back', () => {
  assert.deepEqual(said('[s:X] [c:said] [x:the dam was safe].', '2014-06-11T08:30:00Z'), ['2014-06-11']);
  assert.deepEqual(said('[s:X] [c:said] [x:the dam was safe].', null), [null]);
  assert.deepEqual(said('[s:X] had [c:said] [x:the dam was safe].', '2014-06-11'), [null]);
  assert.deepEqual(said('[w:The dam was safe.]', '2014-06'), ['2014-06']);
  assert.deepEqual(said('@[t:ILSE MARRAND] says: The dam was safe.', '2014-06-11'), ['2014-06-11']);
});
