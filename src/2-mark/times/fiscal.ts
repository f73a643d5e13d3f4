import { dated, type Match } from './match.ts';
import { freeAfter, freeBefore, lower, type Token } from './tokens.ts';
import { yearAt } from './years.ts';

/** A year of account: "fiscal 1989", "fiscal year 2014", "FY 2015", "financial year 2014-15". Approximate, as its first month is whoever's it is. */
export function fiscalYear(t: readonly Token[], i: number): Match | null {
  const word = lower(t, i);
  if (!/^(fiscal|financial|fy)$/.test(word) || !freeBefore(t, i)) return null;
  const at = word !== 'fy' && lower(t, i + 1) === 'year' ? i + 2 : i + 1;
  if (word === 'financial' && at === i + 1) return null;
  const year = yearAt(t, at);
  if (year !== null) return dated(at + 1, `${year}~`);
  const [first, hyphen, last] = [t[at], t[at + 1], t[at + 2]];
  const spans =
    first?.kind === 'number' &&
    first.text.length === 4 &&
    /^[-–/]$/.test(hyphen?.text ?? '') &&
    last?.glued === true &&
    Number(last.text) === (Number(first.text) + 1) % 10 ** last.text.length;
  return spans && freeAfter(t, at + 3) ? dated(at + 3, `${first.text}~/${Number(first.text) + 1}~`) : null;
}
