import type { RelativeTime } from '../marks.ts';
import { lower, type Token } from './tokens.ts';

/** A time expression found at a token: where it ends, and what it says (as in `TimeMark`). */
export interface Match {
  /** The token after its last. */
  readonly next: number;
  readonly value: string | null;
  readonly relative: RelativeTime | null;
  /** Whether a "the" before it belongs to it ("the next day"). */
  readonly article?: true;
}

/** Looks for an expression that begins at token `i`. */
export type Rule = (t: readonly Token[], i: number) => Match | null;

/** A date as EDTF: one whose year is open needs an anchor. */
export function dated(next: number, edtf: string): Match {
  if (!edtf.startsWith('XXXX')) return { next, value: edtf, relative: null };
  return { next, value: null, relative: { kind: 'yearless', value: edtf } };
}

/** A shift from when it was said, or from the time last spoken of. */
export function shift(
  next: number,
  amount: number,
  unit: Extract<RelativeTime, { kind: 'shift' }>['unit'],
  from: 'said' | 'text' | 'near' = 'said',
): Match {
  return { next, value: null, relative: { kind: 'shift', amount, unit, ...(from !== 'said' && { from }) } };
}

/** The longest of what the rules find; the first of equals. */
export function longest(rules: readonly Rule[]): Rule {
  return (t, i) => {
    let best: Match | null = null;
    for (const rule of rules) {
      const found = rule(t, i);
      if (found !== null && (best === null || found.next > best.next)) best = found;
    }
    return best;
  };
}

/** The token after `words` when they stand at `i` one after the other; null when they do not. */
export function after(t: readonly Token[], i: number, ...words: readonly string[]): number | null {
  return words.every((word, index) => lower(t, i + index) === word) ? i + words.length : null;
}
