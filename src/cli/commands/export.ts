import { openCase, withoutRejected } from '../../case/index.ts';
import { caseExport } from '../../export/index.ts';
import { Fault } from '../../fault/index.ts';
import { headsWhenNeeded } from '../../neural/lazy-heads.ts';
import { runCase } from '../../run/index.ts';
import { parseOptions } from '../options.ts';
import { printOrWrite } from '../print-or-write.ts';
import { progressOn } from '../progress.ts';
import { tellFaults } from '../tell-faults.ts';
import type { Terminal } from '../terminal.ts';

/** `rashomon export CASE`: the case as JSON, without what a person rejected; analysed first when something came in since. */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, { output: { type: 'string' } });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Fault('usage', { detail: 'Name one case folder.' });
  const theCase = await openCase(folder);
  const progress = progressOn(terminal, values.quiet === true);
  try {
    const kept = (await theCase.stale()) ? null : await theCase.analysis();
    const analysis = kept ?? (await runCase(theCase, { heads: headsWhenNeeded(), ...progress.step }));
    progress.end();
    const laid = await theCase.laid();
    const json = laid ? caseExport(withoutRejected(laid), laid.decisions) : caseExport(analysis);
    await printOrWrite(json, values.output, terminal);
    return tellFaults(analysis.failed, terminal);
  } finally {
    progress.end();
    await theCase.close();
  }
}
