import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdtf } from '../time/edtf.ts';
import { timed } from './timed.fixture.ts';

const WEDNESDAY = '2014-06-11';

function values(text: string, published: string | null): readonly string[] {
  return timed(text, published).times;
}

test('a date that the words give needs no anchor', () => {
  const { resolved } = timed('The town fell on June 10, 2014.', null);
  assert.deepEqual(
    [resolved[0]?.value, resolved[0]?.anchor, resolved[0]?.why],
    ['2014-06-10', null, 'The words give it.'],
  );
});

test('what is said from now counts from the published date, which is named', () => {
  const cases: readonly (readonly [text: string, value: string])[] = [
    ['It began yesterday.', 'yesterday → 2014-06-10'],
    ['It began ten days ago.', 'ten days ago → 2014-06-01'],
    ['It began last month.', 'last month → 2014-05'],
    ['It began last week.', 'last week → 2014-06-02/2014-06-08'],
    ['It began on Tuesday.', 'Tuesday → 2014-06-10'],
    ['It began on Wednesday.', 'Wednesday → 2014-06-11'],
    ['It began last Wednesday.', 'last Wednesday → 2014-06-04'],
    ['It began on Monday night.', 'Monday night → 2014-06-09/2014-06-10'],
    ['It began at 2.15 am on Tuesday.', '2.15 am on Tuesday → 2014-06-10T02:15'],
    ['It began on September 22.', 'September 22 → 2013-09-22'],
    ['It began last June.', 'last June → 2013-06'],
    ['It began this year.', 'this year → 2014'],
    ['It began early this year.', 'early this year → 2014-01/2014-04'],
    ['It began a few weeks ago.', 'a few weeks ago → 2014-05-05~/2014-06-01~'],
    ['It began on the 3rd.', 'the 3rd → 2014-06-03'],
    ['It began on the 30th.', 'the 30th → 2014-05-30'],
    ['It began on Saturday, June 7.', 'Saturday, June 7 → 2014-06-07'],
    ['It began on Sunday, June 7.', 'Sunday, June 7 → 2015-06-07'],
  ];
  for (const [text, value] of cases) assert.deepEqual(values(text, WEDNESDAY), [value]);
  const [yesterday] = timed('It began yesterday.', WEDNESDAY).resolved;
  assert.deepEqual(
    [yesterday?.anchor, yesterday?.why],
    ['published', 'Counted from 2014-06-11, when the account was published.'],
  );
});

test('words that look ahead turn a day the other way', () => {
  assert.deepEqual(values('The talks will resume on Friday.', WEDNESDAY), ['Friday → 2014-06-13']);
  assert.deepEqual(values('The talks resumed on Friday.', WEDNESDAY), ['Friday → 2014-06-06']);
  assert.deepEqual(values('He said on Friday that the talks will resume.', WEDNESDAY), ['Friday → 2014-06-06']);
  assert.deepEqual(values('The vote is to be held on December 3.', WEDNESDAY), ['December 3 → 2014-12-03']);
  // Nobody speaks of a day ten months back without its year.
  assert.deepEqual(values('The vote on July 3 matters.', WEDNESDAY), ['July 3 → 2014-07-03']);
});

test('without a published date a day keeps its year open, and what counts from now is not known', () => {
  const { resolved, times } = timed(
    'It began on September 20. It ended yesterday. He spoke last month, and on Tuesday.',
    null,
  );
  assert.deepEqual(times, ['September 20 → XXXX-09-20', 'yesterday → null', 'last month → null', 'Tuesday → null']);
  for (const time of resolved) {
    assert.equal(time.anchor, null);
    assert.ok(time.why.length > 20);
  }
});

test('the next day counts from the day spoken of before, whatever the published date', () => {
  const text = 'The town fell on June 3, 2014. The next day they left. Two years later it burned.';
  assert.deepEqual(values(text, null), [
    'June 3, 2014 → 2014-06-03',
    'The next day → 2014-06-04',
    'Two years later → 2016',
  ]);
  assert.deepEqual(values('It fell on September 22. On the same day he wrote. The next day he left.', null), [
    'September 22 → XXXX-09-22',
    'the same day → XXXX-09-22',
    'The next day → XXXX-09-23',
  ]);
  assert.deepEqual(values('The next day they left.', WEDNESDAY), ['The next day → null']);
  assert.deepEqual(values('It began in 2013. The next day they left.', WEDNESDAY), [
    '2013 → 2013',
    'The next day → null',
  ]);
});

test('a time of day stands on the day, or the night, spoken of', () => {
  assert.deepEqual(values('It rained on the night of 13 May 2024. The gates opened at ten to two.', null), [
    'the night of 13 May 2024 → 2024-05-13/2024-05-14',
    'ten to two → 2024-05-14T01:50',
  ]);
  assert.deepEqual(values('On 13 May 2024 it rained. At 02:40 the gates opened; at ten to three they shut.', null), [
    '13 May 2024 → 2024-05-13',
    '02:40 → 2024-05-13T02:40',
    'ten to three → 2024-05-13',
  ]);
  assert.deepEqual(values('The gates opened at 02:40.', WEDNESDAY), ['02:40 → null']);
});

test('a year that opens the sentence is the year of its days', () => {
  assert.deepEqual(values('In 1987 the dam burst, on 12 May, at night.', WEDNESDAY), [
    '1987 → 1987',
    '12 May → 1987-05-12',
  ]);
  assert.deepEqual(
    values('The treaty, signed in the hall in 1987, was renewed on 12 May.', WEDNESDAY)[1],
    '12 May → 2014-05-12',
  );
});

test('within a quotation, days count from when it was spoken', () => {
  const quote = 'In May 2015 [s:X] [c:said]: “[d:Last year we stopped it.]”';
  assert.deepEqual(values(quote, '2017-03-01'), ['May 2015 → 2015-05', 'Last year → 2014']);
  const onDay = 'On May 3, 2015, [s:X] [c:said]: “[d:Yesterday we stopped it.]”';
  const { times, resolved } = timed(onDay, '2017-03-01');
  assert.deepEqual(times, ['May 3, 2015 → 2015-05-03', 'Yesterday → 2015-05-02']);
  assert.match(resolved[1]?.why ?? '', /when it was said/);
  assert.deepEqual(values('“[d:Yesterday we stopped it],” [s:X] [c:said].', '2017-03-01'), ['Yesterday → 2017-02-28']);
  // Reported speech is in the reporter's words.
  assert.deepEqual(
    values('On May 3, 2015, [s:X] [c:said] [x:it was stopped last year].', '2017-03-01')[1],
    'last year → 2016',
  );
});

test('a vague anchor gives a vague day, not a wrong one', () => {
  assert.deepEqual(
    values('In May 2015 [s:X] [c:said]: “[d:Yesterday we stopped it.]”', null)[1],
    'Yesterday → 2015-04-30~/2015-05-30~',
  );
  assert.deepEqual(values('It began on Tuesday.', '2014-06'), ['Tuesday → null']);
  assert.deepEqual(values('It began last year.', '2014-06'), ['last year → 2013']);
});

test('every value is EDTF', () => {
  const text =
    'Ten hours ago, two minutes ago, at noon, last weekend, a decade ago, in the last century, next quarter, in the winter, on February 29, ' +
    'a thousand years ago, on December 31, the next day, two weeks later, that night, the weekend, at ten to two, this summer, on the 31st.';
  for (const published of [
    '2014-06-11',
    '2014-06-11T08:30:00Z',
    '2016-03',
    '2016',
    '0001-01-01',
    '2014-06-11~',
    '../2014',
    null,
  ])
    for (const { value } of timed(text, published).resolved)
      assert.ok(value === null || parseEdtf(value) !== null, `${value}`);
});
