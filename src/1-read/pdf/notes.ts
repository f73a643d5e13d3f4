import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** A note is set smaller than the words it belongs to. */
const SMALLER = 0.93;
/** A note opens with its figure or sign. */
const OPENS = /^(?:[⁰¹²³⁴-⁹]{1,3}|\d{1,3}[.)]?\s|[*†‡§]{1,3}\s?)\S?/u;
/** Notes stand in the lower part of a page. */
const LOWER = 0.4;

/**
 * The lines of footnotes: smaller words at the foot of a column, from the first that opens as a note does. They are read
 * after the page, so that no sentence is cut in two by them.
 */
export function notesOf(page: Page, body: readonly Line[], bodySize: number): ReadonlySet<Line> {
  const notes = new Set<Line>();
  for (const column of Map.groupBy(body, line => line.column).values()) {
    const lines = column.toSorted((a, b) => a.v - b.v);
    let first = lines.length;
    while (first > 0 && isSmall(lines[first - 1], page, bodySize)) first--;
    const opens = lines.findIndex((line, i) => i >= first && OPENS.test(line.text));
    if (opens !== -1) for (const line of lines.slice(opens)) notes.add(line);
  }
  return notes;
}

function isSmall(line: Line | undefined, { top, bottom }: Page, bodySize: number): boolean {
  return line !== undefined && line.size <= SMALLER * bodySize && !line.row && line.v > top + LOWER * (bottom - top);
}
