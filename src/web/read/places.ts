import type { Span } from '../../text/span.ts';

/** What stands in a drawn block without being of the text: names for screen readers, the gutter, a label of ours. */
const BESIDE = '.unseen, .gutter, .hidden-label';

/**
 * Where words that are selected on the page stand in the document's text; null when they are not, from end to end, words
 * of the sheet. A block is drawn under the id `b` and its offset, its text from there on.
 */
export function selectedSpan(selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const block = blockOf(startContainer);
  const start = offsetOf(startContainer, startOffset);
  // Three presses select a paragraph up to whatever comes behind it.
  const end = offsetOf(endContainer, endOffset) ?? (block && offsetOf(block, block.childNodes.length));
  return start === null || end === null || start >= end ? null : [start, end];
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('.sheet [id^="b"]') ?? null;
}

function offsetOf(node: Node, offset: number): number | null {
  const block = blockOf(node);
  if (!block) return null;
  const upTo = new Range();
  upTo.setStart(block, 0);
  upTo.setEnd(node, offset);
  let sum = Number(block.id.slice(1));
  for (const part of textsIn(block)) {
    if (part === node) return sum + offset;
    if (upTo.comparePoint(part, 0) > 0) return sum;
    sum += part.data.length;
  }
  return sum;
}

/** The words of a span on the page, a range for each block that they stand in. */
export function rangesOf(sheet: ParentNode, [start, end]: Span): readonly Range[] {
  const ranges: Range[] = [];
  for (const block of sheet.querySelectorAll<HTMLElement>('.text [id^="b"]')) {
    let at = Number(block.id.slice(1));
    if (at >= end) break;
    for (const part of textsIn(block)) {
      const [from, to] = [Math.max(start, at), Math.min(end, at + part.data.length)];
      if (from < to) {
        const range = new Range();
        range.setStart(part, from - at);
        range.setEnd(part, to - at);
        ranges.push(range);
      }
      at += part.data.length;
      if (at >= end) break;
    }
  }
  return ranges;
}

function* textsIn(block: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) yield walker.currentNode as Text;
}
