import { type Element, parentOf } from './dom.ts';

/** A question that each element answers from its own markup and its parent's answer; asked once of each. */
export function inherit<T>(top: T, answer: (element: Element, above: T) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return start => {
    const path: Element[] = [];
    let found = top;
    for (let element: Element | null = start; element; element = parentOf(element)) {
      const answered = known.get(element);
      if (answered !== undefined) {
        found = answered;
        break;
      }
      path.push(element);
    }
    for (const element of path.reverse()) {
      found = answer(element, found);
      known.set(element, found);
    }
    return found;
  };
}

/** Whether elements are one element or stand below it; false for all when it is null. */
export function within(ancestor: Element | null): (element: Element) => boolean {
  return inherit(false, (element, above) => above || element === ancestor);
}
