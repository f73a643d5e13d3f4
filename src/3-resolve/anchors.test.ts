import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdtf } from '../time/edtf.ts';
import { timed } from './timed.fixture.ts';

function values(text: string, published: string | null): readonly string[] {
  return timed(text, published).times;
}

test('a day earlier and later count from the story’s day, not from the account’s', () => {
  assert.deepEqual(
    values('The town fell on June 3, 2014. A day earlier the gates had shut.', '2017-03-01')[1],
    'A day earlier → 2014-06-02',
  );
  assert.deepEqual(
    values('The town fell on June 3, 2014. Three days later it rained.', '2017-03-01')[1],
    'Three days later → 2014-06-06',
  );
  assert.deepEqual(
    values('The town fell on June 3, 2014. The following Friday they left.', '2017-03-01')[1],
    'The following Friday → 2014-06-06',
  );
});

test('later in the year is the year spoken of near by, else the account’s', () => {
  assert.deepEqual(
    values('The town fell in 2013. Later in the year they left.', '2017-03-01')[1],
    'Later in the year → 2013',
  );
  assert.deepEqual(values('Later in the year they left.', '2017-03-01'), ['Later in the year → 2017']);
  assert.deepEqual(values('Sales for the year fell.', null), ['the year → null']);
});

test('the morning is that of the day spoken of near by, and none else', () => {
  assert.deepEqual(
    values('The town fell on June 3, 2014. In the morning they left.', '2017-03-01')[1],
    'the morning → 2014-06-03',
  );
  assert.deepEqual(values('In the morning they left.', '2017-03-01'), ['the morning → null']);
});

test('a deadline lies on the nearer side, a plan ahead', () => {
  assert.deepEqual(values('The loan is repaid by February.', '1989-10-30'), ['February → 1990-02']);
  assert.deepEqual(values('It asked them to answer by June 9.', '2014-06-11'), ['June 9 → 2014-06-09']);
  assert.deepEqual(values('The talks are supposed to end in September.', '2014-06-11'), ['September → 2014-09']);
});

test('year-end is the next one, or since it the last', () => {
  assert.deepEqual(values('It will close by year-end.', '1989-11-02'), ['year-end → 1989-12-31']);
  assert.deepEqual(values('It rose since year-end.', '1989-11-02'), ['year-end → 1988-12-31']);
});

test('a turn counts from the day of the talk', () => {
  const text = '@[t:ILSE MARRAND] says: It began yesterday.';
  assert.deepEqual(values(text, '2014-06-11'), ['yesterday → 2014-06-10']);
});

test('the day before a named day', () => {
  assert.deepEqual(values('It began the day before last Tuesday.', '2014-06-11'), [
    'the day before last Tuesday → 2014-06-09',
  ]);
  assert.deepEqual(values('It began in the week of June 4.', '2014-06-11'), [
    'the week of June 4 → 2014-06-02/2014-06-08',
  ]);
});

test('every value is EDTF, whatever the account’s day', () => {
  const text =
    'Last Easter, next Nowruz, Ramadan, Ashura, Eid al-Adha, Passover, Lunar New Year, Thanksgiving, Good Friday, the eve of Ashura, ' +
    'the day before Easter, 30 Esfand, 29 Shawwal, around Christmas, possibly last year, the week of March 6, year-end, the quarter, ' +
    'the year-ago quarter, in the third quarter, 3 from 2 a year ago, for the year, later in the week, the first half, three years before 2000.';
  for (const published of ['2014-06-11', '2016-02-29T08:30:00Z', '2016-03', '2016', '0001-01-01', '9999-12-31', null])
    for (const { value, why } of timed(text, published).resolved) {
      assert.ok(value === null || parseEdtf(value) !== null, `${value} ${published}`);
      assert.ok(why.length > 10);
    }
});
