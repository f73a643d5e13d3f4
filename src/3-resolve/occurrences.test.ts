import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

/** The only time of a text, counted from the day on which it was published. */
function only(text: string, published: string | null) {
  const { resolved, times } = timed(text, published);
  assert.equal(times.length, 1, times.join());
  return { value: resolved[0]?.value, why: resolved[0]?.why ?? '' };
}

test('Christmas is the last one, or the next where it is near or words look ahead', () => {
  assert.equal(only('They met at Christmas.', '2014-06-11').value, '2013-12-25');
  assert.equal(only('They met at Christmas.', '2014-12-20').value, '2014-12-25');
  assert.equal(only('They will meet at Christmas.', '2014-06-11').value, '2014-12-25');
  assert.equal(only('They met at Christmas.', null).value, 'XXXX-12-25');
});

test('Easter by the computus, west and east', () => {
  assert.equal(only('They met on Good Friday.', '2014-06-11').value, '2014-04-18');
  assert.equal(only('They met at Easter.', '2014-01-11').value, '2013-03-31');
  assert.equal(only('They met at Easter 2024.', null).value, '2024-03-31');
  assert.equal(only('They met on Orthodox Easter 2024.', null).value, '2024-05-05');
  assert.equal(only('They met three days after Easter 2024.', null).value, '2024-04-03');
});

test('Eid al-Fitr, Eid al-Adha, Ashura, Ramadan: a day either way', () => {
  assert.equal(only('They met on Eid al-Fitr.', '2014-09-11').value, '2014-07-28~');
  assert.equal(only('They will meet on Eid al-Adha.', '2014-09-11').value, '2014-10-04~');
  assert.equal(only('They met on Ashura.', '2014-12-11').value, '2014-11-03~');
  assert.equal(only('They met on the eve of Ashura.', '2014-12-11').value, '2014-11-02~');
  assert.equal(only('It rained during Ramadan.', '2014-09-11').value, '2014-06-28~/2014-07-27~');
});

test('Eid al-Fitr of 2000 came twice, so which one is not known', () => {
  const { value, why } = only('They met on Eid al-Fitr 2000.', null);
  assert.equal(value, null);
  assert.match(why, /twice/);
});

test('Nowruz, Lunar New Year, Passover, Thanksgiving', () => {
  assert.equal(only('They met on Nowruz.', '2014-06-11').value, '2014-03-21');
  assert.equal(only('They met at Lunar New Year.', '2014-06-11').value, '2014-01-31');
  assert.equal(only('They met at Passover.', '2014-06-11').value, '2014-04-15');
  assert.equal(only('They met on Thanksgiving.', '2014-12-11').value, '2014-11-27?');
});

test('Diwali can’t be computed, Independence Day is each country’s own: unknown, with the reason', () => {
  for (const [feast, reason] of [
    ['Diwali', /can’t be reckoned/],
    ['Independence Day', /each country/i],
    ['Eid', /two feasts/i],
  ] as const) {
    const { value, why } = only(`They met before ${feast}.`, '2014-06-11');
    assert.equal(value, null);
    assert.match(why, reason);
  }
});

test('Hijri and Solar Hijri dates need no anchor with their year, and the nearest without', () => {
  assert.equal(only('It fell on 17 Khordad 1393.', null).value, '2014-06-07');
  assert.equal(only('It fell on 12 Ramadan 1445 AH.', null).value, '2024-03-22~');
  assert.equal(only('It fell on 17 Khordad.', '2014-06-11').value, '2014-06-07');
  assert.equal(only('It fell on 17 Khordad.', null).value, null);
});
