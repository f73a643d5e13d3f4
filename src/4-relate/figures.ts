import { SCALES, TENS, UNITS } from './numbers.ts';
import { isFunctionWord, stem, type Word, words } from './words.ts';

/** "more than 20" and "about 20" are not at odds with 23. */
const LOOSE: ReadonlyMap<string, 'at-least' | 'at-most' | 'about'> = new Map([
  ['least', 'at-least'],
  ['over', 'at-least'],
  ['exceeding', 'at-least'],
  ['above', 'at-least'],
  ['than', 'at-least'],
  ['nearly', 'at-most'],
  ['almost', 'at-most'],
  ['most', 'at-most'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['estimated', 'about'],
]);
/** How many words after a figure may name what it counts ("29 badly burned people"). */
const NOUN_REACH = 4;
/** Two "about" figures this near one another, as a share of the greater, are one figure. */
const ABOUT_SHARE = 0.12;

/** A number in a text and what it counts. Offsets are UTF-16 code units of the text handed in. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
  /** Stems of the words that say what is counted, the nearest first; "%" and currency signs count as words. */
  readonly of: readonly string[];
}

function digits(low: string): number | null {
  if (!/^\d/.test(low)) return null;
  const value = Number(low.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** A run of number words and digits that starts at `i`: its value and the index behind it; null when none starts there. */
function numberAt(list: readonly Word[], i: number): { readonly value: number; readonly next: number } | null {
  let total = 0;
  let part = 0;
  let k = i;
  let any = false;
  let inDigits = false;
  for (; k < list.length; k += 1) {
    const low = list[k]?.low ?? '';
    const bits = low.split('-');
    const plain = digits(low);
    const small = bits.map(bit => UNITS.get(bit) ?? TENS.get(bit));
    const scale = SCALES.get(low);
    if (plain !== null && !any) {
      part = plain;
      inDigits = true;
    } else if (!inDigits && plain === null && small.every(value => value !== undefined))
      part += small.reduce((sum, value) => sum + value, 0);
    else if (scale !== undefined && (any || low === 'dozen')) {
      part = (part === 0 ? 1 : part) * scale;
      if (scale >= 1e3) {
        total += part;
        part = 0;
      }
    } else if (low === 'and' && any && numberWord(list[k + 1]) && SCALES.has(list[k - 1]?.low ?? '')) continue;
    else break;
    any = true;
  }
  return any ? { value: total + part, next: k } : null;
}

function numberWord(word: Word | undefined): boolean {
  return (word?.low.split('-') ?? ['']).every(bit => UNITS.has(bit) || TENS.has(bit));
}

/** "more than" bounds from below, "fewer than" and "no more than" from above. */
function boundBefore(list: readonly Word[], i: number): Figure['bound'] {
  const before = list[i - 1]?.low ?? '';
  if (before === 'than')
    return /^(?:less|fewer|lower)$/.test(list[i - 2]?.low ?? '') || list[i - 3]?.low === 'no' ? 'at-most' : 'at-least';
  if (before === 'to' && list[i - 2]?.low === 'up') return 'at-most';
  return LOOSE.get(before) ?? 'exact';
}

/**
 * The figures of a text, in digits or words, with what they count. Times are left out: `skip` says which places of the
 * text are dates. "one" alone counts nothing; a bare year does not either.
 *
 *     The attack left 29 people dead and more than fifty others injured.
 *                     ^^ person, dead    ^^^^^^^^^^^^^^^ at least 50: injur
 */
export function figures(text: string, skip: (start: number, end: number) => boolean = () => false): readonly Figure[] {
  const list = words(text);
  const out: Figure[] = [];
  for (let i = 0; i < list.length; ) {
    const run = numberAt(list, i);
    const first = list[i];
    const last = run === null ? undefined : list[run.next - 1];
    if (run === null || first === undefined || last === undefined) {
      i += 1;
      continue;
    }
    const bare = run.next === i + 1;
    const year =
      bare &&
      /^(?:1[5-9]|20|21)\d\d$/.test(first.low) &&
      /^(?:in|since|by|until|of|from)$/.test(list[i - 1]?.low ?? '');
    if (!(bare && (first.low === 'one' || first.low === 'zero')) && !year && !skip(first.start, last.end))
      out.push({
        start: first.start,
        end: last.end,
        value: run.value,
        bound: boundBefore(list, i),
        of: counted(text, list, run.next, first.start),
      });
    i = run.next;
  }
  return out;
}

function counted(text: string, list: readonly Word[], next: number, start: number): readonly string[] {
  const of: string[] = [];
  const sign = /[$€£¥]$/.exec(text.slice(Math.max(0, start - 1), start));
  if (sign !== null) of.push(sign[0]);
  let at = list[next - 1]?.end ?? start;
  if (text[at] === '%') of.push('percent');
  for (const word of list.slice(next, next + NOUN_REACH)) {
    if (/[.;:,!?()]/.test(text.slice(at, word.start)) || /^\p{N}/u.test(word.low) || word.low === 'and') break;
    if (!isFunctionWord(word.low)) of.push(stem(word.low));
    at = word.end;
  }
  return of;
}

/** Whether two figures can both be right as figures of one quantity. */
export function compatible(a: Figure, b: Figure): boolean {
  const gap = Math.abs(a.value - b.value) / Math.max(Math.abs(a.value), Math.abs(b.value), 1e-9);
  if (gap < 1e-9) return true;
  if (a.bound === 'about' || b.bound === 'about') return gap <= ABOUT_SHARE;
  if (a.bound === 'at-least' && b.value >= a.value) return b.bound !== 'at-most' || b.value > a.value;
  if (b.bound === 'at-least' && a.value >= b.value) return true;
  if (a.bound === 'at-most' && b.value <= a.value) return true;
  if (b.bound === 'at-most' && a.value <= b.value) return true;
  return false;
}

/** Whether two figures count the same thing: they share a counting word, the nearest of either. */
export function sameCount(a: Figure, b: Figure): boolean {
  const [nearA, nearB] = [a.of[0], b.of[0]];
  return (nearA !== undefined && b.of.includes(nearA)) || (nearB !== undefined && a.of.includes(nearB));
}
