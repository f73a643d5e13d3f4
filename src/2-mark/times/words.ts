import { lower, type Token } from './tokens.ts';

/** English names of months, 1..12; those that are cut short take a full stop. */
const MONTHS = new Map<string, number>();
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
for (const [index, name] of MONTH_NAMES.entries()) {
  MONTHS.set(name, index + 1);
  if (name.length > 4) MONTHS.set(name.slice(0, 3), index + 1);
}
MONTHS.set('jun', 6).set('jul', 7).set('sept', 9);

/** English names of weekdays, 0 Sunday .. 6 Saturday. */
const WEEKDAYS = new Map<string, number>();
for (const [index, name] of ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].entries()) {
  WEEKDAYS.set(name, index);
  WEEKDAYS.set(name.slice(0, 3), index);
}
WEEKDAYS.set('tues', 2).set('weds', 3).set('thur', 4).set('thurs', 4);

/** A word found at a place: what it stands for, the token after it, and whether it was written in full. */
export interface Named {
  readonly number: number;
  readonly next: number;
  readonly full: boolean;
}

function named(
  t: readonly Token[],
  i: number,
  names: ReadonlyMap<string, number>,
  fullLength: (name: string) => boolean,
): Named | null {
  const number = names.get(lower(t, i));
  if (number === undefined) return null;
  const full = fullLength(lower(t, i));
  const stop = !full && lower(t, i + 1) === '.' && t[i + 1]?.glued === true;
  return { number, next: i + (stop ? 2 : 1), full };
}

/** A month's name at token `i`, its full stop included when it is cut short ("Sept."). */
export function monthAt(t: readonly Token[], i: number): Named | null {
  return named(t, i, MONTHS, name => MONTH_NAMES.includes(name));
}

/** A weekday's name at token `i`, its full stop included when it is cut short. */
export function weekdayAt(t: readonly Token[], i: number): Named | null {
  return named(t, i, WEEKDAYS, name => name.endsWith('day'));
}

/** ISO 8601-2 codes of seasons: "fall" is one only where the words around it say so. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
]);

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];

/** A number below 100 in words at token `i` ("twelve", "twenty-five"). */
export function numberWord(t: readonly Token[], i: number): Named | null {
  const small = SMALL.indexOf(lower(t, i));
  if (small !== -1) return { number: small, next: i + 1, full: true };
  const tens = TENS.indexOf(lower(t, i));
  if (tens === -1) return null;
  const hyphen = lower(t, i + 1) === '-' && t[i + 1]?.glued ? 1 : 0;
  const ones = SMALL.indexOf(lower(t, i + 1 + hyphen));
  const both = ones > 0 && ones < 10;
  return { number: (tens + 2) * 10 + (both ? ones : 0), next: i + 1 + (both ? hyphen + 1 : 0), full: true };
}

/** An ordinal from 1 to 31 at token `i`: "third", "twenty-first", "3rd". */
export function ordinalAt(t: readonly Token[], i: number): Named | null {
  const digits = t[i];
  if (digits?.kind === 'number' && t[i + 1]?.glued && /^(st|nd|rd|th)$/.test(lower(t, i + 1)))
    return digits.text.length <= 2 ? { number: Number(digits.text), next: i + 2, full: true } : null;
  const small = SMALL_ORDINALS.indexOf(lower(t, i));
  if (small !== -1) return { number: small + 1, next: i + 1, full: true };
  if (lower(t, i) === 'twentieth') return { number: 20, next: i + 1, full: true };
  if (lower(t, i) === 'thirtieth') return { number: 30, next: i + 1, full: true };
  const tens = TENS.indexOf(lower(t, i));
  const hyphen = lower(t, i + 1) === '-' && t[i + 1]?.glued ? 1 : 0;
  const ones = tens === -1 ? -1 : SMALL_ORDINALS.indexOf(lower(t, i + 1 + hyphen));
  return ones === -1 || ones > 8 ? null : { number: (tens + 2) * 10 + ones + 1, next: i + 2 + hyphen, full: true };
}
