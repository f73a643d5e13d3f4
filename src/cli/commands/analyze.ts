import type { Analysis } from '../../analyze.ts';
import { caseExport } from '../../export/index.ts';
import { Fault } from '../../fault/index.ts';
import { headsWhenNeeded } from '../../neural/lazy-heads.ts';
import { analyzeFiles } from '../../run/index.ts';
import { parseOptions } from '../options.ts';
import { printOrWrite } from '../print-or-write.ts';
import { progressOn } from '../progress.ts';
import { summary } from '../summary.ts';
import { tellFaults } from '../tell-faults.ts';
import type { Terminal } from '../terminal.ts';

/** `rashomon analyze FILES…`: prints what is found, as JSON or for reading. */
export async function analyzeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, output: { type: 'string' } });
  if (positionals.length === 0) throw new Fault('usage', { detail: 'Name the files to analyze.' });
  if (values.output !== undefined && !values.json) throw new Fault('usage', { detail: '--output goes with --json.' });
  const progress = progressOn(terminal, values.quiet === true);
  let analysis: Analysis;
  try {
    analysis = await analyzeFiles(positionals, { heads: headsWhenNeeded(), ...progress.step });
  } finally {
    progress.end();
  }
  await printOrWrite(values.json ? caseExport(analysis) : summary(analysis), values.output, terminal);
  return tellFaults(analysis.failed, terminal);
}
