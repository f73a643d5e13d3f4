/** A yes-or-no case with what is known of it. */
export interface Example {
  readonly given: readonly number[];
  readonly yes: boolean;
}

/** Keeps weights of rare evidence small: the variance of a weight's prior is its inverse. */
const RIDGE = 2;
const ROUNDS = 30;

/**
 * Logistic regression by Newton's method with a ridge on the weights: intercept first, then a weight for each number
 * given. Exact arithmetic on the same examples gives the same weights.
 */
export function fit(examples: readonly Example[]): readonly number[] {
  const rows = examples.map(({ given, yes }) => ({ x: [1, ...given], y: yes ? 1 : 0 }));
  const width = rows[0]?.x.length ?? 1;
  let weights = new Array<number>(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? RIDGE : 0)));
    for (const { x, y } of rows) {
      const p = probability(weights, x);
      for (let i = 0; i < width; i++) {
        gradient[i] = (gradient[i] ?? 0) + (y - p) * (x[i] ?? 0);
        const row = hessian[i] as number[];
        for (let j = 0; j < width; j++) row[j] = (row[j] ?? 0) + p * (1 - p) * (x[i] ?? 0) * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

function probability(weights: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0)));
}

/** Gauss-Jordan elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const width = right.length;
  for (let column = 0; column < width; column++) {
    let pivot = column;
    for (let i = column + 1; i < width; i++)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    const scale = lead[column] || 1e-12;
    for (let k = column; k <= width; k++) lead[k] = (lead[k] ?? 0) / scale;
    for (const [i, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (i === column || factor === 0) continue;
      for (let k = column; k <= width; k++) row[k] = (row[k] ?? 0) - factor * (lead[k] ?? 0);
    }
  }
  return rows.map(row => row[width] ?? 0);
}
