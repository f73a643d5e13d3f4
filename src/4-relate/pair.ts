import type { PairScores } from '../neural/heads.ts';
import type { Answer } from '../time/compare.ts';
import type { Claim } from './claim.ts';
import type { Confidence } from './confidence.ts';
import type { Figure } from './figures.ts';

/** Two statements that may have to do with one another; `a` was said first, or stands first. */
export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  /** Cosine of their sentence vectors, −1..1. */
  readonly cosine: number;
}

/** What can be counted in a pair without any model. */
export interface Structure {
  /** Stems of claim words in both. */
  readonly shared: readonly string[];
  /** The same as words of the first claim, for people to read. */
  readonly sharedWords: readonly string[];
  /** Share of the shorter claim's stems and names that the other has too, 0..1; a rare word weighs more than a common one. */
  readonly overlap: number;
  readonly sharedNames: readonly string[];
  /** Each names someone or something that the other does not: 'all' when they share no name, 'some' when they share one. */
  readonly otherNames: 'none' | 'some' | 'all';
  /** Each numbers a thing of one kind ("gate 2", "gate 3"), and not the same one. */
  readonly otherThings: boolean;
  /** Enough words and names in common to be about one thing. */
  readonly aligned: boolean;
  /** One denies what the other says, in a word that both have; the words that make it so. */
  readonly negated: readonly string[] | null;
  /** Words of which only one can hold ("opened" and "closed"). */
  readonly opposites: readonly [string, string] | null;
  readonly bothNegative: boolean;
  /** Figures of one quantity: equal ones, and ones that exclude one another. */
  readonly sameFigures: readonly (readonly [Figure, Figure])[];
  readonly otherFigures: readonly (readonly [Figure, Figure])[];
  /** Whether they speak of one time: 'no' when both times are known and apart. */
  readonly oneTime: Answer;
  /** Whether `a` was said before `b`, and the words or dates that tell. */
  readonly saidBefore: { readonly answer: Answer; readonly why: string };
  readonly sameSpeaker: boolean;
  readonly sameDocument: boolean;
}

/** A pair with the scorer's word, what was counted, and how sure both together make one. */
export interface Judged extends Pair {
  readonly scores: PairScores;
  readonly structure: Structure;
  readonly confidence: Confidence;
}

/** The scorer's mass on every kind of conflict: which of them it is, structure tells better. */
export function conflict(scores: PairScores): number {
  return scores.contradicts + scores.denies + scores.reverses + scores.rivals;
}

/** Whether the scorer sees this conflict before any other. */
export function leads(kind: 'contradicts' | 'denies' | 'reverses' | 'rivals', scores: PairScores): boolean {
  return scores[kind] >= Math.max(scores.contradicts, scores.denies, scores.reverses, scores.rivals);
}
