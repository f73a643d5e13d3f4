import { type Element, parentOf } from './dom.ts';
import type { Valued } from './values.ts';

/** For each element the sum of what its leaves are worth, however far below it they stand. */
export type Sums = ReadonlyMap<Element, number>;

/** Sums over all elements that hold leaves: each element is added to its parent once, so depth costs nothing. */
export function sumUp(leaves: readonly Valued[], value: (leaf: Valued, i: number) => number): Sums {
  const sums = new Map<Element, number>();
  const parentsFirst: Element[] = [];
  leaves.forEach((leaf, i) => {
    const path: Element[] = [];
    let element: Element | null = leaf.leaf.element;
    for (; element && !sums.has(element); element = parentOf(element)) {
      path.push(element);
      sums.set(element, 0);
    }
    parentsFirst.push(...path.reverse());
    sums.set(leaf.leaf.element, (sums.get(leaf.leaf.element) ?? 0) + value(leaf, i));
  });
  for (const element of parentsFirst.reverse()) {
    const parent = parentOf(element);
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(element) ?? 0));
  }
  return sums;
}

/** The greatest of the sums, at least 1. A page has more elements than a call may have arguments. */
export function greatestOf(sums: Sums): number {
  let most = 1;
  for (const sum of sums.values()) most = Math.max(most, sum);
  return most;
}
