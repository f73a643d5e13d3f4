import type { PairScores } from '../neural/heads.ts';
import { conflict, type Pair, type Structure } from './pair.ts';

/** What speaks for or against a relation of a pair, each a number about 0..1, scores as log odds. */
export const EVIDENCE = [
  'conflict',
  'agrees',
  'none',
  'updates',
  'cosine',
  'overlap',
  'signs apart',
  'signs met',
  'both negative',
  'some other names',
  'all other names',
  'one speaker',
  'one document',
  'same figure',
  'other figure',
] as const;

/** Keeps a score of 0 or 1 from being certainty. */
const LEAST = 0.001;

/** The evidence of a pair, in the order of EVIDENCE. */
export function evidence(
  { a, b, cosine }: Pair,
  { scores, structure }: { readonly scores: PairScores; readonly structure: Structure },
): readonly number[] {
  const yes = (condition: boolean) => (condition ? 1 : 0);
  return [
    odds(conflict(scores)),
    odds(scores.agrees),
    odds(scores.none),
    odds(scores.updates),
    cosine,
    structure.overlap,
    yes(a.negative !== b.negative),
    yes(structure.negated !== null || structure.opposites !== null),
    yes(structure.bothNegative),
    yes(structure.otherNames === 'some'),
    yes(structure.otherNames === 'all'),
    yes(structure.sameSpeaker),
    yes(structure.sameDocument),
    yes(structure.sameFigures.length > 0),
    yes(structure.otherFigures.length > 0),
  ];
}

function odds(score: number): number {
  return Math.log((score + LEAST) / (1 - score + LEAST));
}
