import { useEffect } from 'preact/hooks';
import type { BlockView } from '../../serve/contract.ts';
import type { Span } from '../../text/span.ts';

/** The name under which the words that were looked for are highlighted; the style sheet says how. */
const FOUND = 'found';

/** Shows the words that a search led to, and marks them without touching the text. */
export function useFoundWords(found: Span | null, blocks: readonly BlockView[]): void {
  const [start, end] = found ?? [-1, -1];
  useEffect(() => {
    const block = blocks.find(one => one.start <= start && start < one.end);
    const element = block && document.getElementById(`b${block.start}`);
    if (!element) return;
    const fold = element.closest('details');
    if (fold) fold.open = true;
    const range = rangeIn(element, start - block.start, Math.min(end, block.end) - block.start);
    const highlights = CSS.highlights as HighlightRegistry | undefined;
    if (range) highlights?.set(FOUND, new Highlight(range));
    const place = (range ?? element).getBoundingClientRect();
    const sheet = element.closest('.sheet');
    if (sheet) sheet.scrollTop += place.top - sheet.getBoundingClientRect().top - sheet.clientHeight / 3;
    return () => {
      highlights?.delete(FOUND);
    };
  }, [start, end, blocks]);
}

/** The stretch of an element's own text between two offsets; what only the margin or a screen reader says is passed over. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, {
    acceptNode: node =>
      node.parentElement?.closest('.unseen, .gutter, .hidden-label')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (!isOpen && start < at + length) {
      range.setStart(node, start - at);
      isOpen = true;
    }
    if (isOpen && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
