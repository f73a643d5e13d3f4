import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateLine, findDate, machineDate } from './dates.ts';

test('machine dates become EDTF, as exact as they are', () => {
  const pairs: readonly (readonly [string, string | null])[] = [
    ['2014-06-11', '2014-06-11'],
    ['2014-06', '2014-06'],
    ['2014', '2014'],
    ['20140611', '2014-06-11'],
    ['2014-06-11T08:30', '2014-06-11T08:30:00'],
    ['2014-06-11T08:30:15.123Z', '2014-06-11T08:30:15Z'],
    ['2014-06-11 08:30:00+0200', '2014-06-11T08:30:00+02:00'],
    ['2014-06-11T08:30:00-04:00', '2014-06-11T08:30:00-04:00'],
    ['Wed, 11 Jun 2014 08:30:00 GMT', '2014-06-11T08:30:00Z'],
    ['June 11, 2014', '2014-06-11'],
    ['2014-13-01', null],
    ['2014-02-30', null],
    ['soon', null],
  ];
  for (const [given, wanted] of pairs) assert.equal(machineDate(given), wanted, given);
});

test('a written date is found with its place', () => {
  const line = 'Published: 11 June 2014, 8:30 am GMT by Jane';
  const found = findDate(line);
  assert.equal(found?.value, '2014-06-11T08:30:00Z');
  assert.equal(line.slice(...(found?.span ?? [0, 0])), '11 June 2014, 8:30 am GMT');
});

test('dates in other languages', () => {
  const dates: readonly (readonly [written: string, value: string | null])[] = [
    ['1er mai 2015 à 07h19', '2015-05-01T07:19:00'],
    ['30 août 2015', '2015-08-30'],
    ['3. März 2014, 14:05', '2014-03-03T14:05:00'],
    ['3 de junio de 2014', '2014-06-03'],
    ['12 de março de 2014', '2014-03-12'],
    ['3 июня 2014 г.', '2014-06-03'],
    ['3 червня 2014', '2014-06-03'],
    ['3 lipca 2014', '2014-07-03'],
    ['3 mayıs 2014', '2014-05-03'],
    ['2014年6月11日', '2014-06-11'],
    ['31 листопада 2014', null],
    ['3 marchers 2014', null],
  ];
  for (const [written, value] of dates) assert.equal(findDate(written)?.value ?? null, value, written);
  assert.equal(dateLine('Publié le 30 avril 2015 à 07:19'), '2015-04-30T07:19:00');
  assert.equal(dateLine('Le 30 avril 2015, la porte'), null);
});

test('numbers that may be day or month give the year only', () => {
  assert.equal(findDate('03/04/2014')?.value, '2014');
  assert.equal(findDate('23/04/2014')?.value, '2014-04-23');
  assert.equal(findDate('04/23/2014')?.value, '2014-04-23');
});

test('a line of nothing but a date is told from one that holds a date', () => {
  assert.equal(dateLine('Jun 11, 2014'), '2014-06-11');
  assert.equal(dateLine('Updated: Wednesday, 11 June 2014 | 08:30'), '2014-06-11T08:30:00');
  assert.equal(dateLine('Posted on March 3, 2020, updated March 4, 2020'), '2020-03-03');
  assert.equal(dateLine('Published by the harbour office on 3 March 2020'), '2020-03-03');
  assert.equal(dateLine('The list was published by the harbour office on 3 March 2020'), null);
  assert.equal(dateLine('Published by no one. It was found on 3 March 2020'), null);
  assert.equal(dateLine('June 2014'), '2014-06');
  assert.equal(dateLine('Published by the panel on June 11, 2014'), '2014-06-11');
  assert.equal(dateLine('Released from prison on June 11, 2014'), null);
  assert.equal(dateLine('The dam broke on June 11, 2014'), null);
  assert.equal(dateLine('MARROW, June 11, 2014'), null);
  assert.equal(dateLine('May'), null);
});
