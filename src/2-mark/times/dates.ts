import { pair, parseEdtf } from '../../time/edtf.ts';
import { dated, type Match } from './match.ts';
import { capital, freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { monthAt, type Named, ordinalAt } from './words.ts';
import { inCentury, yearAt } from './years.ts';

/** A month's name with what follows it: "June 10, 2014", "June 10-12", "June 2014", "Sept. 20", "in June". */
export function monthLed(t: readonly Token[], i: number): Match | null {
  const month = monthAt(t, i);
  if (month === null || !freeBefore(t, i)) return null;
  const day = dayAfterMonth(t, month.next);
  if (
    day !== null &&
    (capital(t, i) || (month.full && month.number !== 3 && month.number !== 5)) &&
    !countsPeople(t, i, day.next)
  ) {
    const to = dayRangeEnd(t, day) ?? nextDay(t, i, day);
    const name = `XXXX-${pair(month.number)}`;
    if (to !== null) return monthDays(`${name}-${pair(day.number)}/${name}-${pair(to.number)}`, to.next);
    return freeAfter(t, day.next) ? monthDays(`${name}-${pair(day.number)}`, day.next) : null;
  }
  const year = yearAt(t, lower(t, month.next) === ',' ? month.next + 1 : month.next) !== null;
  return (year && (capital(t, i) || (month.full && month.number !== 5))) || monthStands(t, i, month)
    ? dated(month.next, `XXXX-${pair(month.number)}`)
    : null;
}

/** A day's number with the month after it: "10 June 2014", "the 10th of June", "10-12 June", "the nineteenth of July". */
export function dayLed(t: readonly Token[], i: number): Match | null {
  const day = ordinalAt(t, i) ?? dayNumberAt(t, i);
  if (day === null || !freeBefore(t, i)) return null;
  const to =
    dayRangeEnd(t, day) ??
    dayRangeEnd(t, day, /^to$/) ??
    (lower(t, i - 1) === 'between' ? dayRangeEnd(t, day, /^and$/) : consecutive(day, dayRangeEnd(t, day, /^and$/)));
  const at = to?.next ?? day.next;
  const month = monthAt(t, lower(t, at) === 'of' ? at + 1 : at);
  // "10 may" and "3 march" are verbs after a number as often as not.
  if (
    month === null ||
    !(freeAfter(t, month.next) || rangesOn(t, month.next)) ||
    !(
      capital(t, month.next - 1) ||
      capital(t, month.next - 2) ||
      (month.full && month.number !== 3 && month.number !== 5)
    )
  )
    return null;
  const name = `XXXX-${pair(month.number)}`;
  const first = `${name}-${pair(day.number)}`;
  return monthDays(to === null ? first : `${first}/${name}-${pair(to.number)}`, month.next);
}

/** "14 August-24 August": the hyphen binds one date to another. */
function rangesOn(t: readonly Token[], i: number): boolean {
  const to = /^[-–]$/.test(lower(t, i)) && t[i + 1]?.glued ? (ordinalAt(t, i + 1) ?? dayNumberAt(t, i + 1)) : null;
  return to !== null && monthAt(t, to.next) !== null && capital(t, to.next);
}

/**
 * A date all in digits: "2014-06-10", "2014/06/10", "10.06.2014", and "25/12/2014" or "25/12/98", as no month is the 25th; "10/06/2014"
 * has two readings and is none.
 */
export function digitDate(t: readonly Token[], i: number): Match | null {
  const [a, mark, b, mark2, c] = [t[i], lower(t, i + 1), t[i + 2], lower(t, i + 3), t[i + 4]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || mark !== mark2 || !/^[-/.]$/.test(mark))
    return null;
  const glued = [1, 2, 3, 4].every(step => t[i + step]?.glued);
  const lengths = `${a.text.length}${b.text.length}${c.text.length}`;
  const timed = lower(t, i + 5) === 't' && t[i + 5]?.glued === true;
  if (!glued || !freeBefore(t, i) || !(timed || freeAfter(t, i + 5))) return null;
  if (/^4[12][12]$/.test(lengths)) return calendarDay(i + 5, a.text, b.text, c.text);
  const short = lengths === '222' && mark === '/';
  if (!short && !/^[12][12]4$/.test(lengths)) return null;
  const year = short ? String(inCentury(Number(c.text))) : c.text;
  if (mark === '.') return calendarDay(i + 5, year, b.text, a.text);
  const dayFirst = calendarDay(i + 5, year, b.text, a.text);
  const monthFirst = calendarDay(i + 5, year, a.text, b.text);
  if (dayFirst !== null && monthFirst !== null) return dayFirst.value === monthFirst.value ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

function calendarDay(next: number, year: string, month: string, day: string): Match | null {
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseEdtf(edtf) === null || Number(year) < 1000 || Number(year) > 2099 ? null : dated(next, edtf);
}

function monthDays(edtf: string, next: number): Match | null {
  return parseEdtf(edtf) === null ? null : dated(next, edtf);
}

function dayNumberAt(t: readonly Token[], i: number): Named | null {
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const number = Number(token.text);
  return number >= 1 && number <= 31 ? { number, next: i + 1, full: true } : null;
}

function dayAfterMonth(t: readonly Token[], i: number): Named | null {
  const the = lower(t, i) === 'the' ? 1 : 0;
  const ordinal = ordinalAt(t, i + the);
  const found = ordinal ?? (the ? null : dayNumberAt(t, i));
  if (found === null) return null;
  // "June 10:30" and "June 10.5" are no days.
  const range = /^[-–]$/.test(lower(t, found.next)) && t[found.next]?.glued === true;
  return range || freeAfter(t, found.next) ? found : null;
}

function consecutive(day: Named, to: Named | null): Named | null {
  return to !== null && to.number === day.number + 1 ? to : null;
}

/** "April 24 and 25": two days on end, so one time. */
function nextDay(t: readonly Token[], i: number, day: Named): Named | null {
  const to = dayRangeEnd(t, day, /^and$/);
  return to === null || consecutive(day, to) === null || t[to.next]?.kind === 'word' || countsPeople(t, i, to.next)
    ? null
    : to;
}

/** "On the 14th": a day whose month and year are open (`XXXX-XX-14`). The words after it must not make it the first or second of something. */
export function dayAlone(t: readonly Token[], i: number): Match | null {
  const day =
    lower(t, i - 1) === 'the' && /^(on|since|until|till|by|before|after|from)$/.test(lower(t, i - 2))
      ? ordinalAt(t, i)
      : null;
  if (day === null || day.number > 31 || !freeAfter(t, day.next)) return null;
  const stands = t[day.next]?.kind !== 'word' || AFTER_A_DAY.has(lower(t, day.next));
  return stands && t[day.next]?.kind !== 'number'
    ? { ...dated(day.next, `XXXX-XX-${pair(day.number)}`), article: true }
    : null;
}

const AFTER_A_DAY = new Set(
  'and at by when he she they we i it the a an there did was were had has will to in his her its their our with nobody no'.split(
    ' ',
  ),
);

function dayRangeEnd(t: readonly Token[], day: Named, joint: RegExp = /^[-–]$/): Named | null {
  if (!joint.test(lower(t, day.next))) return null;
  const to = ordinalAt(t, day.next + 1) ?? dayNumberAt(t, day.next + 1);
  return to !== null && to.number > day.number && freeAfter(t, to.next) ? to : null;
}

/** "In June 14 people were hurt": the number counts what follows, it is not the month's day. */
function countsPeople(t: readonly Token[], i: number, next: number): boolean {
  return (
    lower(t, i - 1) === 'in' &&
    t[next]?.kind === 'word' &&
    !capital(t, next) &&
    /s$|^(people|men|women|children)$/.test(lower(t, next))
  );
}

const BEFORE_A_MONTH = new Set(
  'in since during until till by last next this through throughout early late mid of from before after'.split(' '),
);
/** Before names that are also verbs or people's. */
const SURELY_BEFORE_A_MONTH = new Set('in since during until till last next this throughout early late mid'.split(' '));
/** "March to May": each end tells that the other is a month. */
function inMonthRange(t: readonly Token[], i: number, next: number): boolean {
  const joint = /^(to|through|until|till|and|-|–)$/;
  const ahead = joint.test(lower(t, next)) && monthAt(t, next + 1) !== null && capital(t, next + 1);
  return ahead || (joint.test(lower(t, i - 1)) && monthAt(t, i - 2) !== null && capital(t, i - 2));
}

const PART_OF_A_MONTH = new Set(
  'beginning start end middle close week weeks weekend day days night half part month whole rest'.split(' '),
);
const TITLES = new Set('mr mrs ms miss dr sir lady lord prof minister secretary president'.split(' '));

/** Whether a month's name by itself means the month: "May", "March", "April", "June" and "August" are other things too. */
function monthStands(t: readonly Token[], i: number, { number, next, full }: Named): boolean {
  if (!capital(t, i) || !freeAfter(t, next)) return false;
  const before = lower(t, lower(t, i - 1) === '-' ? i - 2 : i - 1);
  if (
    before === 'the' &&
    /^\p{Ll}/u.test(t[next]?.text ?? '') &&
    !/^(on|for|of|to|by|in|and|or|was|is)$/.test(lower(t, next))
  )
    return true;
  if (inMonthRange(t, i, next)) return true;
  if (lower(t, i - 1) === 'of' && PART_OF_A_MONTH.has(lower(t, i - 2))) return true;
  if (number === 5 || number === 3)
    return SURELY_BEFORE_A_MONTH.has(before) || (lower(t, i - 1) === 'by' && t[next]?.kind !== 'word');
  if (!full)
    return BEFORE_A_MONTH.has(before) && lower(t, next - 1) !== 'sep' && t[i]?.text !== t[i]?.text.toUpperCase();
  if (number !== 4 && number !== 6 && number !== 8) return true;
  if (BEFORE_A_MONTH.has(before)) return true;
  const name = capital(t, next) || /^(said|says|told|was|is|has|had)$/.test(lower(t, next)) || TITLES.has(before);
  return !name && !(i > 0 && capital(t, i - 1));
}
