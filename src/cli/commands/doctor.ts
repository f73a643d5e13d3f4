import { CHECKS, type Check } from '../doctor/checks.ts';
import { parseOptions } from '../options.ts';
import { printable, type Terminal } from '../terminal.ts';

/** `rashomon doctor`: tries every part of the installation and says which is wrong and what to do. */
export async function doctorCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  parseOptions(args, {});
  let isWell = true;
  for (const check of CHECKS) {
    const told = await check.look(terminal.env).then(
      good => `ok      ${check.name}: ${good}`,
      thrown => {
        if (!check.isOptional) isWell = false;
        return bad(check, thrown);
      },
    );
    await terminal.out(`${told}\n`);
  }
  await terminal.out(isWell ? 'Everything that Rashomon needs is there.\n' : 'Something is missing; see above.\n');
  return isWell ? 0 : 1;
}

function bad(check: Check, thrown: unknown): string {
  const reason = printable(thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown));
  return `${check.isOptional ? 'absent ' : 'WRONG  '} ${check.name}: ${reason}\n        ${check.wayOut}`;
}
