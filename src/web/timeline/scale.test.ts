import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds } from '../../time/bounds.ts';
import type { Stretch } from '../state/address.ts';
import { fit, panned, zoomed } from './fit.ts';
import { minuteAt, stretchInWords, ticks, xOf } from './scale.ts';
import { drawable } from './when.ts';

const minute = (edtf: string) => bounds(edtf)?.earliest ?? Number.NaN;
const stretch = (from: string, to: string): Stretch => [minute(from), minute(to)];
const labels = (from: string, to: string, width = 800) =>
  ticks({ domain: stretch(from, to), from: 0, to: width }).map(({ label }) => label);

test('a place and its minute go both ways', () => {
  const scale = { domain: stretch('2031-06-01', '2031-06-03'), from: 100, to: 500 };
  assert.equal(xOf(scale, minute('2031-06-02')), 300);
  assert.equal(minuteAt(scale, 300), minute('2031-06-02'));
});

test('ticks stand at round times, from minutes to centuries, and say when a new day or month begins', () => {
  assert.deepEqual(labels('2031-06-01T21:00', '2031-06-01T22:00'), [
    '21:00',
    '21:05',
    '21:10',
    '21:15',
    '21:20',
    '21:25',
    '21:30',
    '21:35',
    '21:40',
    '21:45',
    '21:50',
    '21:55',
    '22:00',
  ]);
  assert.deepEqual(labels('2031-06-01T12:00', '2031-06-02T12:00', 400), ['12:00', '18:00', '2 Jun', '06:00', '12:00']);
  assert.deepEqual(labels('2031-05-30', '2031-06-03'), [
    '30 May',
    '12:00',
    '31 May',
    '12:00',
    '1 Jun',
    '12:00',
    '2 Jun',
    '12:00',
    '3 Jun',
  ]);
  assert.deepEqual(labels('2031-11', '2032-03', 400), ['Nov 2031', 'Dec', 'Jan 2032', 'Feb', 'Mar']);
  assert.deepEqual(labels('1961', '2031', 700), ['1970', '1980', '1990', '2000', '2010', '2020', '2030']);
});

test('however wide or narrow, ticks are few and never touch', () => {
  for (const minutes of [10, 90, 1_440, 20_000, 400_000, 9_000_000, 900_000_000])
    for (const width of [80, 300, 1_600]) {
      const scale = { domain: [1_000, 1_000 + minutes] as const, from: 0, to: width };
      const found = ticks(scale);
      assert.ok(found.length <= width / 50 + 1, `${minutes} in ${width}`);
      for (const [i, tick] of found.entries()) {
        const next = found[i + 1];
        if (next) assert.ok(xOf(scale, next.minute) - xOf(scale, tick.minute) > 50);
      }
    }
});

test('a stretch is named as shortly as it can be', () => {
  assert.equal(stretchInWords(stretch('2031-06-01', '2031-06-02')), '1 Jun 2031');
  assert.equal(stretchInWords(stretch('2031-06-01', '2031-06-09')), '1 to 8 Jun 2031');
  assert.equal(stretchInWords(stretch('2031-05-30', '2031-06-02')), '30 May to 1 Jun 2031');
  assert.equal(stretchInWords(stretch('1961', '2031')), 'Jan 1961 to Dec 2030');
});

test('a time is drawn from its first to its last minute, soft where nobody said that it ends', () => {
  const day = minute('2031-06-02') - minute('2031-06-01');
  assert.deepEqual(drawable('2031-06-01'), {
    from: minute('2031-06-01'),
    to: minute('2031-06-01') + day,
    soft: { from: false, to: false },
  });
  assert.deepEqual(drawable('2031-06-01T21:00~')?.soft, { from: true, to: true });
  assert.deepEqual(drawable('../2031-06-01')?.soft, { from: true, to: false });
  assert.equal(drawable('../2031-06-01')?.from, Number.NEGATIVE_INFINITY);
  assert.deepEqual(drawable('2031-06-01/..')?.soft, { from: false, to: true });
  assert.deepEqual(drawable('201X')?.soft, { from: false, to: false });
  for (const none of [null, 'yesterday', 'XXXX-06-01']) assert.equal(drawable(none), null);
});

test('what is fitted shows the times of the event, and leaves out a year far off', () => {
  const times = ['2031-06-01T21:00', '2031-06-01', '2031-06-02', '1961'].flatMap(edtf => drawable(edtf) ?? []);
  const shown = fit(times, 1_440);
  assert.ok(shown && shown[0] < minute('2031-06-01') && shown[0] > minute('2031-05-31'));
  assert.ok(shown && shown[1] > minute('2031-06-03') && shown[1] < minute('2031-06-04'));
  assert.equal(fit([], 1_440), null);
  const [open] = [drawable('2031-06-01/..')];
  assert.ok(open && fit([open], 60));
});

test('zooming keeps the minute under the eye where it is, and has an end in both directions', () => {
  const whole: Stretch = [0, 1_000];
  assert.deepEqual(zoomed(whole, 500, 0.5), [250, 750]);
  assert.deepEqual(zoomed(whole, 0, 0.5), [0, 500]);
  assert.deepEqual(zoomed([0, 12], 6, 0.001), [1, 11]);
  const [from, to] = zoomed(whole, 500, 1e12);
  assert.ok(Number.isSafeInteger(from) && to - from < 1e10);
  assert.deepEqual(panned(whole, 0.25), [250, 1_250]);
});
