import type { Article } from './article.ts';
import { type Element, parentOf } from './dom.ts';
import type { Valued } from './values.ts';

/** What the kinds of a page's leaves are told from. */
export interface Page {
  readonly leaves: readonly Valued[];
  readonly article: Article;
  /** Index of the headline's leaf, or null. */
  readonly headline: number | null;
  /** Words of the account's prose: a writer's name shares none with them. */
  readonly vocabulary: ReadonlySet<string>;
  /** Blocks that hold an element marked as the writer, and ones that hold a date. */
  readonly authorBlocks: ReadonlySet<Element>;
  readonly timeBlocks: ReadonlySet<Element>;
}

/** Parts above a leaf that may say what it is: `<p>` in `<div class="byline">` in `<div class="meta">`. */
const NEAR = 3;

/** Whether an element, or one of the few above it below the core, says something of itself. */
export function nearby(
  element: Element,
  says: (element: Element) => boolean,
  core: Element | null,
  reach = NEAR,
): boolean {
  let node: Element | null = element;
  for (let i = 0; node && node !== core && i < reach; i++, node = parentOf(node)) if (says(node)) return true;
  return false;
}

/** Whether an element is another or stands below it. */
export function isWithin(start: Element, ancestor: Element | null): boolean {
  for (let element: Element | null = start; element; element = parentOf(element)) if (element === ancestor) return true;
  return false;
}
