import type { NearView, PairView, PairWord } from '../../serve/contract.ts';

/** The marked words with those near in meaning added, numbered from 1; a word that is marked already stays as it is. */
export function withNear(words: PairView['words'], near: NearView | null): PairView['words'] {
  const taken = (list: readonly PairWord[], start: number, end: number) =>
    list.some(word => word.start < end && start < word.end);
  const added = (near?.words ?? []).filter(({ a, b }) => !taken(words.a, a[0], a[1]) && !taken(words.b, b[0], b[1]));
  const side = (at: 'a' | 'b'): readonly PairWord[] =>
    [
      ...words[at],
      ...added.map((pair, i) => ({
        start: pair[at][0],
        end: pair[at][1],
        look: 'near' as const,
        group: i + 1,
      })),
    ].sort((x, y) => x.start - y.start);
  return { a: side('a'), b: side('b') };
}
