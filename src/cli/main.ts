import { access } from 'node:fs/promises';
import { Fault } from '../fault/index.ts';
import { HELP } from './help.ts';
import { printable, type Terminal } from './terminal.ts';
import { version } from './version.ts';

/** What a command is: its arguments without its name, and where it speaks; resolves to the exit status. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Each command is loaded when it is called, so that one starts fast and `doctor` runs where another's parts are missing. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import('./commands/open.ts')).openCommand,
  serve: async () => (await import('./commands/open.ts')).serveCommand,
  analyze: async () => (await import('./commands/analyze.ts')).analyzeCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  relate: async () => (await import('./commands/relate.ts')).relateCommand,
  ocr: async () => (await import('./commands/ocr.ts')).ocrCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
};

/** Runs a command line (without `node` and the script) and resolves to its exit status: 0 done, 1 some input failed, 2 wrong use. Never rejects. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    if (isAsked(args, '--version')) {
      await terminal.out(`${version()}\n`);
      return 0;
    }
    if (isAsked(args, '--help') || isAsked(args, '-h')) {
      await terminal.out(HELP);
      return 0;
    }
    const { command, rest } = await commandIn(args);
    return await (await command())(rest, terminal);
  } catch (thrown) {
    const fault = asFault(thrown);
    terminal.err(`rashomon: ${printable(fault.message)}\n  ${printable(fault.wayOut)}\n`);
    if (fault.code === 'internal' && fault.cause instanceof Error)
      terminal.err(`${printable(fault.cause.stack ?? '').replaceAll(' at ', '\n  at ')}\n`);
    return fault.code === 'usage' ? 2 : 1;
  }
}

/** Whether an option is given before `--`, which ends the options. */
function isAsked(args: readonly string[], option: string): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).includes(option);
}

/** The command named first; options or a file that is there mean `open`. */
async function commandIn(
  args: readonly string[],
): Promise<{ command: () => Promise<Command>; rest: readonly string[] }> {
  const [first, ...rest] = args;
  const open = COMMANDS.open as () => Promise<Command>;
  if (first === undefined || first.startsWith('-')) return { command: open, rest: args };
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (command) return { command, rest };
  const isFile = await access(first).then(
    () => true,
    () => false,
  );
  if (isFile) return { command: open, rest: args };
  throw new Fault('usage', { detail: `There is no command and no file “${first}”.` });
}

function asFault(thrown: unknown): Fault {
  const isPartMissing =
    thrown instanceof Error &&
    'code' in thrown &&
    (thrown.code === 'ERR_MODULE_NOT_FOUND' || thrown.code === 'MODULE_NOT_FOUND');
  return isPartMissing ? new Fault('setup-broken', { detail: thrown.message, cause: thrown }) : Fault.from(thrown);
}
