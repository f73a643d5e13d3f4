import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** The program as a person starts it. */
export const BIN = join(import.meta.dirname, '..', 'bin', 'rashomon');

/** What a run of the program said, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `rashomon` with these arguments; its cases lie under `home`. One that hangs is killed after `seconds` and has no status. */
export async function runRashomon(
  args: readonly string[],
  { home, cwd, seconds = 60 }: { home: string; cwd?: string; seconds?: number },
): Promise<Ran> {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, RASHOMON_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    ...(cwd !== undefined && { cwd }),
  });
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status, out, err };
}
