import type { Span } from './span.ts';

/**
 * Finds what overlaps a span among items that may overlap one another, in order of their start. Sorts once; each search then costs
 * what it finds, not what there is.
 */
export function overlapFinder<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => readonly T[] {
  const sorted = items
    .map(item => ({ item, span: spanOf(item) }))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let furthest = 0;
  const reach = sorted.map(({ span }) => {
    furthest = Math.max(furthest, span[1]);
    return furthest;
  });
  return ([start, end]) => {
    const found: T[] = [];
    for (let at = countBefore(sorted, end) - 1; at >= 0 && (reach[at] as number) > start; at--) {
      const one = sorted[at] as (typeof sorted)[number];
      if (one.span[1] > start) found.push(one.item);
    }
    return found.reverse();
  };
}

/** How many of the sorted items start before `end`. */
function countBefore(sorted: readonly { readonly span: Span }[], end: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { readonly span: Span }).span[0] < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
