import { chance } from '../../test/chance.ts';

/** Unit vectors of 64 numbers that lie about so many centres, for tests; the same ones every time. */
export function clustered(count: number, centres: number): readonly Float32Array[] {
  const random = chance(7);
  const drawn = () => Float32Array.from({ length: 64 }, () => random() - 0.5);
  const middles = Array.from({ length: centres }, drawn);
  return Array.from({ length: count }, (_, i) => {
    const noise = drawn();
    const vector = (middles[i % centres] as Float32Array).map((value, k) => value + (noise[k] as number));
    const length = Math.hypot(...vector);
    return vector.map(value => value / length);
  });
}
