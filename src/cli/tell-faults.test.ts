import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listeningTerminal } from '../../test/listening-terminal.ts';
import { Fault } from '../fault/index.ts';
import { tellFaults } from './tell-faults.ts';

test('what failed costs the exit status, what is only told does not', () => {
  const note = new Fault('columns-guessed', { file: 'posts.csv' });
  const failure = new Fault('file-empty', { file: 'a.txt' });
  const only = listeningTerminal();
  assert.equal(tellFaults([note], only), 0);
  assert.match(only.said.err, /^To check:\n {2}posts\.csv: .*\n$/);
  const both = listeningTerminal();
  assert.equal(tellFaults([note, failure], both), 1);
  assert.match(both.said.err, /^Left out: 1 input\n {2}a\.txt: .*\nTo check:\n {2}posts\.csv: /);
  const none = listeningTerminal();
  assert.deepEqual([tellFaults([], none), none.said.err], [0, '']);
});
