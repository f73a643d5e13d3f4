import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';
import { upTo } from '../chance.ts';
import { mutate } from './mutate.ts';

/** Of packed files, how many are harmed inside: outside, a checksum mostly ends the reading at once. */
const INSIDE = 0.75;

const startsWith = (bytes: Uint8Array, ...first: readonly number[]) => first.every((byte, i) => bytes[i] === byte);

/** A packed file unpacked, one entry harmed, and packed again; any other file harmed as it is. */
function harmInside(bytes: Uint8Array, random: () => number): Uint8Array {
  try {
    if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
      const entries = unzipSync(bytes);
      const names = Object.keys(entries);
      const name = names[upTo(random, names.length)] ?? '';
      return zipSync({ ...entries, [name]: harmInside(entries[name] ?? new Uint8Array(), random) });
    }
    if (startsWith(bytes, 0x1f, 0x8b)) return gzipSync(harmInside(gunzipSync(bytes), random), { mtime: 0 });
  } catch {
    return mutate(bytes, random); // It only looks packed.
  }
  return mutate(bytes, random);
}

/**
 * Bytes harmed in one to six ways; the same ones for the same numbers. Inside first: what is unpacked here is whole,
 * because fflate never ends on some archives that are not.
 */
export function harm(bytes: Uint8Array, random: () => number): Uint8Array {
  const ways = Array.from({ length: 1 + upTo(random, 6) }, () => random() <= INSIDE);
  let harmed = bytes;
  for (const inside of ways.toSorted((a, b) => Number(b) - Number(a)))
    harmed = inside ? harmInside(harmed, random) : mutate(harmed, random);
  return harmed;
}
