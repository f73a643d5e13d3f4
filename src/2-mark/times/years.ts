import { fourDigits } from '../../time/edtf.ts';
import { dated, type Match } from './match.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { numberWord, ordinalAt } from './words.ts';

/** The years that four digits may stand for in an account; beyond them they are amounts. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2099;
/** From this year on "of 1860" is a year though a word follows. */
const OLD_BUT_SURE = 1700;

/** A year in four digits at token `i`, whatever stands before it; null when its digits belong to something longer. */
export function yearAt(t: readonly Token[], i: number): number | null {
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length !== 4 || !freeAfter(t, i + 1)) return null;
  const year = Number(token.text);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Words after which four digits are a year, of whatever age. */
const BEFORE_A_YEAR = new Set('in since during until till circa year early late mid fiscal by ad'.split(' '));
/** Words that can stand before a year or an amount. */
const BEFORE_EITHER = new Set('of from to before after between and through for the'.split(' '));
/** Words that stand before a label or an amount: "Resolution 1973", "more than 2000". */
const BEFORE_OTHER = new Set(
  (
    'no nos number numbers page pages room flight resolution article section chapter route highway line unit version model channel ' +
    'figure table paragraph act law bill form regulation directive decree order case file area zone gate box street avenue road ' +
    'than over under nearly almost least most exactly another these those only some approximately roughly plus minus x v'
  ).split(' '),
);
/** What is counted, when it stands after a number. */
const COUNTED = new Set(
  (
    'people persons men women children troops soldiers fighters members families homes houses jobs votes words shares points volts ' +
    'percent per cent pc km kilometres kilometers kilometre miles mile metres meters m ft feet tons tonnes barrels dollars euros pounds ' +
    'crowns rials gmt utc hours hrs hour minutes days weeks months years degrees megawatts mw others more'
  ).split(' '),
);
const PLAIN_WORDS_IN_S = new Set('was is has as its this does yes thus plus versus unless across'.split(' '));

/** A year standing by itself: "in 2014", "the 2015 agreement", "(1998)". */
export function bareYear(t: readonly Token[], i: number): Match | null {
  const year = yearAt(t, i);
  if (year === null || !freeBefore(t, i) || !readsAsYear(t, i, year)) return null;
  return dated(i + 1, String(year));
}

function readsAsYear(t: readonly Token[], i: number, year: number): boolean {
  const before = lower(t, i - 1);
  const next = lower(t, i + 1);
  const follows = t[i + 1];
  if (BEFORE_OTHER.has(before) || COUNTED.has(next) || (before === '.' && lower(t, i - 2) === 'no')) return false;
  const counts = follows?.kind === 'word' && !capital(t, i + 1) && next.endsWith('s') && !PLAIN_WORDS_IN_S.has(next);
  const recent = year >= 1900 && year % 100 !== 0;
  if (recent) return !(counts && (before === 'about' || before === 'around'));
  if (BEFORE_A_YEAR.has(before)) return !counts;
  if (before === 'the' && capital(t, i + 1)) return true;
  // "The election of 1860 led to": an amount so exact would have what it counts after it.
  if (before === 'of' && year >= OLD_BUT_SURE && year % 50 !== 0) return !counts;
  return BEFORE_EITHER.has(before) && follows?.kind !== 'word' && year >= 1500 && before !== 'the';
}

/** "In '98", "since ’74": a year without its century, after a word that calls for a year. */
export function shortYearAlone(t: readonly Token[], i: number): Match | null {
  const digits = t[i + 1];
  const stands = isApostrophe(t, i) && digits?.glued === true && /^[0-9]{2}$/.test(digits.text) && freeAfter(t, i + 2);
  return stands && BEFORE_A_YEAR.has(lower(t, i - 1)) ? dated(i + 2, String(inCentury(Number(digits.text)))) : null;
}

/** From this number on a year in two digits is the last century's: "'74", "eighty-two". */
export const LAST_CENTURY = 30;

/** A year of two digits in four: 98 is 1998, 14 is 2014. */
export function inCentury(number: number): number {
  return number + (number >= LAST_CENTURY ? 1900 : 2000);
}

/** A year as it is spoken: "nineteen ninety-six", "two thousand fourteen", "twenty fourteen", after a word that calls for a year. */
export function spokenYear(t: readonly Token[], i: number): Match | null {
  if (!BEFORE_A_YEAR.has(lower(t, i - 1)) && lower(t, i - 1) !== 'of' && lower(t, i - 1) !== 'the') return null;
  if (lower(t, i) === 'year')
    return lower(t, i - 1) === 'the' && yearAt(t, i + 1) === null ? spokenYear(t, i + 1) : null;
  const hundreds = numberWord(t, i);
  if (hundreds === null || lower(t, i - 1) === 'the') return null;
  if (hundreds.number === 2 && lower(t, hundreds.next) === 'thousand') return afterThousand(t, hundreds.next + 1);
  const rest = numberWord(t, hundreds.next);
  if (rest === null || rest.number < 10 || hundreds.number < 10 || hundreds.number > 20 || !freeAfter(t, rest.next))
    return null;
  return /^\p{Ll}+s$/u.test(t[rest.next]?.text ?? '')
    ? null
    : dated(rest.next, String(hundreds.number * 100 + rest.number));
}

function afterThousand(t: readonly Token[], i: number): Match | null {
  const rest = numberWord(t, lower(t, i) === 'and' ? i + 1 : i);
  if (rest !== null)
    return rest.number > 0 && freeAfter(t, rest.next) ? dated(rest.next, String(2000 + rest.number)) : null;
  return /^\p{Ll}*s$|^people$/u.test(t[i]?.text ?? '') && !PLAIN_WORDS_IN_S.has(lower(t, i)) ? null : dated(i, '2000');
}

const DECADES = new Map<string, string>(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((name, index) => [
    name,
    `19${index + 2}X`,
  ]),
);

/** A decade: "the 1990s", "the 80's", "’80s", "the nineties". Without its century it is the twentieth's, which is said of no other yet. */
export function decade(t: readonly Token[], i: number): Match | null {
  const name = DECADES.get(lower(t, i));
  if (name !== undefined)
    return lower(t, i - 1) === 'the' || isThird(t, i - 1) ? { ...dated(i + 1, name), article: true } : null;
  const quoted = isApostrophe(t, i) && t[i + 1]?.glued === true && lower(t, i + 1).length === 2;
  const at = quoted ? i + 1 : i;
  const digits = t[at];
  if (digits?.kind !== 'number' || !digits.text.endsWith('0') || !(quoted || freeBefore(t, i))) return null;
  const end = pluralEnd(t, at + 1);
  if (end === null) return null;
  if (digits.text.length === 4) {
    const year = Number(digits.text);
    if (year < FIRST_YEAR || year > LAST_YEAR) return null;
    // "The 1900s" is a century to most, a decade to some: the century holds both.
    return {
      ...dated(end, year % 100 === 0 ? `${digits.text.slice(0, 2)}XX` : `${digits.text.slice(0, 3)}X`),
      article: true,
    };
  }
  const known = digits.text.length === 2 && Number(digits.text) >= 20;
  const said =
    quoted || lower(t, i - 1) === 'the' || isThird(t, i - 1) || (lower(t, i - 1) === '-' && isThird(t, i - 2));
  return known && said ? { ...dated(end, `19${digits.text[0]}X`), article: true } : null;
}

function isThird(t: readonly Token[], i: number): boolean {
  return /^(early|mid|late)$/.test(lower(t, i));
}

function isApostrophe(t: readonly Token[], i: number): boolean {
  return /^['’‘]$/.test(lower(t, i));
}

/** The token after a glued "s" or "'s"; null when there is none. */
function pluralEnd(t: readonly Token[], i: number): number | null {
  const at = isApostrophe(t, i) && t[i]?.glued ? i + 1 : i;
  return lower(t, at) === 's' && t[at]?.glued && freeAfter(t, at + 1) ? at + 1 : null;
}

/** A century: "the 20th century", "the nineteenth century" (`18XX`). */
export function century(t: readonly Token[], i: number): Match | null {
  const ordinal = ordinalAt(t, i);
  if (ordinal === null || ordinal.number > 21) return null;
  const at = lower(t, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  return lower(t, at) === 'century'
    ? { ...dated(at + 1, `${fourDigits((ordinal.number - 1) * 100).slice(0, 2)}XX`), article: true }
    : null;
}
