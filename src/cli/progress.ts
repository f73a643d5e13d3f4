import type { Step } from '../analyze.ts';
import { oneLine, type Terminal } from './terminal.ts';

const DOING: Readonly<Record<Step['room'], string>> = {
  '1-read': 'Reading',
  '2-mark': 'Finding statements',
  '3-resolve': 'Finding out who and when',
  '4-relate': 'Comparing',
  '5-weigh': 'Counting',
};

/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001b[2K';
/** Columns of the narrowest terminal in use; a longer line would wrap and could not be cleared. */
const COLUMNS = 79;

/** Progress on one line that rewrites itself, for a person who watches; nothing otherwise. */
export interface Progress {
  /** To be spread into the options of a run. */
  readonly step: { readonly onStep?: (step: Step) => void };
  /** Clears the line: other text follows. */
  end(): void;
}

/** Progress to a terminal; silent when no one watches or none is wanted. */
export function progressOn({ err, isWatched }: Terminal, isQuiet: boolean): Progress {
  if (isQuiet || !isWatched) return { step: {}, end: () => undefined };
  return {
    step: {
      onStep: ({ room, file, done, of }) =>
        err(CLEAR + oneLine(`${DOING[room]} ${done} of ${of}${file === null ? '' : ` · ${file}`}`, COLUMNS)),
    },
    end: () => err(CLEAR),
  };
}
