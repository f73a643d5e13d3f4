import type { Statement } from '../3-resolve/statement.ts';
import { type Answer, before, overlaps } from '../time/compare.ts';
import type { Claim } from './claim.ts';
import { compatible, type Figure, sameCount } from './figures.ts';
import { otherThings } from './labels.ts';
import { opposites } from './opposites.ts';
import type { Pair, Structure } from './pair.ts';
import { shift } from './shift.ts';
import { wordsWithStems } from './words.ts';

/** Share of the shorter claim's words, by weight, that must be in the other; bracketed on held-back packs and by reading. */
const OVERLAP_LEAST = 0.3;
/** Claims this near in meaning are about one thing with less in common. */
const NEAR = 0.7;
const OVERLAP_NEAR = 0.15;
const NEAR_BY_ONE_WORD = 0.6;

/** How much it tells that two claims have a stem or a name in common, > 0. */
export type Weigh = (stemOrName: string) => number;

/** Weights by rarity among all claims of the case: what every claim names tells nothing (inverse document frequency). */
export function weights(claims: readonly Claim[]): Weigh {
  const holders = new Map<string, number>();
  for (const { stems, names } of claims)
    for (const word of [...stems, ...names]) holders.set(word, (holders.get(word) ?? 0) + 1);
  return word => Math.log(1 + (claims.length + 1) / ((holders.get(word) ?? 0) + 1));
}

/** What can be counted in a pair: words, names, polarity, figures and times. */
export function structure({ a, b, cosine }: Pair, weigh: Weigh): Structure {
  const shared = common(a.stems, b.stems);
  const sharedNames = common(a.names, b.names);
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weigh(word), 0);
  const least = Math.min(total([...a.stems, ...a.names]), total([...b.stems, ...b.names]));
  const overlap = least === 0 ? 0 : total([...shared, ...sharedNames]) / least;
  const figures = figurePairs(a, b);
  return {
    shared,
    sharedWords: wordsWithStems(a.text, shared),
    overlap,
    sharedNames,
    otherNames: otherNames(a, b, sharedNames.length),
    otherThings: otherThings(a.labels, b.labels),
    aligned: isAligned(shared.length, sharedNames.length, overlap, cosine),
    negated: negated(a, b, shared),
    opposites: a.negative === b.negative ? opposites(a.text, b.text) : null,
    bothNegative: a.negative && b.negative,
    sameFigures: figures.filter(([x, y]) => compatible(x, y)),
    otherFigures: figures.filter(([x, y]) => !compatible(x, y)),
    oneTime: oneTime(a.statement, b.statement),
    saidBefore: saidBefore(a, b),
    sameSpeaker: a.statement.speaker !== null && a.statement.speaker === b.statement.speaker,
    sameDocument: a.document.id === b.document.id,
  };
}

/** The words by which one claim denies what the other says; null where the signs can't be read, or deny something else. */
function negated(a: Claim, b: Claim, shared: readonly string[]): readonly string[] | null {
  if (a.negative === b.negative || !a.signed || !b.signed) return null;
  const negative = a.negative ? a : b;
  const denied = new Set(negative.denied);
  return shared.some(word => denied.has(word)) ? negators(negative) : null;
}

/** One word in common is chance unless the claims are also near in meaning. */
function isAligned(stems: number, names: number, overlap: number, cosine: number): boolean {
  if (stems === 0 || (stems + names < 2 && cosine < NEAR_BY_ONE_WORD)) return false;
  return overlap >= (cosine >= NEAR ? OVERLAP_NEAR : OVERLAP_LEAST);
}

/**
 * Whether two claims speak of one time. A claim without a time of its own speaks of its day: an older event told
 * beside it is another one.
 */
function oneTime(a: Statement, b: Statement): Answer {
  const [x, y] = [day(a.about), day(b.about)];
  if (x !== null && y === null && longBefore(x, b.said)) return 'no';
  if (y !== null && x === null && longBefore(y, a.said)) return 'no';
  return overlaps(x, y);
}

/** Whether a time lies in a year at least two before that of a saying: last year may still be today's story. */
function longBefore(about: string, said: string | null): boolean {
  const year = /^(\d{4})/.exec(said ?? '')?.[1];
  return year !== undefined && before(about, `${Number(year) - 1}`) === 'yes';
}

/** A time without its clock: two accounts that name different hours of one day may well speak of one thing. */
function day(time: string | null): string | null {
  return time === null ? null : time.replace(/T[^/]*/g, '');
}

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  const other = new Set(b);
  return a.filter(word => other.has(word));
}

function otherNames(a: Claim, b: Claim, shared: number): Structure['otherNames'] {
  if (a.names.length === shared || b.names.length === shared) return 'none';
  return shared === 0 ? 'all' : 'some';
}

function negators(claim: Claim): readonly string[] {
  if (!claim.deniedByCue) return claim.counted.by;
  return claim.statement.negation.map(([start, end]) => claim.document.text.slice(start, end));
}

/** Figures that count the same thing; a figure that has an equal partner is not also held against another one. */
function figurePairs(a: Claim, b: Claim): readonly (readonly [Figure, Figure])[] {
  const all = a.figures.flatMap(x => b.figures.filter(y => sameCount(x, y)).map(y => [x, y] as const));
  const settled = new Set(all.filter(([x, y]) => compatible(x, y)).flat());
  return all.filter(([x, y]) => compatible(x, y) || !(settled.has(x) || settled.has(y)));
}

/** The order of two sayings, by their dates, or within one undated account by its own words ("ten days ago", "yesterday"). */
function saidBefore(a: Claim, b: Claim): Structure['saidBefore'] {
  const dated = before(a.statement.said, b.statement.said);
  if (dated === 'yes') return { answer: 'yes', why: `${a.statement.said} before ${b.statement.said}` };
  if (a.document.id === b.document.id) {
    const [first, second] = [shift(a.sentence), shift(b.sentence)];
    if (first !== null && second !== null && first.days !== second.days)
      return { answer: first.days < second.days ? 'yes' : 'no', why: `“${first.words}” and “${second.words}”` };
  }
  return { answer: dated, why: '' };
}
