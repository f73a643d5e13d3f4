/** A count of UTF-16 code units from the start of a document's text. The flavour keeps byte counts from passing for it. */
export type Offset = number & { readonly unit?: 'utf16' };

/** `[start, end)`: end excluded, in UTF-16 code units of a document's text. */
export type Span = readonly [start: Offset, end: Offset];

/** What stands between the pieces of a quote that was cut from several spans. */
export const PIECE_GAP = ' … ';

/**
 * The words that spans mark, cut from the text itself; pieces are joined with ` … `.
 *
 *     "The dam," she said, "was opened."
 *      ^^^^^^^^              ^^^^^^^^^^  →  The dam, … was opened.
 */
export function cut(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(PIECE_GAP);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The one span from the first start to the last end. Throws on an empty list: there is no such span. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError('hull of no spans');
  return [Math.min(...spans.map(span => span[0])), Math.max(...spans.map(span => span[1]))];
}

/** Spans in text order, for sorting. */
export function inOrder(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}
