import { basename, resolve } from 'node:path';
import { createCase, isCase, openCase, userName } from '../../case/index.ts';
import { Fault } from '../../fault/index.ts';
import { gatherAll, looksLikeAddress } from '../../intake/index.ts';
import { headsWhenNeeded } from '../../neural/lazy-heads.ts';
import { runCase } from '../../run/index.ts';
import { addAll } from '../case-for.ts';
import { parseOptions } from '../options.ts';
import { progressOn } from '../progress.ts';
import { tellFaults } from '../tell-faults.ts';
import { printable, type Terminal } from '../terminal.ts';

/**
 * `rashomon add CASE FILES…`: keeps the files in the case, which is made if it is not there, and analyses it. An address
 * of the web among them is asked for its page; each host is named before it is contacted.
 */
export async function addCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, {});
  const [folder, ...paths] = positionals;
  if (folder === undefined || paths.length === 0)
    throw new Fault('usage', { detail: 'Name a case folder and the files or addresses to add.' });
  if (looksLikeAddress(folder)) throw new Fault('usage', { detail: 'The case folder comes first, then the address.' });
  const gathered = await gatherAll(paths, { onContact: host => terminal.err(`Asking ${printable(host)} …\n`) });
  if (gathered.sources.length === 0) return tellFaults(gathered.failed, terminal);
  const theCase = (await isCase(folder))
    ? await openCase(folder)
    : await createCase(folder, { title: basename(resolve(folder)), who: userName() });
  const progress = progressOn(terminal, values.quiet === true);
  try {
    const added = await addAll(theCase, gathered);
    const analysis = await runCase(theCase, { heads: headsWhenNeeded(), ...progress.step });
    progress.end();
    await terminal.out(`${added} added, ${analysis.documents.length} documents in ${theCase.info.title}\n`);
    return tellFaults([...gathered.failed, ...analysis.failed], terminal);
  } finally {
    progress.end();
    await theCase.close();
  }
}
