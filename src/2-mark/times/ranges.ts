import { parseEdtf } from '../../time/edtf.ts';
import { daysOf } from '../../time/units.ts';
import { date } from './expression.ts';
import { dated, type Match } from './match.ts';
import { freeAfter, lower, type Token } from './tokens.ts';

const LAST_MONTH = 12;
/** A leap year, to set dates without a year in order. */
const ANY_YEAR = '2000';

/** Two dates as the ends of one time: "2013 to 2015", "between June 10 and June 12, 2014", "1999-2000". A year given to one end holds for both. */
export function range(t: readonly Token[], i: number): Match | null {
  const from = end(t, i);
  if (from === null) return null;
  const years = yearBeforeHyphen(t, i) === null ? null : wholeYears(t, i);
  if (years !== null) return years;
  const joint = lower(t, from.next);
  const joined = /^[-–]$/.test(joint) || joint === 'to' || joint === 'through' || joint === 'until' || joint === 'till';
  if (!joined && !(joint === 'and' && lower(t, i - 1) === 'between')) return null;
  const short = /^[-–]$/.test(joint) ? shortYear(t, from) : null;
  if (short !== null) return short;
  const to = end(t, from.next + 1) ?? (/^[-–]$/.test(joint) ? boundEnd(t, from.next + 1) : null);
  return to === null ? null : spanned(from, to);
}

/** A date that can be one end: settled or without its year, and no more. */
function end(t: readonly Token[], i: number): { readonly edtf: string; readonly next: number } | null {
  const found = date(t, i) ?? yearBeforeHyphen(t, i);
  if (found === null) return null;
  const { value, relative, next } = found;
  const edtf =
    value ??
    (relative?.kind === 'yearless' && relative.side === undefined && relative.year === undefined
      ? relative.value
      : null);
  return edtf === null || edtf.includes('/') || edtf.includes('T') ? null : { edtf, next };
}

/** Tokens of the longest date that a hyphen binds to another. */
const LONGEST_END = 8;

/** The date in "14 August-24 August" that the hyphen binds: read as if it stood by itself. */
function boundEnd(t: readonly Token[], i: number): ReturnType<typeof end> {
  const [first, ...rest] = t.slice(i, i + LONGEST_END);
  if (first === undefined || !first.glued) return null;
  const found = end([{ ...first, glued: false }, ...rest], 0);
  return found === null ? null : { ...found, next: found.next + i };
}

/** "1999-2000": a year that a hyphen binds to another. */
function yearBeforeHyphen(t: readonly Token[], i: number): Match | null {
  const [from, joint, to] = [t[i], t[i + 1], t[i + 2]];
  const years =
    from?.kind === 'number' &&
    /^(1[5-9]|20)[0-9][0-9]$/.test(from.text) &&
    joint?.glued === true &&
    /^[-–]$/.test(joint.text);
  const after =
    to?.kind === 'number' && to.glued && (to.text.length === 2 || to.text.length === 4) && freeAfter(t, i + 3);
  return years && after && (t[i]?.glued !== true || /^[([“"]$/.test(lower(t, i - 1))) ? dated(i + 1, from.text) : null;
}

/** "1861-1863": two years that bind each other, of whatever age. */
function wholeYears(t: readonly Token[], i: number): Match | null {
  const [first, last] = [t[i]?.text ?? '', t[i + 2]?.text ?? ''];
  return last.length === 4 && last > first && last < '2100' ? dated(i + 3, `${first}/${last}`) : null;
}

/** "2014-15", "1915-17": a later year in short; "1915-11" may be a month. */
function shortYear(t: readonly Token[], from: { readonly edtf: string; readonly next: number }): Match | null {
  const to = t[from.next + 1];
  if (to?.kind !== 'number' || to.text.length !== 2 || !to.glued || !/^[0-9]{4}$/.test(from.edtf)) return null;
  const [first, last] = [Number(from.edtf), Number(to.text)];
  const year = first - (first % 100) + last + (last === 0 ? 100 : 0);
  const sure = year === first + 1 || (last > LAST_MONTH && year > first);
  return sure && freeAfter(t, from.next + 2) ? dated(from.next + 2, `${from.edtf}/${year}`) : null;
}

function spanned(from: { readonly edtf: string }, to: { readonly edtf: string; readonly next: number }): Match | null {
  const year = yearOf(to.edtf) ?? yearOf(from.edtf);
  const [first, last] = [withYear(from.edtf, year), withYear(to.edtf, year)];
  const [start, finish] = [daysOf(withYear(first, ANY_YEAR)), daysOf(withYear(last, ANY_YEAR))];
  // "1990 to June 10" are two times; so are a day and a year.
  if (start === null || finish === null || first.length !== last.length || start.first >= finish.first) return null;
  const edtf = `${first}/${last}`;
  return parseEdtf(edtf) === null ? null : dated(to.next, edtf);
}

function yearOf(edtf: string): string | null {
  return edtf.startsWith('XXXX') ? null : edtf.slice(0, 4);
}

function withYear(edtf: string, year: string | null): string {
  return year === null ? edtf : edtf.replace('XXXX', year);
}
