import type { RelationLine, StatementLine, TimelineMark, TimelineView } from '../../serve/contract.ts';
import { pointLabel } from '../finding/pointLabel.ts';
import type { TimelineRows } from '../state/address.ts';

/** A row of the timeline: a speaker, or a point. */
export interface Row {
  readonly id: string;
  /** Point number when the row is a point. */
  readonly number: number | null;
  readonly title: string;
  readonly sub: string;
  /** Letters of the sides that the row stands on, in order; '' for statements on none. */
  readonly lanes: readonly string[];
  readonly marks: readonly RowMark[];
  /** Reversals both of whose statements are in the row. */
  readonly changes: readonly RelationLine[];
}

/** A statement in a lane of a row. */
export interface RowMark {
  readonly mark: TimelineMark;
  readonly lane: string;
}

/** Rows of the statements: those with a change of side first, then those with most of them. */
export function rowsOf(view: Pick<TimelineView, 'points' | 'marks' | 'changes'>, kind: TimelineRows): readonly Row[] {
  const placed = view.marks
    .filter(({ line }) => line.review !== 'rejected')
    .flatMap(mark => mark.places.map(place => ({ mark, place })));
  const groups = Map.groupBy(placed, ({ mark, place }) => (kind === 'points' ? place.point : speakerOf(mark.line).id));
  const rows = [...groups].map(([id, group]): Row => {
    const seen = new Set<string>();
    const rowMarks = group.flatMap(({ mark, place: { letter } }) => {
      const key = `${mark.line.id} ${letter}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ mark, lane: letter }];
    });
    const ids = new Set(rowMarks.map(({ mark }) => mark.line.id));
    const point = view.points.find(one => one.id === id);
    const first = group[0]?.mark.line;
    return {
      id,
      number: kind === 'points' ? (point?.number ?? null) : null,
      title: kind === 'points' ? (point ? pointLabel(point) : '') : first ? speakerOf(first).name : '',
      sub: kind === 'points' ? '' : subOf(rowMarks.map(({ mark }) => mark.line)),
      lanes: [...new Set(rowMarks.map(({ lane }) => lane))].sort(byLetter),
      marks: rowMarks,
      changes: view.changes.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    };
  });
  return kind === 'points'
    ? rows.sort((x, y) => (x.number ?? 0) - (y.number ?? 0))
    : rows.sort(
        (x, y) =>
          Number(y.changes.length > 0) - Number(x.changes.length > 0) ||
          y.lanes.length - x.lanes.length ||
          y.marks.length - x.marks.length ||
          (x.title < y.title ? -1 : x.title > y.title ? 1 : 0),
      );
}

/** Whose row a statement is in: its speaker's, else its outlet's. */
export function speakerOf({ speaker, outlet, kind, document }: StatementLine): {
  readonly id: string;
  readonly name: string;
} {
  if (speaker !== null) return { id: speaker.id, name: speaker.name };
  return kind === 'own'
    ? { id: `document ${document}`, name: outlet }
    : { id: `unnamed ${document}`, name: `not named, in ${outlet}` };
}

function subOf(lines: readonly StatementLine[]): string {
  const role = lines[0]?.speaker?.role ?? null;
  if (role !== null && role !== lines[0]?.speaker?.name) return role;
  const via = [...new Set(lines.flatMap(line => line.via.map(({ name }) => name)))];
  return via.length === 0
    ? ''
    : `by way of ${via.slice(0, 2).join(', ')}${via.length > 2 ? ` and ${via.length - 2} more` : ''}`;
}

/** A to Z, then A2 …; statements on no side last. */
function byLetter(x: string, y: string): number {
  return Number(x === '') - Number(y === '') || x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
