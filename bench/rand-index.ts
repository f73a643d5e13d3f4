/** The adjusted Rand index of two groupings of the same things (Hubert and Arabie 1985): 1 where they are the same, 0 by chance. */
export function adjustedRand(one: readonly string[], other: readonly string[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const sum = (labels: readonly string[]) =>
    [...Map.groupBy(labels, label => label).values()].reduce((total, same) => total + pairs(same.length), 0);
  const both = sum(one.map((label, i) => `${label}\t${other[i]}`));
  const [a, b] = [sum(one), sum(other)];
  const expected = (a * b) / pairs(one.length);
  const most = (a + b) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
