import { furniture } from '../phrases.ts';
import { type Element, parentOf } from './dom.ts';
import { sumUp } from './sums.ts';
import type { Valued } from './values.ts';

/** A list stands in an account when less of it is links than this, */
const MAX_LINKED = 0.7;
/** or when its items have more words than titles do. */
const MAX_TITLE_WORDS = 15;
/** A leaf of an item stands at most so far below its list. */
const REACH = 4;

/** The list that a leaf is an item of, or null. */
export function listOf(element: Element): Element | null {
  let node: Element | null = element;
  for (let i = 0; node && i < REACH; i++, node = parentOf(node)) if (/^(?:ul|ol|dl)$/.test(node.tagName)) return node;
  return null;
}

/** What holds less prose than a paragraph is a box. */
const PARAGRAPH = 20;

/** Where the account stands among the leaves of a page. */
export interface Bounds {
  /** Whether a leaf stands in the account's part, and in none of furniture or comments within it. */
  readonly isWithin: (i: number) => boolean;
  /** Index of the account's last prose. */
  readonly last: number;
}

/**
 * Lists of links that the account itself introduces, with a heading of its own or a colon, that stand among its
 * paragraphs and not in a box beside them, and after which it goes on: what it names there is a part of it.
 */
export function introducedLists(leaves: readonly Valued[], { isWithin, last }: Bounds): ReadonlySet<Element> {
  const introduced = new Set<Element>();
  const prose = sumUp(leaves, ({ leaf, value }, i) => (leaf.kind === 'text' && isWithin(i) ? Math.max(0, value) : 0));
  leaves.forEach(({ leaf }, i) => {
    const list = leaf.kind === 'item' ? listOf(leaf.element) : null;
    const above = leaves[i - 1];
    const around = list && parentOf(list);
    if (
      !list ||
      !around ||
      (prose.get(around) ?? 0) < PARAGRAPH ||
      !above ||
      i >= last ||
      !isWithin(i) ||
      !isWithin(i - 1)
    )
      return;
    if (above.leaf.kind === 'item' || above.links > MAX_LINKED || furniture(above.leaf.text) !== null) return;
    if (above.leaf.kind === 'heading' || above.leaf.text.endsWith(':')) introduced.add(list);
  });
  return introduced;
}

/** The lists that are nothing but titles of other pages. */
export function linkLists(leaves: readonly Valued[]): ReadonlySet<Element> {
  const lists = new Map<Element, { linked: number; all: number; words: number; items: number }>();
  for (const { leaf, words } of leaves) {
    const list = leaf.kind === 'item' && !leaf.hidden ? listOf(leaf.element) : null;
    if (!list) continue;
    const sum = lists.get(list) ?? { linked: 0, all: 0, words: 0, items: 0 };
    sum.linked += leaf.linked;
    sum.all += leaf.text.length;
    sum.words += words;
    sum.items++;
    lists.set(list, sum);
  }
  const isLinks = ({ linked, all, words, items }: { linked: number; all: number; words: number; items: number }) =>
    linked > all * MAX_LINKED && words < items * MAX_TITLE_WORDS;
  return new Set([...lists].filter(([, sum]) => isLinks(sum)).map(([list]) => list));
}
