import type { Span } from '../../text/span.ts';

/** Words to be marked in a text: a statement's content, in pieces. */
export interface Marking {
  readonly id: string;
  readonly spans: readonly Span[];
}

/** Words that play a part in the selected statement. */
export interface Part {
  readonly role: 'source' | 'cue' | 'negation' | 'hedge';
  readonly span: Span;
}

/** A stretch of text under one and the same markings. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** From the outermost to the innermost. */
  readonly marks: readonly string[];
  readonly role: Part['role'] | null;
  /** Marks that have their first words here. */
  readonly opens: readonly string[];
}

/**
 * Cuts a stretch of text where markings begin and end. Nested and overlapping ones are each a part of every segment
 * under them, the shorter piece inside:
 *
 *     Orre added that the foreman had told him the pumps were off.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  outer
 *                                              ^^^^^^^^^^^^^^^^^^  inner
 *     |              |                        |               ||   four segments
 *
 * `opened` holds the marks whose first words stood before `start`; marks that open here are added to it.
 */
export function segments(
  [start, end]: Span,
  markings: readonly Marking[],
  parts: readonly Part[],
  opened: Set<string>,
): readonly Segment[] {
  const pieces = markings
    .flatMap(({ id, spans }) =>
      spans.map(span => ({
        id,
        from: Math.max(span[0], start),
        to: Math.min(span[1], end),
        length: span[1] - span[0],
      })),
    )
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  const roles = parts.filter(({ span }) => span[0] < end && span[1] > start);
  const cuts = [
    ...new Set([
      start,
      end,
      ...pieces.flatMap(({ from, to }) => [from, to]),
      ...roles.flatMap(({ span }) => [Math.max(span[0], start), Math.min(span[1], end)]),
    ]),
  ].sort((a, b) => a - b);
  const found: Segment[] = [];
  let open: typeof pieces = [];
  let next = 0;
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    open = open.filter(piece => piece.to > from);
    for (let piece = pieces[next]; piece !== undefined && piece.from <= from; piece = pieces[next]) {
      open.push(piece);
      next += 1;
    }
    const marks = open.toSorted((a, b) => b.length - a.length).map(({ id }) => id);
    const opens = marks.filter(id => !opened.has(id));
    for (const id of opens) opened.add(id);
    found.push({
      start: from,
      end: to,
      marks,
      role: roles.find(({ span }) => span[0] <= from && to <= span[1])?.role ?? null,
      opens,
    });
  }
  return found;
}
