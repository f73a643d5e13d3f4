import { hull, overlaps } from '../text/span.ts';
import { before } from '../time/compare.ts';
import { changeWords } from './change.ts';
import type { Claim } from './claim.ts';
import type { Pair } from './pair.ts';
import { shift } from './shift.ts';
import type { Weigh } from './structure.ts';

/** Most partners that one statement is compared with: what bounds the scorer's work. */
export const PARTNERS = 16;
/** Of these, how many places are kept for the speaker's own words elsewhere: who goes back on his word does so in other words. */
const OWN_WORDS = 5;
/** Cosine below which not even rare words in common make a pair worth judging. */
export const NEAR_ENOUGH = 0.1;
/** How many of the nearest by meaning are ranked again by words and names in common, for each partner wanted. */
const LOOKED_AT = 5;
/** What words and names in common add to the cosine, at most, when partners are ranked. */
const SHARED_BONUS = 0.35;

/**
 * The pairs worth judging: each claim with its nearest partners by meaning, ranked again by rare words and names in
 * common. Exact search: fine under 10,000 claims. A statement is not paired with what it holds or stands in, nor with
 * its speaker's other words in the same account unless something there tells of a change.
 * Claims are taken in the order given (by id), ties fall to the smaller id: the order of files changes nothing.
 */
export function pairs(claims: readonly Claim[], vectors: readonly Float32Array[], weigh: Weigh): readonly Pair[] {
  const chosen = new Map<string, Pair>();
  const words = claims.map(claim => [...claim.stems, ...claim.names]);
  const totals = words.map(list => list.reduce((sum, word) => sum + weigh(word), 0));
  const moving = claims.map(tellsOfChange);
  for (const [i, claim] of claims.entries()) {
    const mine = new Set(words[i]);
    const rank = (j: number, cosine: number): number => {
      const shared = (words[j] ?? []).reduce((sum, word) => (mine.has(word) ? sum + weigh(word) : sum), 0);
      return cosine + (SHARED_BONUS * shared) / Math.max(1e-9, Math.min(totals[i] ?? 0, totals[j] ?? 0));
    };
    const near = nearest(i, claims, vectors, j => comparable(claim, claims[j] as Claim, moving[i] || moving[j]))
      .map(({ j, cosine }) => ({ j, cosine, rank: rank(j, cosine) }))
      .sort((x, y) => y.rank - x.rank || x.j - y.j);
    const voice = near.filter(({ j }) => sameVoice(claim, claims[j] as Claim)).slice(0, OWN_WORDS);
    const others = near.filter(one => !voice.includes(one)).slice(0, PARTNERS - voice.length);
    for (const { j, cosine } of [...voice, ...others]) {
      const key = i < j ? `${i} ${j}` : `${j} ${i}`;
      if (!chosen.has(key)) chosen.set(key, ordered(claim, claims[j] as Claim, cosine));
    }
  }
  return [...chosen.values()].sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b));
}

interface Near {
  readonly j: number;
  readonly cosine: number;
}

/** The nearest by meaning, without sorting all of them. */
function nearest(
  i: number,
  claims: readonly Claim[],
  vectors: readonly Float32Array[],
  comparableTo: (j: number) => boolean,
): readonly Near[] {
  const most = PARTNERS * LOOKED_AT;
  let best: Near[] = [];
  let least = NEAR_ENOUGH;
  for (let j = 0; j < claims.length; j += 1) {
    if (i === j) continue;
    const cosine = dot(vectors[i], vectors[j]);
    if (cosine < least || !comparableTo(j)) continue;
    best.push({ j, cosine });
    if (best.length < 2 * most) continue;
    best = best.sort(closer).slice(0, most);
    least = best.at(-1)?.cosine ?? least;
  }
  return best.sort(closer).slice(0, most);
}

function closer(x: Near, y: Near): number {
  return y.cosine - x.cosine || x.j - y.j;
}

/** Whether two claims may be related at all. */
function comparable(x: Claim, y: Claim, moving: boolean | undefined): boolean {
  if (x.document.id !== y.document.id) return true;
  if (x.statement.within === y.statement.id || y.statement.within === x.statement.id) return false;
  if (x.statement.content.some(span => y.statement.content.some(other => overlaps(span, other)))) return false;
  return !sameVoice(x, y) || (!x.own && moving === true) || before(x.statement.said, y.statement.said) !== 'unknown';
}

function sameVoice(x: Claim, y: Claim): boolean {
  return x.statement.speaker !== null && x.statement.speaker === y.statement.speaker;
}

function tellsOfChange(claim: Claim): boolean {
  return shift(claim.sentence) !== null || changeWords(claim.sentence) !== null;
}

/** Two claims as a pair, with the cosine of their vectors. */
export function pairOf(
  x: Claim,
  y: Claim,
  vectors: readonly [Float32Array | undefined, Float32Array | undefined],
): Pair {
  return ordered(x, y, dot(...vectors));
}

/** The earlier said first; then the earlier place in one document, and last the id. */
function ordered(x: Claim, y: Claim, cosine: number): Pair {
  return comesFirst(x, y) ? { a: x, b: y, cosine } : { a: y, b: x, cosine };
}

function comesFirst(x: Claim, y: Claim): boolean {
  if (before(x.statement.said, y.statement.said) === 'yes') return true;
  if (before(y.statement.said, x.statement.said) === 'yes') return false;
  if (x.document.id === y.document.id) {
    const [one, two] = [shift(x.sentence), shift(y.sentence)];
    if (one !== null && two !== null && one.days !== two.days) return one.days < two.days;
    const [p, q] = [hull(x.statement.content), hull(y.statement.content)];
    if (p[0] !== q[0]) return p[0] < q[0];
  }
  return byId(x, y) < 0;
}

function byId(x: Claim, y: Claim): number {
  return x.statement.id < y.statement.id ? -1 : x.statement.id > y.statement.id ? 1 : 0;
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return 0;
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
