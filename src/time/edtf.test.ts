import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth } from './calendar.ts';
import { type Edtf, type EdtfDate, fourDigits, type IntervalEnd, pair, parseEdtf, printEdtf } from './edtf.ts';

const READ = [
  '2014',
  '2014-06',
  '2014-06-10',
  '2014-06-10T08:30',
  '2014-06-10T08:30:05',
  '2014-06-10T08:30Z',
  '2014-06-10T08:30:00+03:30',
  '2014-06-10?',
  '2014-06~',
  '2014%',
  '199X',
  '19XX',
  '201X-XX',
  '2014-XX-XX',
  'XXXX-09-20',
  'XXXX-02-29',
  '2014-21',
  '2014-36',
  '2015-01/2015-04',
  '../2014',
  '2014/..',
  '2014/',
  '/2014-06',
  '2014~/2015?',
  '-0044-03-15',
  '0000',
];

test('reads what it can print, and prints the same', () => {
  for (const text of READ) {
    const edtf = parseEdtf(text);
    assert.ok(edtf !== null, text);
    assert.equal(printEdtf(edtf), text);
  }
});

test('refuses what is not EDTF, or not on the calendar', () => {
  const refused = [
    '',
    '..',
    '/',
    '../..',
    '14',
    '2014-13',
    '2014-00',
    '2014-42',
    '2014-6',
    '2014-06-31',
    '2014-02-29',
    '1900-02-29',
    '2014-06-00',
    '2014-21-10',
    '2014-06-10T24:00',
    '2014-06-10T08',
    '2014-06T08:30',
    '201X-06-10T08:30',
    '2014-06-XXT08:30',
    '2014-06-10T08:30+15:00',
    '2014-06-10 08:30',
    ' 2014',
    '2014?~',
    'XXX',
    '2014/2015/2016',
    '-XXXX',
    'yesterday',
    `2014${'-06'.repeat(40)}`,
  ];
  for (const text of refused) assert.equal(parseEdtf(text), null, text);
});

test('keeps parts as written', () => {
  assert.deepEqual(parseEdtf('2014-06-10T08:30-03:30~'), {
    kind: 'date',
    year: '2014',
    month: '06',
    day: '10',
    qualifier: '~',
    clock: { hour: 8, minute: 30, second: null, offset: -210 },
  });
});

/** A small linear generator with a fixed seed: the same cases each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function randomDate(roll: (sides: number) => number): EdtfDate {
  const yearNumber = roll(10_000);
  const year = ['XXXX', `${fourDigits(yearNumber).slice(0, 3)}X`, fourDigits(yearNumber), fourDigits(yearNumber)][
    roll(4)
  ] as string;
  const month = [null, 'XX', pair(1 + roll(12)), pair(1 + roll(12)), pair(21 + roll(21))][roll(5)] as string | null;
  const withDay = month !== null && (month === 'XX' || Number(month) <= 12) && roll(2) === 1;
  const length =
    month === 'XX' || month === null ? 31 : daysInMonth(year.includes('X') ? 2000 : Number(year), Number(month));
  const day = withDay ? (roll(4) === 0 ? 'XX' : pair(1 + roll(length))) : null;
  const timed = day !== null && !/X/.test(year + month + day) && roll(2) === 1;
  const clock = timed
    ? { hour: roll(24), minute: roll(60), second: roll(2) ? roll(60) : null, offset: roll(2) ? roll(1000) - 500 : null }
    : null;
  return { kind: 'date', year, month, day, clock, qualifier: (['', '?', '~', '%'] as const)[roll(4)] ?? '' };
}

test('prints and reads back any time to an equal value', () => {
  const roll = dice(20_140_610);
  for (let round = 0; round < 5000; round++) {
    const ends: readonly IntervalEnd[] = [randomDate(roll), randomDate(roll), 'open', 'unknown'];
    const edtf: Edtf =
      roll(2) === 0 ? randomDate(roll) : { kind: 'interval', start: ends[roll(4)] ?? 'open', end: randomDate(roll) };
    assert.deepEqual(parseEdtf(printEdtf(edtf)), edtf, printEdtf(edtf));
  }
});
