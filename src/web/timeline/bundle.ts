/** Things in one lane that stand at one place, or so near that they would cover each other. */
export interface Bundle<T> {
  readonly x: number;
  readonly items: readonly T[];
}

/** Marks closer than this would touch, in pixels. */
const TOUCH = 13;
/** So many dodge sideways; more become one mark with a count. */
const MOST_BESIDE = 3;

/**
 * Places marks of a lane so that none covers another. A few close ones step aside, more become a bundle:
 *
 *     wanted   ●●        ●●●●●        ●
 *     placed  ● ●          ⑤          ●
 *
 * Always in the order of their places, so the same marks make the same picture.
 */
export function bundled<T>(
  items: readonly T[],
  xOf: (item: T) => number,
  [from, to]: readonly [number, number],
): readonly Bundle<T>[] {
  const sorted = items.map(item => ({ item, x: xOf(item) })).sort((a, b) => a.x - b.x);
  const groups: { item: T; x: number }[][] = [];
  for (const one of sorted) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && one.x - last.x < TOUCH) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  let free = from;
  return groups.flatMap(group => {
    const middle = group.reduce((sum, { x }) => sum + x, 0) / group.length;
    const width = group.length > MOST_BESIDE ? 0 : (group.length - 1) * TOUCH;
    const start = Math.max(free, Math.min(middle - width / 2, to - width));
    free = start + width + TOUCH;
    if (group.length > MOST_BESIDE) return [{ x: start, items: group.map(({ item }) => item) }];
    return group.map(({ item }, i) => ({ x: start + i * TOUCH, items: [item] }));
  });
}
