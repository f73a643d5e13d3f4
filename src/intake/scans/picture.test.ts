import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureOf } from './picture.ts';

/** The red of each point, row by row. */
const red = ({ width, data }: ReturnType<typeof pictureOf>) => {
  const points = Array.from({ length: data.length / 4 }, (_, i) => data[4 * i] ?? 0);
  return Array.from({ length: points.length / width }, (_, row) => points.slice(row * width, (row + 1) * width));
};

test('a picture of one bit a point is black and white, whatever the end of its rows', () => {
  const picture = pictureOf({ width: 3, height: 2, kind: 1, data: Uint8Array.of(0b01011111, 0b10111111) });
  assert.deepEqual(red(picture), [
    [0, 255, 0],
    [255, 0, 255],
  ]);
  assert.ok(picture.data.every((value, i) => i % 4 !== 3 || value === 255));
});

test('colours stay, and what is missing of a picture is white', () => {
  assert.deepEqual([...pictureOf({ width: 1, height: 1, kind: 2, data: Uint8Array.of(1, 2, 3) }).data], [1, 2, 3, 255]);
  assert.deepEqual([...pictureOf({ width: 1, height: 1, kind: 3, data: Uint8Array.of(1) }).data], [1, 255, 255, 255]);
});

test('a picture is turned as its page is', () => {
  const data = Uint8Array.of(1, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0, 5, 0, 0, 6, 0, 0);
  const turned = (quarters: number) => red(pictureOf({ width: 3, height: 2, kind: 2, data }, quarters));
  assert.deepEqual(turned(0), [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  assert.deepEqual(turned(1), [
    [4, 1],
    [5, 2],
    [6, 3],
  ]);
  assert.deepEqual(turned(2), [
    [6, 5, 4],
    [3, 2, 1],
  ]);
  assert.deepEqual(turned(3), [
    [3, 6],
    [2, 5],
    [1, 4],
  ]);
});
