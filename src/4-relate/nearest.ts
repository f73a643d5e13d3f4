import { cells } from './cells.ts';
import { dot, laidOut, type Vectors } from './vectors.ts';

/** Fewer statements than this are each held against all others. */
export const EXACT_UNDER = 10_000;
/** Sketches are coarse: of this many for each neighbour wanted, the vectors themselves are compared. */
const CHECKED_AGAIN = 4;

/** Another statement, by its index, and the cosine of the two vectors. */
export interface Near {
  readonly j: number;
  readonly cosine: number;
}

/** What is searched, and how far. */
export interface Search {
  /** Unit vectors, one a statement. */
  readonly vectors: readonly Float32Array[];
  /** Whether two statements may be neighbours; the same both ways round. */
  readonly comparable: (i: number, j: number) => boolean;
  /** Most neighbours of one statement. */
  readonly most: number;
  /** Cosine below which none is a neighbour. */
  readonly least: number;
  /** Statements from which on the search is approximate. */
  readonly exactUnder?: number;
}

/** The cosine of two statements, by their indexes, and the neighbours of one, the nearest first. */
export interface Neighbours {
  cosine(i: number, j: number): number;
  of(i: number): readonly Near[];
}

/** The nearest statements to each one: all pairs are looked at while statements are few, else those in the cells about it. */
export function nearest(search: Search): Neighbours {
  const vectors = laidOut(search.vectors);
  const approximate = vectors.count >= (search.exactUnder ?? EXACT_UNDER);
  return {
    cosine: (i, j) => dot(vectors, i, j),
    of: approximate ? inCells(vectors, search) : amongAll(vectors, search),
  };
}

function inCells(vectors: Vectors, { comparable, most, least }: Search): Neighbours['of'] {
  const shortlist = cells(vectors);
  return i => {
    const best = keeper(most, least);
    for (const j of shortlist(i, j => comparable(i, j), CHECKED_AGAIN * most)) best.offer(j, dot(vectors, i, j));
    return best.sorted();
  };
}

function amongAll(vectors: Vectors, { comparable, most, least }: Search): Neighbours['of'] {
  const best = Array.from({ length: vectors.count }, () => keeper(most, least));
  for (const [i, mine] of best.entries())
    for (let j = i + 1; j < vectors.count; j += 1) {
      const cosine = dot(vectors, i, j);
      const other = best[j] as (typeof best)[number];
      if ((cosine < mine.least() && cosine < other.least()) || !comparable(i, j)) continue;
      mine.offer(j, cosine);
      other.offer(i, cosine);
    }
  return i => best[i]?.sorted() ?? [];
}

/** Keeps the best of many without sorting all of them. */
function keeper(most: number, floor: number) {
  let best: Near[] = [];
  let least = floor;
  const sorted = () => {
    best = best.sort(closer).slice(0, most);
    return best;
  };
  return {
    sorted,
    least: () => least,
    offer(j: number, cosine: number): void {
      if (cosine < least) return;
      best.push({ j, cosine });
      if (best.length >= 2 * most) least = sorted().at(-1)?.cosine ?? least;
    },
  };
}

function closer(x: Near, y: Near): number {
  return y.cosine - x.cosine || x.j - y.j;
}
