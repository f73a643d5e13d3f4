import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listeningTerminal } from '../../test/listening-terminal.ts';
import { HELP } from './help.ts';
import { main } from './main.ts';
import { version } from './version.ts';

test('help and version go to standard output, whatever else is said', async () => {
  for (const args of [['--help'], ['-h'], ['analyze', '--help'], ['analyze', 'x.txt', '-h']]) {
    const terminal = listeningTerminal();
    assert.equal(await main(args, terminal), 0);
    assert.deepEqual(terminal.said, { out: HELP, err: '' });
  }
  const terminal = listeningTerminal();
  assert.equal(await main(['--version'], terminal), 0);
  assert.equal(terminal.said.out, `${version()}\n`);
});

for (const [args, told] of [
  [['nonsense'], /no command and no file “nonsense”/],
  [['toString'], /no command and no file “toString”/],
  [['analyze'], /Name the files/],
  [['analyze', '--jsn', 'x'], /Unknown option '--jsn'/],
  [['analyze', '--output', 'x', 'y'], /goes with --json/],
  [['add', 'only-a-folder'], /Name a case folder and the files/],
  [['export'], /Name one case folder/],
  [['export', 'a', 'b'], /Name one case folder/],
  [['open', '--port', 'many'], /--port is many/],
  [['open', '--port=70000'], /--port is 70000/],
  [['--no-opne'], /Unknown option/],
  [['doctor', '--loud'], /Unknown option/],
] as const) {
  test(`wrong use is told and exits 2: ${args.join(' ')}`, async () => {
    const terminal = listeningTerminal();
    assert.equal(await main(args, terminal), 2);
    assert.match(terminal.said.err, told);
    assert.match(terminal.said.err, /rashomon --help/);
    assert.equal(terminal.said.out, '');
  });
}

test('every command and option that help names is understood, and none is left out of it', async () => {
  const { COMMANDS } = await import('./main.ts');
  const named = new Set([...HELP.matchAll(/^ {2}rashomon \[?(\w+)/gm)].map(match => match[1]));
  assert.deepEqual(named, new Set(Object.keys(COMMANDS)));
});
