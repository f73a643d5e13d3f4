import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchLeftBehind } from './left-behind.ts';

const STILL = 50;
/** Something to do, so that the thread never stands still. */
const busy = async (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) await new Promise(go => setImmediate(go));
};

test('a reading that comes to nothing after a failure that nobody waits for is a fault of the file', async () => {
  const watch = watchLeftBehind(STILL);
  const never = watch.over(new Promise(() => undefined), 'a.pdf');
  watch.tell(new Error('Bad entry: 11R'));
  await assert.rejects(never, { code: 'file-damaged', file: 'a.pdf', detail: 'What reads it gave up: Bad entry: 11R' });
});

test('a reading that goes on after such a failure is read', async () => {
  const watch = watchLeftBehind(STILL);
  const reading = watch.over(
    busy(6 * STILL).then(() => 'read'),
    'a.pdf',
  );
  watch.tell(new Error('Bad entry: 11R'));
  assert.equal(await reading, 'read');
});

test('a failure left by one file does not end the next', async () => {
  const watch = watchLeftBehind(STILL);
  const first = watch.over(Promise.resolve('first'), 'a.pdf');
  watch.tell(new Error('Bad entry: 11R'));
  assert.equal(await first, 'first');
  assert.equal(await watch.over(wait(4 * STILL, 'second'), 'b.pdf'), 'second');
});
