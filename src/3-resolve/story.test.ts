import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timed } from './timed.fixture.ts';

const values = (text: string, published: string | null = '2014-06-11') => timed(text, published).times;

const HISTORY = 'On 10 May 1940 the town fell. On 3 June 1940 the dam burst.';

test('in an account of the past, months and days go on from where the story is', () => {
  assert.deepEqual(
    values(`${HISTORY} In September the camp was shut. In February it burned. In late January they had fled.`).slice(2),
    ['September → 1940-09', 'February → 1941-02', 'late January → 1941-01-21/1941-01-31'],
  );
  assert.deepEqual(values(`${HISTORY} In 1943 it was built anew, and in April opened.`).slice(2), [
    '1943 → 1943',
    'April → 1943-04',
  ]);
  assert.deepEqual(values(`${HISTORY} On 20 August they left, and by the end of the year it was empty.`).slice(2), [
    '20 August → 1940-08-20',
    'the end of the year → 1940-09/1940-12',
  ]);
});

test('the same where no one knows when it was published, and the reason says so', () => {
  const { resolved } = timed(`${HISTORY} In September the camp was shut.`, null);
  assert.deepEqual([resolved[2]?.value, resolved[2]?.anchor], ['1940-09', 'text']);
  assert.match(resolved[2]?.why ?? '', /the story has come/);
});

test('news counts from its own day, whatever past it recalls', () => {
  assert.equal(values('He was born on 10 May 1940. On June 3 he was arrested.')[1], 'June 3 → 2014-06-03');
  assert.equal(values(`${HISTORY} Yesterday it was recalled, as on June 3.`).at(-1), 'June 3 → 2014-06-03');
  assert.equal(values(`${HISTORY} This month it is recalled.`).at(-1), 'This month → 2014-06');
  assert.equal(values(`${HISTORY} Last May it was recalled.`).at(-1), 'Last May → 2014-05');
});
