import type { Claim } from './claim.ts';
import { inCommon } from './in-common.ts';
import { nearest } from './nearest.ts';

/** Most others that one statement may be compared with. */
export const CANDIDATES = 50;
/** Cosine below which not even rare words in common make a pair worth judging. */
export const NEAR_ENOUGH = 0.1;
/** How many of the nearest by meaning, and of those that most is in common with, are ranked together. */
const NEAREST = 80;
const SPEAKING_OF_ONE = 40;
/** What words, names, figures and times in common add to the cosine, at most. */
const SHARED_BONUS = 0.35;

/** Another claim, by its index, that may have to do with one. */
export interface Candidate {
  readonly j: number;
  /** Cosine of the sentence vectors, −1..1. */
  readonly cosine: number;
  /** The cosine, and a bonus for what both speak of. */
  readonly rank: number;
}

/**
 * For each claim the others that may have to do with it, the likeliest first: the nearest in meaning and those that speak of
 * the same rare things, ranked by both; at most `CANDIDATES`. Exact while claims are few; beyond that cost grows little
 * faster than their number. Ties fall to the smaller index, so the same claims in the same order have the same candidates.
 */
export function candidates(
  claims: readonly Claim[],
  vectors: readonly Float32Array[],
  comparable: (i: number, j: number) => boolean,
): (i: number) => readonly Candidate[] {
  const near = nearest({ vectors, comparable, most: NEAREST, least: NEAR_ENOUGH });
  const shared = inCommon(claims);
  return i => {
    const found = new Map(near.of(i).map(({ j, cosine }) => [j, cosine]));
    for (const j of shared.of(i, other => comparable(i, other), SPEAKING_OF_ONE))
      if (!found.has(j)) found.set(j, near.cosine(i, j));
    return [...found]
      .filter(([, cosine]) => cosine >= NEAR_ENOUGH)
      .map(([j, cosine]) => ({ j, cosine, rank: cosine + SHARED_BONUS * shared.share(i, j) }))
      .sort((x, y) => y.rank - x.rank || x.j - y.j)
      .slice(0, CANDIDATES);
  };
}
