import type { Company, PairScores, Side } from '../neural/heads.ts';

/** Two statements to be judged. */
interface Two<One> {
  readonly a: One;
  readonly b: One;
}

/** Statements that are read together, as indexes, and which of the wanted pairs are asked there. */
interface Sitting {
  readonly members: readonly number[];
  readonly pairs: readonly number[];
}

/** Most statements read together, and how long they are together: what the head was trained on. */
export const MOST_MEMBERS = 12;
/** In word pieces, about. */
export const MOST_PIECES = 320;
/** A piece is about four letters; day, speaker and the mark between statements take some more. */
const LETTERS_A_PIECE = 4;
const PIECES_BESIDE = 8;
/** A statement is cut to this many pieces anyway. */
const SIDE_PIECES = 73;

/** The companies that a run asks about, and how their answers come together as one a pair. */
export interface Companies {
  readonly companies: readonly Company[];
  /** The mean over the companies that a pair was asked in; `answers` as the head gives them. */
  readonly gather: (answers: readonly (readonly PairScores[])[]) => readonly PairScores[];
}

/**
 * Seats the statements of all pairs in companies, so that each pair is asked at least once and few companies are needed:
 * one statement with its partners, then whoever has most pairs left to ask there. A pair that meets again in a
 * later company is asked there too, and the answers are averaged. Cost grows with the number of pairs.
 */
export function companies<One>(pairs: readonly Two<One>[], sideOf: (one: One) => Side): Companies {
  const { sides, edges } = numbered(pairs, sideOf);
  const sittings = seat(edges, sides.map(piecesOf));
  return {
    companies: sittings.map(({ members, pairs: asked }) => ({
      sides: members.map(member => sides[member] as Side),
      pairs: asked.map(pair => {
        const [x, y] = edges[pair] as Edge;
        return [members.indexOf(x), members.indexOf(y)] as const;
      }),
    })),
    gather: answers => {
      const heard = edges.map((): PairScores[] => []);
      for (const [at, { pairs: asked }] of sittings.entries())
        for (const [place, pair] of asked.entries()) {
          const answer = answers[at]?.[place];
          if (answer !== undefined) heard[pair]?.push(answer);
        }
      return heard.map(mean);
    },
  };
}

type Edge = readonly [number, number];

function numbered<One>(
  pairs: readonly Two<One>[],
  sideOf: (one: One) => Side,
): { sides: readonly Side[]; edges: readonly Edge[] } {
  const numbers = new Map<One, number>();
  const sides: Side[] = [];
  const number = (one: One): number => {
    const known = numbers.get(one);
    if (known !== undefined) return known;
    numbers.set(one, sides.length);
    return sides.push(sideOf(one)) - 1;
  };
  return { edges: pairs.map(({ a, b }) => [number(a), number(b)] as const), sides };
}

function piecesOf({ text }: Side): number {
  return Math.min(SIDE_PIECES, Math.ceil(text.length / LETTERS_A_PIECE)) + PIECES_BESIDE;
}

/** Each edge in at least one sitting; statements in their order, so that nothing hangs on chance. */
function seat(edges: readonly Edge[], sizes: readonly number[]): readonly Sitting[] {
  const partners = sizes.map((): Map<number, number> => new Map());
  for (const [edge, [x, y]] of edges.entries()) {
    partners[x]?.set(y, edge);
    partners[y]?.set(x, edge);
  }
  const open = new Set(edges.keys());
  const sittings: Sitting[] = [];
  for (const [host, mine] of partners.entries())
    while ([...mine.values()].some(edge => open.has(edge))) {
      const members = gathering(host, partners, open, sizes);
      const asked = members.flatMap((x, at) =>
        members.slice(at + 1).flatMap(y => {
          const edge = partners[x]?.get(y);
          return edge === undefined ? [] : [edge];
        }),
      );
      for (const edge of asked) open.delete(edge);
      sittings.push({ members, pairs: asked.sort((p, q) => p - q) });
    }
  return sittings;
}

/** The host, then one by one who has most pairs left to ask with those who sit there, as long as there is room. */
function gathering(
  host: number,
  partners: readonly ReadonlyMap<number, number>[],
  open: ReadonlySet<number>,
  sizes: readonly number[],
): readonly number[] {
  const members = [host];
  let room = MOST_PIECES - (sizes[host] ?? 0);
  const gain = new Map<number, number>();
  const welcome = (member: number): void => {
    for (const [guest, edge] of partners[member] ?? [])
      if (open.has(edge) && !members.includes(guest)) gain.set(guest, (gain.get(guest) ?? 0) + 1);
  };
  welcome(host);
  while (members.length < MOST_MEMBERS) {
    const fits = [...gain].filter(([guest]) => (sizes[guest] ?? 0) <= room || members.length === 1);
    const best = fits.reduce<readonly [number, number] | null>(
      (most, one) => (most === null || one[1] > most[1] || (one[1] === most[1] && one[0] < most[0]) ? one : most),
      null,
    );
    if (best === null) return members;
    gain.delete(best[0]);
    members.push(best[0]);
    room -= sizes[best[0]] ?? 0;
    welcome(best[0]);
  }
  return members;
}

function mean(answers: readonly PairScores[]): PairScores {
  const of = (kind: keyof PairScores) => answers.reduce((sum, one) => sum + one[kind], 0) / answers.length;
  return {
    none: of('none'),
    agrees: of('agrees'),
    contradicts: of('contradicts'),
    denies: of('denies'),
    reverses: of('reverses'),
    updates: of('updates'),
    rivals: of('rivals'),
  };
}
