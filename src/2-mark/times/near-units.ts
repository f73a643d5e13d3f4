import { type Match, shift } from './match.ts';
import { dayPart } from './shifts.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';

const UNITS = new Set(['day', 'week', 'month', 'year'] as const);
type Unit = typeof UNITS extends Set<infer Name> ? Name : never;

/** What may stand before "the year": "for the year", "later in the week". */
const BEFORE_ANY = /^(for|in|during|through|throughout|over)$/;
/** Only with them is "the day" the day spoken of, and not a length or a way of speaking. */
const SIDES = /^(later|earlier|late|early)$/;
/** Parts of which a year may be the whole: "the first nine months of the year". */
const PARTS = /^(months|half|rest|part|remainder|weeks|quarter|quarters|most|much|days|balance)$/;
/** After these the unit counts from an event, or is a length: "the year of the flood", "the day that he left". */
const TIED = /^(of|when|that|to|ended|ending|before|after|since|in|he|she|they|we|i|the|which|until|from|was|is|or)$/;

/** The unit that the text, or else the account, is in: "later in the day", "for the year", "the rest of the month", "the full year". */
export function nearUnit(t: readonly Token[], i: number): Match | null {
  if (lower(t, i - 1) !== 'the' || !freeBefore(t, i)) return null;
  const at = lower(t, i) === 'full' ? i + 1 : i;
  const unit = lower(t, at) as Unit;
  if (!UNITS.has(unit) || !freeAfter(t, at + 1)) return null;
  const before = lower(t, i - 2);
  const sided = before === 'in' && SIDES.test(lower(t, i - 3));
  const part = before === 'of' && PARTS.test(lower(t, i - 3)) && unit !== 'day';
  if (!sided && TIED.test(lower(t, at + 1))) return null;
  if (!sided && !part && !(BEFORE_ANY.test(before) && unit !== 'day')) return null;
  // "The full year" is the one that the account is in, whatever other years it compares.
  return { ...shift(at + 1, 0, unit, at > i ? 'said' : 'near'), article: true };
}

/** Before any other word "the morning" names what follows: "the morning raid". */
const AFTER_A_PART = new Set('to and but as with at he she they we i it there the a for from near'.split(' '));
const BEFORE_A_PART = /^(in|during|by|through|throughout)$/;

/** "In the morning", "by mid-afternoon": of the day that the text is in. */
export function nearPart(t: readonly Token[], i: number): Match | null {
  const mid = lower(t, i) === 'mid' ? (lower(t, i + 1) === '-' ? 2 : 1) : 0;
  const the = lower(t, i - 1) === 'the' ? 1 : 0;
  const part = dayPart(lower(t, i + mid));
  if (part === null || (the === 0 && mid === 0) || !BEFORE_A_PART.test(lower(t, i - 1 - the))) return null;
  const next = t[i + mid + 1];
  if (!freeAfter(t, i + mid + 1) || (next?.kind === 'word' && !AFTER_A_PART.has(next.lower))) return null;
  return {
    next: i + mid + 1,
    value: null,
    relative: { kind: 'shift', amount: 0, unit: 'day', from: 'text', part },
    article: true,
  };
}
