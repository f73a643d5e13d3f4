import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

/** Every EDTF form that an account's words can give, with words that give it. */
const FORMS: readonly (readonly [form: string, text: string, published: string | null])[] = [
  ['2014-06', 'It began in June 2014.', null],
  ['2014-06-10', 'It began on June 10, 2014.', null],
  ['2014-06-10?', 'It began possibly on June 10, 2014.', null],
  ['2014-06-10~', 'It began around June 10, 2014.', null],
  ['2014-06-10T02:15', 'It began at 2.15 am on June 10, 2014.', null],
  ['199X', 'It began in the 1990s.', null],
  ['19XX', 'It began in the 20th century.', null],
  ['2015-01/2015-04', 'It began in early 2015.', null],
  ['2014-06-10/2014-06-12', 'It lasted from 10 to 12 June 2014.', null],
  ['XXXX-09-20', 'It began on September 20.', null],
  ['2014-22', 'It began in the summer of 2014.', null],
  ['2014-35', 'It began in the third quarter of 2014.', null],
  ['2014-40', 'It began in the first half of 2014.', null],
  ['2014~', 'It began in fiscal 2014.', null],
  ['2014-05-05~/2014-06-01~', 'It began a few weeks ago.', '2014-06-11'],
];

for (const [form, text, published] of FORMS)
  test(`${form}: ${text}`, () => {
    assert.deepEqual(
      timed(text, published).resolved.map(time => time.value),
      [form],
    );
  });

test('an open end: since June 2014, until June 2014', () => {
  const about = (text: string) => timed(text, '2017-03-01').statements.map(statement => statement.about);
  assert.deepEqual(about('[w:It has been shut since June 2014.]'), ['2014-06/..']);
  assert.deepEqual(about('[w:It was open until June 2014.]'), ['../2014-06']);
});
