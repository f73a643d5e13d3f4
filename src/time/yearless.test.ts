import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Edtf, parseEdtf } from './edtf.ts';
import { yearlessApart } from './yearless.ts';

function time(text: string): Edtf {
  const edtf = parseEdtf(text);
  assert.ok(edtf !== null, text);
  return edtf;
}

test('two times that have their year are none of its business', () => {
  assert.equal(yearlessApart(time('2013'), time('2014')), false);
});

test('keeps dates apart in whatever year, in either order', () => {
  assert.equal(yearlessApart(time('XXXX-09-20'), time('2014-10')), true);
  assert.equal(yearlessApart(time('2014-10'), time('XXXX-09-20')), true);
  assert.equal(yearlessApart(time('XXXX-09-20'), time('1969-09')), false);
  assert.equal(yearlessApart(time('XXXX-12-31'), time('1899-12-31')), false);
});

test('a period of a year or more meets every day', () => {
  assert.equal(yearlessApart(time('XXXX-09-20'), time('2013-10/2014-12')), false);
  assert.equal(yearlessApart(time('XXXX-09-20'), time('2014/..')), false);
});
