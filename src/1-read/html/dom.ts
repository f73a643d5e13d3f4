import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Root = DefaultTreeAdapterTypes.Document;

/** Whether a node is an element. */
export function isElement(node: { readonly nodeName: string }): node is Element {
  return 'tagName' in node;
}

/** Whether a node is text. */
export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** An attribute's value, or null when the element does not have it. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find(attr => attr.name === name)?.value ?? null;
}

/** The element above, or null at the top. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && isElement(parent) ? parent : null;
}

/** Every element below a node in document order; a stack of its own, so depth costs no calls. */
export function* elementsOf(root: Root | Element): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
  }
}

/** The text below an element as it stands in the markup, at most `limit` code units of it. */
export function textOf(element: Element, limit = 10_000): string {
  const pieces: string[] = [];
  let length = 0;
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node && length < limit; node = stack.pop()) {
    if (isText(node)) {
      pieces.push(node.value);
      length += node.value.length;
    } else if (isElement(node)) {
      if (node.tagName === 'br') pieces.push('\n');
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as Node);
    }
  }
  return pieces.join('').slice(0, limit);
}

/** White space as a page shows it: runs as one space, none at the ends. No-break spaces are words' own and stay. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
