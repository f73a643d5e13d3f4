/** Vectors of one length, laid end to end: a third of the time goes where each lies by itself. */
export interface Vectors {
  readonly count: number;
  readonly width: number;
  readonly numbers: Float32Array;
}

export function laidOut(vectors: readonly Float32Array[]): Vectors {
  const width = vectors[0]?.length ?? 0;
  const numbers = new Float32Array(vectors.length * width);
  for (const [i, vector] of vectors.entries()) numbers.set(vector, i * width);
  return { count: vectors.length, width, numbers };
}

/** The sum of products of two of them; of unit vectors, their cosine. Four sums run side by side, always in one order. */
export function dot({ numbers, width }: Vectors, i: number, j: number): number {
  let [x, y] = [i * width, j * width];
  const whole = x + width - (width % 4);
  const end = x + width;
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  for (; x < whole; x += 4, y += 4) {
    p += (numbers[x] as number) * (numbers[y] as number);
    q += (numbers[x + 1] as number) * (numbers[y + 1] as number);
    r += (numbers[x + 2] as number) * (numbers[y + 2] as number);
    s += (numbers[x + 3] as number) * (numbers[y + 3] as number);
  }
  for (; x < end; x += 1, y += 1) p += (numbers[x] as number) * (numbers[y] as number);
  return p + q + r + s;
}
