import type { Vocabulary } from './wordpiece.ts';

/** A window of word pieces for the encoder: a number and a feature a piece, without special pieces (the head adds them). */
export interface PieceWindow {
  readonly ids: readonly number[];
  readonly features: readonly number[];
}

/** What every piece of a window is to one cue. */
export interface RoleReading {
  /** Index of ROLE_LABELS a piece: the likeliest sequence as a whole. */
  readonly roles: Uint8Array;
  /** The sequence's probability as a geometric mean a piece of source or content or cue, 0..1. */
  readonly score: number;
}

/** What the marking head says of one window; rows are pieces. */
export interface WindowScores {
  /** Probabilities [pieces × CUE_LABELS]. */
  readonly cue: Float32Array;
  /** Probabilities [pieces × NAME_LABELS]. */
  readonly names: Float32Array;
  /** The roles of all pieces for each cue that begins at one of these pieces, in the order asked. */
  roles(cuePieces: readonly number[]): Promise<readonly RoleReading[]>;
}

/** A statement to be judged beside others: with who said it and when, never a bare sentence. */
export interface Side {
  readonly text: string;
  /** The speaker's name; empty when unknown. */
  readonly speaker: string;
  /** EDTF; empty when unknown. */
  readonly said: string;
}

/**
 * Statements that are read together, and the pairs of them that are asked for, by their indexes. What a pair is hangs on
 * the whole company (who "they" are, which figure is the newer one), not on its order.
 */
export interface Company {
  readonly sides: readonly Side[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Probabilities of each relation for a pair; they sum to 1. */
export interface PairScores {
  readonly none: number;
  readonly agrees: number;
  readonly contradicts: number;
  readonly denies: number;
  readonly reverses: number;
  readonly updates: number;
  readonly rivals: number;
}

/**
 * The trained heads, handed to the rooms as an argument: a room never loads weights.
 * The same input gives the same output, whatever it is asked together with.
 */
export interface Heads {
  readonly vocabulary: Vocabulary;
  mark(window: PieceWindow): Promise<WindowScores>;
  /** Unit vectors of 384 numbers, one a text. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** For each company the scores of its pairs, in the order asked. At most `MOST_SIDES` sides of a company are read. */
  relate(companies: readonly Company[]): Promise<readonly (readonly PairScores[])[]>;
}
