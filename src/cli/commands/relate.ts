import { Fault as Failure, type Fault } from '../../fault/index.ts';
import { readFile } from '../../intake/index.ts';
import { headsWhenNeeded } from '../../neural/lazy-heads.ts';
import { relatePairs } from '../../relate-pairs.ts';
import { parseOptions } from '../options.ts';
import { tellFaults } from '../tell-faults.ts';
import type { Terminal } from '../terminal.ts';

/** `rashomon relate PAIRS.jsonl`: for each line a pair of statements, a line with how they stand to one another. */
export async function relateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseOptions(args, {});
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Failure('usage', { detail: 'Name one file of pairs.' });
  const faults: Fault[] = [];
  const lines = new TextDecoder().decode(await readFile(file)).split('\n');
  for await (const answers of relatePairs(file, lines, headsWhenNeeded(), fault => faults.push(fault)))
    await terminal.out(answers.map(answer => `${JSON.stringify(answer)}\n`).join(''));
  return tellFaults(faults, terminal);
}
