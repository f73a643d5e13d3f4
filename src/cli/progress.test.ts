import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listeningTerminal } from '../../test/listening-terminal.ts';
import { progressOn } from './progress.ts';

const step = { room: '2-mark', file: 'a\u001b[2Jb.txt', done: 3, of: 12 } as const;

test('progress is one line that clears itself, and a file name cannot break out of it', () => {
  const terminal = listeningTerminal({}, true);
  const progress = progressOn(terminal, false);
  progress.step.onStep?.(step);
  progress.step.onStep?.({ ...step, file: 'x'.repeat(500) });
  progress.end();
  assert.match(terminal.said.err, /Finding statements 3 of 12 · a\uFFFD\[2Jb\.txt/);
  assert.ok(!terminal.said.err.includes('\n'));
  assert.ok(terminal.said.err.split('\r').every(line => line.length < 85));
  assert.ok(terminal.said.err.endsWith('\r\u001b[2K'));
});

test('nobody watches, or quiet is asked for: not a character', () => {
  for (const [isWatched, isQuiet] of [
    [false, false],
    [true, true],
  ] as const) {
    const terminal = listeningTerminal({}, isWatched);
    const progress = progressOn(terminal, isQuiet);
    progress.step.onStep?.(step);
    progress.end();
    assert.deepEqual(terminal.said, { out: '', err: '' });
  }
});
