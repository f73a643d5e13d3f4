import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Capture, laterVersions } from './page-versions.ts';

const at = (id: string, address: string | null, captured: string | null, format = 'html'): Capture => ({
  id,
  address,
  captured,
  format,
});
const told = (...captures: readonly Capture[]) =>
  [...laterVersions(captures)].map(([id, later]) => `${id} ${later.join('')}`);

test('captures of one page are versions, by when they were taken, however the address is written', () => {
  const page = 'https://paper.test/gates';
  assert.deepEqual(
    told(
      at('b', `${page}/`, '2024-05-13'),
      at('a', page, '2024-05-12'),
      at('c', `${page}?utm_source=x`, '2024-05-14T10:00:00Z'),
    ),
    ['a bc', 'b c'],
  );
});

test('another page, no known time, one moment, and posts of one profile are no versions', () => {
  const page = 'https://paper.test/gates';
  for (const captures of [
    [at('a', page, '2024-05-12'), at('b', 'https://paper.test/dam', '2024-05-13')],
    [at('a', page, '2024-05-12'), at('b', page, null)],
    [at('a', page, '2024-05-12'), at('b', page, '2024-05-12')],
    [at('a', page, '2024-05-12', 'table'), at('b', page, '2024-05-13', 'table')],
    [at('a', null, '2024-05-12'), at('b', null, '2024-05-13')],
  ])
    assert.deepEqual(told(...captures), []);
});
