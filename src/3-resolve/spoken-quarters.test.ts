import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

const values = (text: string) => timed(text, '1989-10-30').times;

test('the quarter is the one last spoken of, the year-ago one the same of the year before', () => {
  assert.deepEqual(
    values('Sales fell in the third quarter. For the quarter, tax was 3 million; in the year-ago period, 5 million.'),
    ['the third quarter → 1989-35', 'the quarter → 1989-35', 'the year-ago period → 1988-35'],
  );
  assert.deepEqual(values('Sales fell in the third quarter. The 1987 quarter had been better.'), [
    'the third quarter → 1989-35',
    'The 1987 quarter → 1987-35',
  ]);
  const { resolved } = timed('For the quarter, sales fell.', '1989-10-30');
  assert.deepEqual([resolved[0]?.value, resolved[0]?.anchor], [null, null]);
  assert.match(resolved[0]?.why ?? '', /none is known/);
});

test('figures of a quarter are compared with the same quarter a year earlier, and each with the first', () => {
  assert.deepEqual(
    values(
      'In the third quarter sales rose to 12 million from 9 million a year earlier. Tax was lower than a year ago. A year earlier, it was 2 million.',
    ).slice(1),
    ['a year earlier → 1988-35', 'a year ago → 1988-35', 'A year earlier → 1988-35'],
  );
});

test('where nothing is compared, a year ago is a year', () => {
  assert.deepEqual(values('In the third quarter sales rose. The founder left a year ago.')[1], 'a year ago → 1988');
  assert.deepEqual(values('Sales rose to 12 million from 9 million a year ago.'), ['a year ago → 1988']);
});
