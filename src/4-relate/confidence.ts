/** Kinds between which the evidence can tell; which conflict it is, rules tell better. */
export type Family = 'conflict' | 'agrees' | 'updates';

/** How sure one may be that a pair stands in a relation of each family, 0..1: of pairs at .7, seven in ten do. */
export type Confidence = Readonly<Record<Family, number>>;

/** A logistic model: its intercept, then a weight for each of EVIDENCE. */
type Model = readonly [intercept: number, ...weights: number[]];

/**
 * Fitted to the pairs of the packs for development, all of which training left out (`node bench/calibrate.ts` prints
 * this table and, on the packs kept for the end, how often each confidence is right).
 */
export const MODELS: Readonly<Record<Family, Model>> = {
  conflict: [-1.4, 0.48, -0.05, -0.23, 0, 0.12, 0.02, 0.73, -0.19, 0.1, 0.09, -0.02, -0.09, -0.52, -0.08, 0.47],
  agrees: [-0.77, 0.25, 0.75, 0.13, -0.21, -0.24, 0.75, -0.55, 0.23, 0.16, -0.2, -0.42, -0.12, -0.07, 0.13, -0.62],
  updates: [-1.99, -0.13, -0.07, -0.24, 0.96, 0.28, 0.3, 0.04, -0.17, -0.21, 0.65, -0.37, 0.41, 0.37, -0.02, 0.5],
};

/** The confidence that evidence gives; see `evidence.ts`. */
export function confidence(evidence: readonly number[]): Confidence {
  return {
    conflict: logistic(MODELS.conflict, evidence),
    agrees: logistic(MODELS.agrees, evidence),
    updates: logistic(MODELS.updates, evidence),
  };
}

function logistic([intercept, ...weights]: Model, evidence: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (evidence[i] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}
