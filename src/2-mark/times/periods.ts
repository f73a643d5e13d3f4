import { shortYear } from './details.ts';
import { after, dated, type Match } from './match.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { ordinalAt, SEASONS } from './words.ts';
import { yearAt } from './years.ts';

const FIRST_QUARTER_CODE = 33;
const FIRST_HALF_CODE = 40;

/** A quarter of a year: "the third quarter", "third-quarter", "Q3", "the 1988 third quarter". */
export function quarter(t: readonly Token[], i: number): Match | null {
  const year = yearAt(t, i);
  const at = year !== null || lower(t, i) === 'fiscal' ? i + 1 : i;
  if (!freeBefore(t, i)) return null;
  if (lower(t, at) === 'q' && t[at + 1]?.glued && /^[1-4]$/.test(lower(t, at + 1)) && freeAfter(t, at + 2))
    return inYear(at + 2, year, Number(lower(t, at + 1)));
  const ordinal = ordinalAt(t, at);
  if (ordinal === null || ordinal.number > 4) return null;
  const hyphen = lower(t, ordinal.next) === '-' ? 1 : 0;
  if (lower(t, ordinal.next + hyphen) !== 'quarter') return null;
  const end = ordinal.next + hyphen + 1;
  // "A first quarter of the votes" is a share; a quarter of play is none either, but the words do not tell.
  const share = lower(t, i) !== 'fiscal' && lower(t, end) === 'of' && yearAfterOf(t, end) === null;
  return share ? null : inYear(end, year, ordinal.number);
}

function yearAfterOf(t: readonly Token[], i: number): number | null {
  return (
    yearAt(t, i + 1) ??
    after(t, i, 'of', 'last', 'year') ??
    after(t, i, 'of', 'this', 'year') ??
    after(t, i, 'of', 'next', 'year')
  );
}

function inYear(next: number, year: number | null, quarter: number): Match {
  return { ...dated(next, `${year ?? 'XXXX'}-${FIRST_QUARTER_CODE - 1 + quarter}`), article: true };
}

/** A half of a year that is named: "the first half of 2014", "the second half of last year". */
export function half(t: readonly Token[], i: number): Match | null {
  const word = lower(t, i);
  const number = word === 'first' ? 1 : word === 'second' || word === 'last' || word === 'latter' ? 2 : 0;
  if (number === 0 || lower(t, i + 1) !== 'half' || lower(t, i + 2) !== 'of' || yearAfterOf(t, i + 2) === null)
    return null;
  return { ...dated(i + 2, `XXXX-${FIRST_HALF_CODE - 1 + number}`), article: true };
}

/** A period of a year that leads it: "next year's first quarter", "this year's second half". */
export function ofYear(t: readonly Token[], i: number): Match | null {
  const years = { last: -1, this: 0, next: 1 }[lower(t, i)];
  const owns = lower(t, i + 1) === 'year' && /^['’]$/.test(lower(t, i + 2)) && lower(t, i + 3) === 's';
  if (years === undefined || !owns || !freeBefore(t, i)) return null;
  const found = quarter(t, i + 4) ?? halfAt(t, i + 4);
  if (found === null || found.relative?.kind !== 'yearless') return null;
  return { next: found.next, value: null, relative: { ...found.relative, year: years } };
}

function halfAt(t: readonly Token[], i: number): Match | null {
  const number = { first: 0, second: 1 }[lower(t, i)];
  return number === undefined || lower(t, i + 1) !== 'half' ? null : dated(i + 2, `XXXX-${FIRST_HALF_CODE + number}`);
}

const BEFORE_A_SEASON = new Set(
  'in since during until till by over last next this that the early late mid through throughout coming following previous'.split(
    ' ',
  ),
);

/** A season: "summer 2014", "the summer of 2014", "in the spring". "Fall" and "spring" do other things, so they need more around them. */
export function season(t: readonly Token[], i: number): Match | null {
  const code = SEASONS.get(lower(t, i));
  if (code === undefined || !freeBefore(t, i) || !freeAfter(t, i + 1)) return null;
  const found: Match = { ...dated(i + 1, `XXXX-${code}`), article: true };
  if (yearAt(t, i + 1) !== null || (lower(t, i + 1) === 'of' && (yearAt(t, i + 2) ?? shortYear(t, i + 2)) !== null))
    return found;
  const before = lower(t, lower(t, i - 1) === '-' ? i - 2 : i - 1);
  const said = BEFORE_A_SEASON.has(before) && !capital(t, i);
  if (!said || t[i + 1]?.kind === 'number') return null;
  const sure =
    before !== 'the' ||
    /^(in|since|during|until|till|by|over|through|throughout|early|late|mid)$/.test(lower(t, i - 2));
  if (lower(t, i) === 'fall' || lower(t, i) === 'spring')
    return sure &&
      /^$|^\W$|^(and|or|but|when|after|before|the|a|he|she|they|it|with|for|as)$/.test(lower(t, i + 1)) &&
      before !== 'early'
      ? found
      : null;
  return sure ? found : null;
}
