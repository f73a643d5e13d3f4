import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { test } from 'node:test';
import { parseEdtf } from '../time/edtf.ts';
import { times } from './times.ts';

test('keeps to the sentences it is given', () => {
  const text = 'In 2013 it held.\nIn 2014 it fell.\nIn 2015 it burned.';
  const found = times(text, [[17, 33]]);
  assert.deepEqual(
    found.map(time => text.slice(time.start, time.end)),
    ['2014'],
  );
});

test('reads on over a stop that was taken for a sentence’s end, but not over a line’s', () => {
  const text = 'They met on Aug. 7, 1998.';
  assert.equal(
    times(text, [
      [0, 16],
      [17, 25],
    ])[0]?.value,
    '1998-08-07',
  );
  const lines = 'They met in June\n2014 men came.';
  assert.deepEqual(
    times(lines, [
      [0, 16],
      [17, 31],
    ]).map(time => time.value),
    [null],
  );
});

test('finds the longest, in order, without overlap, frozen', () => {
  const text = 'On Thursday, April 6, 2000 at 9 p.m., and from 2013 to 2015, and two years later';
  const found = times(text, [[0, text.length]]);
  assert.equal(found.length, 3);
  for (const [index, time] of found.entries()) assert.ok(index === 0 || (found[index - 1]?.end ?? 0) <= time.start);
  assert.ok(Object.isFrozen(found) && found.every(Object.isFrozen));
});

test('every value is EDTF, and has either a value or what to reckon', () => {
  const text =
    'early 2015, the 1990s, 10-12 June 2014, last week, at noon, Q3 2014, the winter of 1999, on the 3rd, 20th century, 31 June 2014';
  for (const time of times(text, [[0, text.length]])) {
    assert.notEqual(time.value === null, time.relative === null);
    if (time.value !== null) assert.ok(parseEdtf(time.value) !== null, time.value);
  }
});

test('gives nothing for no sentences, no text and no English', () => {
  assert.deepEqual(times('', []), []);
  assert.deepEqual(times('In 2014', []), []);
  assert.deepEqual(times('پیام امام به مسلمانان', [[0, 20]]), []);
});

test('a long line of almost-dates takes time in line with its length', () => {
  const piece =
    'the end of the early mid late 10 to 10 and a half or two years past may the day before the 17 Eid al the latest year-ago ';
  // Of three runs the best, in the processor's time: the machine may be busy with other work.
  const took = (count: number): number => {
    const text = piece.repeat(count);
    const runs = [0, 1, 2].map(() => {
      const before = cpuUsage();
      times(text, [[0, text.length]]);
      return cpuUsage(before).user;
    });
    return Math.min(...runs);
  };
  took(400);
  assert.ok(took(2000) < 25 * Math.max(took(400), 5000));
});
