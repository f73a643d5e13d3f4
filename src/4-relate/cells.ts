import { BITS, distance, sketches } from './sketches.ts';
import { dot, type Vectors } from './vectors.ts';

/** Cells for the square root of the number of vectors: choosing cells then costs about as much as looking into them. */
const CELLS_A_ROOT = 8;
/** Cells that one vector lies in: what lies between two middles is found from both. */
const CELLS_OF_ONE = 2;
/** Most cells looked into for one vector. */
const PROBED = 96;
/** Sketches are coarse: of this many middles for each cell wanted, the vectors themselves are compared. */
const CHECKED_AGAIN = 2;
/** Most vectors whose sketches are looked at for one. These four were chosen by share of true neighbours found, bench/candidates.ts. */
const LOOKED_AT = 4096;

/** Indexes of about `most` vectors that are likely the nearest to this one among those wanted, itself aside; fewer where fewer lie near. */
export type Shortlist = (i: number, wanted: (j: number) => boolean, most: number) => readonly number[];

/**
 * An inverted file over sketches (Sivic and Zisserman 2003; Jégou and others 2011): every so many-th vector is the middle of
 * a cell, each vector lies in the cells of its nearest middles, and the cells about a vector are looked into, the nearest
 * first, up to a bound. So no vector is held against all others, and ten thousand near copies in one cell cost no more
 * than others. The same vectors in the same order give the same lists.
 */
export function cells(vectors: Vectors): Shortlist {
  const { count } = vectors;
  const sketched = sketches(vectors);
  const many = Math.min(count, Math.ceil(CELLS_A_ROOT * Math.sqrt(count)));
  const middles = Uint32Array.from({ length: many }, (_, cell) => Math.floor((cell * count) / many));
  const toMiddles = new Uint16Array(many);
  const nearestCells = (i: number, most: number): readonly number[] => {
    for (let cell = 0; cell < many; cell += 1) toMiddles[cell] = distance(sketched, i, middles[cell] as number);
    return within(toMiddles, many, CHECKED_AGAIN * most)
      .map(cell => ({ cell, cosine: dot(vectors, i, middles[cell] as number) }))
      .sort((x, y) => y.cosine - x.cosine || x.cell - y.cell)
      .slice(0, most)
      .map(({ cell }) => cell);
  };
  const members = Array.from({ length: many }, (): number[] => []);
  for (let i = 0; i < count; i += 1) for (const cell of nearestCells(i, CELLS_OF_ONE)) members[cell]?.push(i);

  const met = new Uint32Array(count);
  let question = 0;
  const seen = new Uint32Array(LOOKED_AT);
  const far = new Uint16Array(LOOKED_AT);
  return (i, wanted, most) => {
    let looked = 0;
    question += 1;
    met[i] = question;
    for (const cell of nearestCells(i, PROBED)) {
      for (const j of members[cell] ?? []) {
        if (looked === LOOKED_AT) break;
        if (met[j] === question) continue;
        met[j] = question;
        if (!wanted(j)) continue;
        seen[looked] = j;
        far[looked] = distance(sketched, i, j);
        looked += 1;
      }
    }
    return within(far, looked, most).map(at => seen[at] as number);
  };
}

/** Places of the smallest distances: `most`, and all others that are as small as the last of them. */
function within(distances: Uint16Array, count: number, most: number): readonly number[] {
  const counts = new Uint32Array(BITS + 1);
  for (let at = 0; at < count; at += 1)
    counts[distances[at] as number] = (counts[distances[at] as number] as number) + 1;
  let bar = 0;
  for (let sum = counts[0] as number; sum < most && bar < BITS; ) sum += counts[++bar] as number;
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) if ((distances[at] as number) <= bar) places.push(at);
  return places;
}
