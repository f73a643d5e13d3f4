import type { Finding } from './finding.ts';

/**
 * From this confidence on a relation is `found` whatever was counted, and from POSSIBLE on it waits for review. Set on the
 * packs for development so that four in five of what is found are right; see bench/RESULTS.md.
 */
export const FOUND = 0.85;
export const POSSIBLE = 0.5;
/**
 * With structure on its side a score from here on is enough. Where structure asks for most (one speaker, the order, the
 * turned sign; two figures of one count) less of the scorer is needed. Set on dev packs and by reading, see bench/RESULTS.md.
 */
export const AGREED: Readonly<Record<Finding['kind'], number>> = {
  reverses: 0.3,
  updates: 0.4,
  agrees: 0.6,
  contradicts: 0.8,
  denies: 0.6,
  rivals: 0.6,
  repeats: 0.5,
};
/** How sure evidence may make one of a pair that lacks what its kind asks for: it waits for review however sure it is. */
export function waiting(sure: number): number {
  return Math.min(sure, FOUND - 0.01);
}

/** What structure adds to the scorer's doubt. */
const STRUCTURE_LIFT = 0.5;

type Judged = Pick<Finding, 'kind' | 'score' | 'structural' | 'sure'>;

/** `found` when structure and scorer say the same, or all evidence together is sure; else `possible`, which waits for review. */
export function tierOf({ kind, score, structural, sure }: Judged): 'found' | 'possible' {
  return (structural && score >= AGREED[kind]) || sure >= FOUND ? 'found' : 'possible';
}

/** 0..1 with two decimals: what all evidence together gives, and more where structure says the same. Never 1: nobody was asked yet. */
export function confidenceOf({ score, structural, sure }: Pick<Judged, 'score' | 'structural' | 'sure'>): number {
  const lifted = structural ? Math.max(sure, score + (1 - score) * STRUCTURE_LIFT) : sure;
  return Math.min(0.99, Math.round(lifted * 100) / 100);
}
