import { setTimeout } from 'node:timers/promises';
import { Fault } from '../../fault/index.ts';
import { headsWhenNeeded } from '../../neural/lazy-heads.ts';
import { startServer } from '../../serve/index.ts';
import { openBrowser } from '../browser.ts';
import { caseFor } from '../case-for.ts';
import { parseOptions } from '../options.ts';
import { tellFaults } from '../tell-faults.ts';
import { printable, type Terminal } from '../terminal.ts';

/** Milliseconds that open connections and an analysis are given to end when the program is stopped. */
const GRACE = 500;
/** The largest number a TCP port can have. */
const MOST_PORT = 65_535;

/** `rashomon open`: the web app on a case, in the browser, until the program is stopped. */
export async function openCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, { port: { type: 'string' }, 'no-open': { type: 'boolean' } });
  return serveUntilStopped(positionals, portFrom(values.port), terminal, values['no-open'] !== true);
}

/** `rashomon serve`: the same, without a browser. */
export async function serveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseOptions(args, { port: { type: 'string' } });
  return serveUntilStopped(positionals, portFrom(values.port), terminal, false);
}

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > MOST_PORT)
    throw new Fault('usage', { detail: `--port is ${printable(text)}, not a number from 0 to ${MOST_PORT}.` });
  return port;
}

/** Prints the address, alone on its line, when the server answers. */
async function serveUntilStopped(
  paths: readonly string[],
  port: number | undefined,
  terminal: Terminal,
  isShown: boolean,
): Promise<number> {
  const { case: theCase, failed, isSample } = await caseFor(paths, terminal.env);
  const status = tellFaults(failed, terminal);
  if (theCase === null) return status;
  try {
    const server = await startServer({
      case: theCase,
      heads: headsWhenNeeded(),
      sample: isSample,
      ...(port !== undefined && { port }),
    }).catch(thrown => {
      throw isTaken(thrown)
        ? new Fault('usage', { detail: `Port ${port} is taken; leave --port out for a free one.`, cause: thrown })
        : thrown;
    });
    const stopped = terminal.stopped();
    terminal.err(`${printable(theCase.info.title)} is open in ${printable(theCase.info.folder)}. Ctrl-C ends it.\n`);
    await terminal.out(`${server.url}\n`);
    if (isShown) openBrowser(server.url, terminal.env);
    await stopped;
    await Promise.race([server.close(), setTimeout(GRACE)]);
  } finally {
    await theCase.close();
  }
  return status;
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
}
