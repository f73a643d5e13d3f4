import { lower, type Token } from './tokens.ts';
import { numberWord } from './words.ts';

/** An amount, or the least and the most that it may be. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly next: number;
}

/** What "a few" and "several" stretch to; people differ, so the ends are approximate too. */
const FEW = { low: 2, high: 5 };
const SEVERAL = { low: 3, high: 9 };

/** No account counts further back in any unit; beyond it the digits are something else. */
const MOST = 10_000;

const ROUGHLY = [
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['up', 'to'],
  ['not', 'quite'],
  ['close', 'to'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['some'],
  ['approximately'],
  ['over'],
  ['barely'],
];

/** An amount of units at token `i`: "ten", "2", "a", "a few", "two or three", "nearly four", "half a", "two and a half". */
export function quantity(t: readonly Token[], i: number): Quantity | null {
  const rough = ROUGHLY.find(words => words.every((word, index) => lower(t, i + index) === word));
  const found = amount(t, i + (rough?.length ?? 0));
  return found === null || rough === undefined ? found : { ...found, approximate: true };
}

function amount(t: readonly Token[], i: number): Quantity | null {
  const article = lower(t, i) === 'a' || lower(t, i) === 'an' ? 1 : 0;
  const word = lower(t, i + article);
  if (word === 'few' && article) return { ...FEW, approximate: true, next: i + 2 };
  if (word === 'several') return { ...SEVERAL, approximate: true, next: i + article + 1 };
  if (word === 'couple' && article)
    return { low: 2, high: 2, approximate: true, next: i + (lower(t, i + 2) === 'of' ? 3 : 2) };
  if (word === 'dozen' && article) return { low: 12, high: 12, approximate: true, next: i + 2 };
  if (word === 'half' && !article && /^an?$/.test(lower(t, i + 1)))
    return { low: 0.5, high: 0.5, approximate: false, next: i + 2 };
  if (article) return { low: 1, high: 1, approximate: false, next: i + 1 };
  const first = plainNumber(t, i);
  if (first === null) return null;
  const second = upTo(t, first.next, first.low);
  return second ?? withHalf(t, first);
}

function plainNumber(t: readonly Token[], i: number): Quantity | null {
  const word = numberWord(t, i);
  if (word !== null) return { low: word.number, high: word.number, approximate: false, next: word.next };
  const token = t[i];
  if (token?.kind !== 'number' || token.text.length > 5 || Number(token.text) > MOST) return null;
  const point = lower(t, i + 1) === '.' && t[i + 1]?.glued && t[i + 2]?.glued && t[i + 2]?.kind === 'number';
  const number = Number(point ? `${token.text}.${lower(t, i + 2).slice(0, 2)}` : token.text);
  return { low: number, high: number, approximate: false, next: i + (point ? 3 : 1) };
}

function upTo(t: readonly Token[], i: number, low: number): Quantity | null {
  if (!/^(or|to|-|–)$/.test(lower(t, i))) return null;
  const second = plainNumber(t, i + 1);
  return second === null || second.low <= low
    ? null
    : { low, high: second.high, approximate: false, next: second.next };
}

function withHalf(t: readonly Token[], first: Quantity): Quantity {
  const half =
    lower(t, first.next) === 'and' && lower(t, first.next + 1) === 'a' && lower(t, first.next + 2) === 'half';
  return half ? { ...first, low: first.low + 0.5, high: first.high + 0.5, next: first.next + 3 } : first;
}
