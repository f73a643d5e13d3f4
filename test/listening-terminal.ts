import type { Terminal } from '../src/cli/terminal.ts';

/** A terminal that keeps what is said to it. */
export interface ListeningTerminal extends Terminal {
  readonly said: { out: string; err: string };
}

/** Makes one; `isWatched` as if a person sat before it. */
export function listeningTerminal(env: NodeJS.ProcessEnv = {}, isWatched = false): ListeningTerminal {
  const said = { out: '', err: '' };
  return {
    said,
    out: async text => {
      said.out += text;
    },
    err: text => {
      said.err += text;
    },
    isWatched,
    env,
    stopped: async () => undefined,
  };
}
