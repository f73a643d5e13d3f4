import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonYear, inShort, inWords } from './when.ts';

test('times are said as exactly as they are known, and no more', () => {
  const said: readonly (readonly [string, string])[] = [
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-04', '4 May 2024'],
    ['2024-05-14T01:50', '14 May 2024, 01:50'],
    ['2024-05-14T01:50:09Z', '14 May 2024, 01:50 UTC'],
    ['2024-05-14T01:50+03:30', '14 May 2024, 01:50 UTC+3:30'],
    ['2024-05-14T01:50-05:00', '14 May 2024, 01:50 UTC−5'],
    ['2024-05-14~', 'about 14 May 2024'],
    ['2024?', 'perhaps 2024'],
    ['2024-22', 'summer 2024'],
    ['201X', 'the 2010s'],
    ['XXXX-05-14', '14 May'],
    ['2024-05-12/2024-05-14', '12 May 2024 to 14 May 2024'],
    ['2024-05-12/..', 'not before 12 May 2024'],
    ['/2024-05-12', 'not after 12 May 2024'],
  ];
  for (const [edtf, words] of said) assert.equal(inWords(edtf), words, edtf);
});

test('what is not a time is shown as it came', () => {
  for (const text of ['', 'yesterday', '2024-13-01', '<b>']) assert.equal(inWords(text), text);
});

test('lists leave out the year that all share, and the time of day', () => {
  assert.equal(inShort('2024-05-14T01:50', '2024'), '14 May');
  assert.equal(inShort('2023-05-14', '2024'), '14 May 2023');
  assert.equal(inShort('2024-05', '2024'), 'May 2024');
  assert.equal(commonYear(['2024-05-14', null, '2024-06']), '2024');
  assert.equal(commonYear(['2024-05-14', '2023-06']), null);
  assert.equal(commonYear([null]), null);
});
