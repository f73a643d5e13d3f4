/** Numbers in [0, 1) that are the same for the same seed: a failing run can be run again. A 32-bit xorshift; good enough to shuffle files. */
export function chance(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A whole number in [0, below). */
export function upTo(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map(value => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
