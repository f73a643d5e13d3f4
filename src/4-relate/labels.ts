import { isFunctionWord, stem, type Word, words } from './words.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);
const CARDINALS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1] as const),
);
/** Nouns that follow a number which counts them: "killed 29 people" labels nothing. */
const COUNTED = /(?:s|people|men|women|children|dead|percent|million|billion|thousand|hundred|dozen)$/;
/** Verbs before a number, which then counts something: "killed 29", "found three". */
const VERBAL = /(?:ed|ing)$/;
/** Ordinals before these tell of order in time, not of one thing among others. */
const OCCASIONS = new Set(
  ['time', 'day', 'week', 'month', 'year', 'place', 'half', 'quarter', 'hand', 'round'].map(stem),
);

/** A thing told apart from others of its kind by a number: gate 3, the third gate, Route 5. */
export interface Label {
  /** Stem of the kind of thing. */
  readonly of: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The numbered things of a text. A list goes on with its noun ("gates 1, 2 and 5"). Offsets are UTF-16 code units.
 *
 *     Gate 2 was raised before the third gate.
 *     ^^^^^^                       ^^^^^^^^^^
 */
export function labels(text: string): readonly Label[] {
  const list = words(text);
  const out: Label[] = [];
  for (const [i, word] of list.entries()) {
    const before = list[i - 1];
    const after = list[i + 1];
    const ordinal = ORDINALS.get(word.low);
    if (ordinal !== undefined) {
      if (after !== undefined && isNoun(after) && !OCCASIONS.has(stem(after.low)))
        out.push({ of: stem(after.low), number: ordinal, start: word.start, end: after.end });
      continue;
    }
    const number = /^\d{1,4}$/.test(word.low) ? Number(word.low) : CARDINALS.get(word.low);
    if (number === undefined || before === undefined) continue;
    const last = out.at(-1);
    const listed = last !== undefined && /^(?:, | and |, and | or )$/.test(text.slice(last.end, word.start));
    if (listed && !counts(text, word, after)) out.push({ of: last.of, number, start: word.start, end: word.end });
    else if (text.slice(before.end, word.start) === ' ' && isNoun(before) && !counts(text, word, after))
      out.push({ of: stem(before.low), number, start: before.start, end: word.end });
  }
  return out;
}

function isNoun(word: Word): boolean {
  return !isFunctionWord(word.low) && !/^\p{N}/u.test(word.low) && !VERBAL.test(word.low);
}

/** Whether a number counts the word behind it, or is the hour of a clock. */
function counts(text: string, word: Word, after: Word | undefined): boolean {
  if (/^[:%.]\d|^%/.test(text.slice(word.end, word.end + 2))) return true;
  return after !== undefined && text.slice(word.end, after.start) === ' ' && COUNTED.test(after.low) && isNoun(after);
}

/** Whether two texts number things of one kind and have no number of that kind in common: they speak of different things. */
export function otherThings(a: readonly Label[], b: readonly Label[]): boolean {
  const kinds = new Set(a.map(label => label.of).filter(of => b.some(label => label.of === of)));
  return [...kinds].some(of => {
    const numbers = new Set(a.filter(label => label.of === of).map(label => label.number));
    return !b.some(label => label.of === of && numbers.has(label.number));
  });
}

/**
 * For each kind of thing that a text numbers, the number it names more often than all others together: "the gate" of an
 * account of gate 3 is gate 3.
 */
export function usualNumbers(all: readonly Label[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { of, number } of all) {
    const row = counts.get(of) ?? new Map<number, number>();
    row.set(number, (row.get(number) ?? 0) + 1);
    counts.set(of, row);
  }
  return new Map(
    [...counts].flatMap(([of, row]) => {
      const total = [...row.values()].reduce((sum, n) => sum + n, 0);
      const usual = [...row].find(([, n]) => 2 * n > total);
      return usual === undefined ? [] : [[of, usual[0]] as const];
    }),
  );
}
