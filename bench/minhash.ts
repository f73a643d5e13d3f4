/** Values of a signature: what datasketch, the usual implementation, takes unless told. */
const PERMUTATIONS = 128;
/** 2^61 − 1 does not fit a number; the largest prime under 2^32 does. */
const PRIME = 4294967291;

/** Which sets of runs are near copies by MinHash and locality-sensitive hashing (Broder 1997; Leskovec and others, Mining of Massive Datasets, ch. 3). */
export function minHashPairs(
  sets: readonly ReadonlySet<string>[],
  threshold: number,
): readonly (readonly [number, number])[] {
  const signatures = sets.map(signature);
  const [bands, rows] = bandsFor(threshold);
  const pairs = new Map<string, readonly [number, number]>();
  for (let band = 0; band < bands; band += 1) {
    const buckets = Map.groupBy(signatures.keys(), i => signatures[i]?.slice(band * rows, (band + 1) * rows).join(' '));
    for (const bucket of buckets.values())
      for (const [k, i] of bucket.entries())
        for (const j of bucket.slice(k + 1))
          if (alike(signatures[i] as Float64Array, signatures[j] as Float64Array) >= threshold)
            pairs.set(`${i} ${j}`, [i, j]);
  }
  return [...pairs.values()];
}

/** Bands and rows for which false positives and false negatives at the threshold are fewest together, weighed alike, as datasketch does. */
function bandsFor(threshold: number): readonly [number, number] {
  let best: readonly [number, number] = [1, 1];
  let least = Number.POSITIVE_INFINITY;
  for (let bands = 1; bands <= PERMUTATIONS; bands += 1)
    for (let rows = 1; rows <= PERMUTATIONS / bands; rows += 1) {
      let wrong = 0;
      for (let s = 0.005; s < 1; s += 0.01) {
        const met = 1 - (1 - s ** rows) ** bands;
        wrong += s < threshold ? met : 1 - met;
      }
      if (wrong < least) [best, least] = [[bands, rows], wrong];
    }
  return best;
}

function signature(runs: ReadonlySet<string>): Float64Array {
  const least = new Float64Array(PERMUTATIONS).fill(PRIME);
  for (const run of runs) {
    const hash = hashOf(run);
    for (let k = 0; k < PERMUTATIONS; k += 1) {
      const value = mixed(hash, k);
      if (value < (least[k] as number)) least[k] = value;
    }
  }
  return least;
}

/** FNV-1a. */
function hashOf(run: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < run.length; i += 1) hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A hash of its own for each permutation (the finisher of MurmurHash3). */
function mixed(hash: number, permutation: number): number {
  let bits = hash ^ Math.imul(permutation + 1, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function alike(a: Float64Array, b: Float64Array): number {
  let same = 0;
  for (let k = 0; k < PERMUTATIONS; k += 1) if (a[k] === b[k]) same += 1;
  return same / PERMUTATIONS;
}
