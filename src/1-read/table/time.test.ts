import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeOf } from './time.ts';

test('times as tables hold them', () => {
  for (const [value, edtf] of [
    ['1715682030', '2024-05-14T10:20:30Z'],
    ['1715682030.5', '2024-05-14T10:20:30Z'],
    ['1715682030123', '2024-05-14T10:20:30Z'],
    ['951782400', '2000-02-29T00:00:00Z'],
    ['Tue May 14 10:20:30 +0200 2024', '2024-05-14T10:20:30+02:00'],
    ['2024-05-14 10:20', '2024-05-14T10:20:00'],
    ['14 May 2024', '2024-05-14'],
    ['12345', null],
    ['ana', null],
    ['', null],
  ] as const)
    assert.equal(timeOf(value), edtf, value);
});
