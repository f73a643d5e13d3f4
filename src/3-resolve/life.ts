import type { Offset } from '../text/span.ts';

/** What an account tells of when someone lived: Gregorian years, both ends included. */
export interface Life {
  /** The years in which the bearer may have been born. */
  readonly born: readonly [first: number, last: number] | null;
  readonly died: number | null;
  /** A year in which the bearer was alive, by an age that was given then. */
  readonly alive: number | null;
}

/** How far after a name its years are looked for, in UTF-16 code units. */
const REACH = 60;
const YEARS = /^\s*\((?:c\.\s*)?([12][0-9]{3})\s*[-–—]\s*([12][0-9]{3})?\s*\)/;
const BORN = /^,?\s*\(?\s*(?:who was\s+)?(?:born|b\.)\s+(?:in\s+|on\s+[^,.;()]{1,14}\s)?([12][0-9]{3})\b/i;
const DIED = /^,?\s*\(?\s*(?:who\s+)?(?:died|d\.)\s+(?:in\s+|on\s+[^,.;()]{1,14}\s)?([12][0-9]{3})\b/i;

/**
 * The years that the words right after a name give its bearer; null when they give none.
 *
 *     Robin Tarn (1921–1987)      Robin Tarn, born in 1921      Robin Tarn, 34,
 *                ^^^^^^^^^^^                   ^^^^^^^^^^^^                  ^^ with the year of the account
 *
 * @param age as the account gives it
 * @param published when the account was published, EDTF
 */
export function lifeOf(text: string, nameEnd: Offset, age: number | null, published: string | null): Life | null {
  const rest = text.slice(nameEnd, nameEnd + REACH);
  const years = YEARS.exec(rest);
  if (years !== null) return { born: [Number(years[1]), Number(years[1])], died: yearOf(years[2]), alive: null };
  const [born, died] = [yearOf(BORN.exec(rest)?.[1]), yearOf(DIED.exec(rest)?.[1])];
  if (born !== null || died !== null) return { born: born === null ? null : [born, born], died, alive: null };
  const told = yearOf(/^[0-9]{4}/.exec(published ?? '')?.[0]);
  return age === null || told === null ? null : { born: [told - age - 1, told - age], died: null, alive: told };
}

function yearOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Why two lives are not one person's; null when they may be. */
export function livesApart(a: Life, b: Life): string | null {
  if (a.born !== null && b.born !== null && (a.born[0] > b.born[1] || b.born[0] > a.born[1]))
    return 'they were born years apart';
  return diedBefore(a, b) || diedBefore(b, a) ? 'one had died before the other was spoken of' : null;
}

function diedBefore(a: Life, b: Life): boolean {
  return a.died !== null && ((b.alive !== null && b.alive > a.died) || (b.born !== null && b.born[0] > a.died));
}

/** What two accounts together tell of one life. */
export function sharedLife(a: Life | null, b: Life | null): Life | null {
  if (a === null || b === null) return a ?? b;
  const born: Life['born'] =
    a.born === null || b.born === null
      ? (a.born ?? b.born)
      : [Math.max(a.born[0], b.born[0]), Math.min(a.born[1], b.born[1])];
  const alive = a.alive === null || b.alive === null ? (a.alive ?? b.alive) : Math.max(a.alive, b.alive);
  return { born, died: a.died ?? b.died, alive };
}
