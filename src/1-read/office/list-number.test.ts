import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bulletOf, listNumber } from './list-number.ts';

const first = (kind: string, ...numbers: readonly number[]) =>
  numbers.map(number => listNumber(number, kind)).join(' ');

test('figures, letters and Roman numbers', () => {
  assert.equal(first('decimal', 1, 12), '1 12');
  assert.equal(first('decimalZero', 3, 12, 123), '03 12 123');
  assert.equal(first('lowerLetter', 1, 26, 27, 54), 'a z aa bbb');
  assert.equal(first('upperLetter', 2, 28), 'B BB');
  assert.equal(first('lowerRoman', 4, 9, 14, 49, 1999), 'iv ix xiv xlix mcmxcix');
  assert.equal(first('upperRoman', 40), 'XL');
  assert.equal(first('ordinal', 1, 2, 3, 4, 11, 22, 113), '1st 2nd 3rd 4th 11th 22nd 113th');
  assert.equal(first('numberInDash', 3), '- 3 -');
  assert.equal(first('none', 3), '');
});

test('letters and figures of other scripts', () => {
  assert.equal(first('russianLower', 1, 10, 29, 30), 'а к я аа');
  assert.equal(first('arabicAbjad', 1, 2, 3), 'أ ب ج');
  assert.equal(first('hindiNumbers', 10), '१०');
  assert.equal(first('chineseCounting', 3, 10, 11, 20, 25, 100), '三 十 十一 二十 二十五 100');
  assert.equal(first('decimalEnclosedCircle', 1, 20, 21), '① ⑳ 21');
  assert.equal(first('ganada', 2), '나');
});

test('a kind that is not known, and a number that a kind has no sign for, show decimals', () => {
  assert.equal(first('klingon', 7), '7');
  assert.equal(first('lowerRoman', 0), '0');
  assert.equal(listNumber(32_767, 'lowerLetter').length <= 30, true);
});

test('a bullet of a sign font, a letter or nothing is a round one; other signs stay', () => {
  assert.deepEqual(
    ['\uf0b7', 'o', '§', '–', '►', ''].map(sign => bulletOf(sign)),
    ['•', '•', '§', '–', '►', '•'],
  );
  assert.equal(bulletOf('§', 'Wingdings'), '•');
});
