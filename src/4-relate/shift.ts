/** Days in a unit, near enough to put two shifts in order. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['year', 365],
  ['decade', 3650],
]);
const COUNTS: ReadonlyMap<string, number> = new Map(
  'a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 couple:2 few:3 several:4'
    .split(' ')
    .map(pair => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])] as const),
);

const AGO = /\b(\d{1,4}|[a-z]+)(?: of)? (minute|hour|day|week|fortnight|month|year|decade)s? (?:ago|earlier|before)\b/i;
const LAST = /\blast (week|month|year)\b/i;
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\byesterday\b/i, -1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening)|now)\b/i, 0],
];

/** A time told by its distance from when the account was given. */
export interface Shift {
  /** Days; negative before. */
  readonly days: number;
  readonly words: string;
}

/**
 * How far from the telling a sentence places what was said, when it says so in words ("ten days ago", "yesterday").
 * It orders two statements of one account that bears no date. Null when the sentence does not tell.
 */
export function shift(sentence: string): Shift | null {
  const ago = AGO.exec(sentence);
  if (ago !== null) {
    const count = COUNTS.get(ago[1]?.toLowerCase() ?? '') ?? Number(ago[1]);
    const unit = DAYS.get(ago[2]?.toLowerCase() ?? '');
    if (Number.isFinite(count) && unit !== undefined) return { days: -count * unit, words: ago[0] };
  }
  const last = LAST.exec(sentence);
  const unit = DAYS.get(last?.[1]?.toLowerCase() ?? '');
  if (last !== null && unit !== undefined) return { days: -unit, words: last[0] };
  for (const [pattern, days] of NAMED) {
    const found = pattern.exec(sentence);
    if (found !== null) return { days, words: found[0] };
  }
  return null;
}
