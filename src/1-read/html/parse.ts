import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { MAX_DEPTH } from '../limits.ts';
import { attribute, elementsOf, isElement, type Root } from './dom.ts';
import { flatten } from './flatten.ts';

/** Stops the tree builder; never leaves this file. */
const TOO_DEEP = Symbol('too deep');

/** Builds the tree, or null when more than `MAX_DEPTH` elements were open at once. */
function build(markup: string): Root | null {
  let depth = 0;
  try {
    return parse(markup, {
      scriptingEnabled: false,
      treeAdapter: {
        ...defaultTreeAdapter,
        onItemPush() {
          if (++depth > MAX_DEPTH) throw TOO_DEEP;
        },
        onItemPop() {
          depth--;
        },
      },
    });
  } catch (thrown) {
    if (thrown === TOO_DEEP) return null;
    throw thrown;
  }
}

/** Puts the words of declarative shadow roots where their host shows them: single-file saves keep components that way. */
function openShadows(root: Root): Root {
  for (const host of elementsOf(root)) {
    for (const shadow of host.childNodes) {
      if (!isElement(shadow) || shadow.tagName !== 'template' || attribute(shadow, 'shadowrootmode') === null) continue;
      const { content } = shadow as DefaultTreeAdapterTypes.Template;
      shadow.tagName = 'div';
      shadow.nodeName = 'div';
      for (const node of content.childNodes) defaultTreeAdapter.appendChild(shadow, node);
      break;
    }
  }
  return root;
}

/** A page's tree, and whether elements beyond the depth limit were taken out to get it. */
export interface Parsed {
  readonly root: Root;
  readonly tooDeep: boolean;
}

/**
 * The tree that browsers build, by parse5. The builder's cost grows with depth times length, so markup that opens more
 * elements than any page needs is flattened first: its words all stay, its deepest elements go.
 */
export function parsePage(markup: string): Parsed {
  const root = build(markup);
  if (root) return { root: openShadows(root), tooDeep: false };
  const flat = build(flatten(markup, MAX_DEPTH / 4)) ?? build(flatten(markup, 0));
  if (!flat) throw new Error('flattened markup is still too deep');
  return { root: openShadows(flat), tooDeep: true };
}
