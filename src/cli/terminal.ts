/** Where a command speaks and what it knows of its surroundings; handed in, so that a test can listen. */
export interface Terminal {
  /** Standard output: what was asked for, nothing else. */
  out(text: string): Promise<void>;
  /** Standard error: progress and what went wrong. */
  err(text: string): void;
  /** Whether a person watches standard error: progress is shown only then. */
  readonly isWatched: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when a person or the system asks the program to end; from the call on, that no longer ends it by itself. */
  stopped(): Promise<void>;
}

/** The terminal of a process, which may have been told to end while work was going on. */
export interface ProcessTerminal extends Terminal {
  readonly isStopped: boolean;
}

/**
 * Text from files and names made safe for a terminal: control characters, which could move the cursor or recolour the
 * screen, and marks that turn the reading direction become a visible sign.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, sign =>
    sign === '\n' || sign === '\t' ? ' ' : '\uFFFD',
  );
}

/** One line of at most so many code units, cut at a word where there is one. */
export function oneLine(text: string, most: number): string {
  const line = printable(text).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/\uFFFD$/, '')}…`;
}

/** The terminal of this process. */
export function processTerminal(): ProcessTerminal {
  let isStopped = false;
  return {
    out: text => writeWhole(process.stdout, text),
    err: text => {
      process.stderr.write(text);
    },
    isWatched: process.stderr.isTTY === true,
    env: process.env,
    stopped: async () => {
      await untilSignal();
      isStopped = true;
    },
    get isStopped() {
      return isStopped;
    },
  };
}

/** Waits until the reader has taken it; a reader that went away (`| head`) is no error. */
function writeWhole(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, failed =>
      failed && !('code' in failed && failed.code === 'EPIPE') ? reject(failed) : resolve(),
    );
  });
}

/** Milliseconds in which a second signal is the first once more: a terminal sends it to every process, and the one that started us passes it on. */
const SAME_SIGNAL = 1000;

/** The first signal asks politely; one that comes later ends the program at once. */
function untilSignal(): Promise<void> {
  const INTERRUPTED = 130;
  return new Promise(resolve => {
    let first: number | null = null;
    const onSignal = () => {
      first ??= performance.now();
      if (performance.now() - first > SAME_SIGNAL) process.exit(INTERRUPTED);
      if (process.connected) process.disconnect();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
    process.once('disconnect', resolve); // bin/rashomon is gone without a word.
  });
}
