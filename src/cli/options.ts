import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Fault } from '../fault/index.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options of every command. */
export const COMMON = {
  help: { type: 'boolean', short: 'h' },
  quiet: { type: 'boolean', short: 'q' },
} as const satisfies Options;

/** Options and file names of a command. Throws Fault `usage` with what is not understood. */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options: { ...COMMON, ...options }, allowPositionals: true, strict: true });
  } catch (thrown) {
    const detail = thrown instanceof Error ? `${thrown.message.split('. ')[0]}.` : String(thrown);
    throw new Fault('usage', { detail });
  }
}
