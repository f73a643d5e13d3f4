import type { Vectors } from './vectors.ts';

/** Bits of a sketch; vectors of up to this many numbers are sketched. */
export const BITS = 512;
const WORDS = BITS / 32;
/** Rounds of turning signs and mixing; after two, no axis of the vectors is an axis of the sketch. */
const ROUNDS = 2;

/** A few bits for each vector: the more of them differ, the farther apart are the vectors. */
export interface Sketches {
  readonly bits: Int32Array;
}

/**
 * On which side of `BITS` planes through the origin each vector lies: the share of sides that differ is the angle between
 * two vectors over π (Charikar 2002). The planes are those of a Hadamard matrix with signs turned (Ailon and Chazelle
 * 2006): fixed, and quicker than as many planes drawn one by one.
 */
export function sketches({ numbers, width, count }: Vectors): Sketches {
  const signs = fixedSigns(ROUNDS * BITS);
  const bits = new Int32Array(count * WORDS);
  const row = new Float64Array(BITS);
  for (let i = 0; i < count; i += 1) {
    row.fill(0);
    row.set(numbers.subarray(i * width, (i + 1) * width));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let k = 0; k < BITS; k += 1) row[k] = (row[k] as number) * (signs[round * BITS + k] as number);
      mix(row);
    }
    for (let k = 0; k < BITS; k += 1)
      if ((row[k] as number) >= 0)
        bits[i * WORDS + (k >> 5)] = (bits[i * WORDS + (k >> 5)] as number) | (1 << (k & 31));
  }
  return { bits };
}

/** How many bits of two sketches differ, 0..BITS. */
export function distance({ bits }: Sketches, i: number, j: number): number {
  let sum = 0;
  for (let x = i * WORDS, y = j * WORDS, end = x + WORDS; x < end; x += 1, y += 1) {
    let word = (bits[x] as number) ^ (bits[y] as number);
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    sum += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return sum;
}

/** The fast Walsh–Hadamard transform, in place. */
function mix(row: Float64Array): void {
  for (let half = 1; half < row.length; half *= 2)
    for (let from = 0; from < row.length; from += 2 * half)
      for (let k = from; k < from + half; k += 1) {
        const [x, y] = [row[k] as number, row[k + half] as number];
        row[k] = x + y;
        row[k + half] = x - y;
      }
}

/** The same signs every time: the high bits of a linear congruential generator (Numerical Recipes). */
function fixedSigns(count: number): Int8Array {
  let state = 1;
  return Int8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state < 0 ? -1 : 1;
  });
}
