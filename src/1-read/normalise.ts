import { MAX_MARKS } from './limits.ts';

const LONE_SURROGATE = /\p{Surrogate}/u;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
const MANY_MARKS = new RegExp(`\\p{M}{${MAX_MARKS}}(?=\\p{M})`, 'gu');
const JOINER = '\u034f';

/** Text as it is stored, and what it cost. */
export interface Normalised {
  readonly text: string;
  /** Lone surrogates that became U+FFFD. */
  readonly surrogates: number;
  /** Control characters, which no reader sees, that were taken out. */
  readonly controls: number;
}

/**
 * Line ends as "\n", NFC, no lone surrogates, no control characters but tab and line end. No-break and zero-width
 * characters stay. Letters with more marks than any script uses get a joiner between them, as UAX #15 says, because
 * normalising them would take quadratic time.
 */
export function normalise(raw: string): Normalised {
  const lined = raw.replace(/^\ufeff/, '').replace(LINE_ENDS, '\n');
  let controls = 0;
  const clean = lined.replace(CONTROLS, () => {
    controls++;
    return '';
  });
  const whole = clean.isWellFormed() ? clean : clean.toWellFormed();
  const surrogates = whole === clean ? 0 : countSurrogates(clean);
  const text = whole.replace(MANY_MARKS, marks => marks + JOINER).normalize('NFC');
  return { text, surrogates, controls };
}

function countSurrogates(text: string): number {
  let count = 0;
  for (const character of text) if (LONE_SURROGATE.test(character)) count++;
  return count;
}
