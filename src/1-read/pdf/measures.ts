import type { Line } from './line.ts';

/** Where the lines of a column begin and end. In points. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** How many lines it has. */
  readonly lines: number;
}

/** A few lines stand out to the left and right; the margin is where most of the rest begin and end. Of the lines. */
const OUTLIERS = 0.1;
/** Baselines further apart than this are not of one paragraph. In ems. */
const FAR = 2.2;
/** Fewer distances make nothing usual. */
const MIN_LEADINGS = 3;

/** The distance of baselines that is usual for lines of a size, by the size rounded to points. */
export function leadingsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.page !== line.page || next.column !== line.column) return;
    const size = Math.round(line.size);
    const leading = Math.round((next.v - line.v) * 2) / 2;
    if (Math.round(next.size) !== size || leading <= 0.5 * size || leading > FAR * size) return;
    const of = counts.get(size) ?? new Map<number, number>();
    counts.set(size, of);
    of.set(leading, (of.get(leading) ?? 0) + 1);
  });
  return new Map(
    [...counts].flatMap(([size, of]) => {
      const [most] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return most && most[1] >= MIN_LEADINGS ? [[size, most[0]] as const] : [];
    }),
  );
}

/** The margins of the column that a line stands in. */
export function marginsOf(lines: readonly Line[]): (line: Line) => Margins | null {
  const key = ({ page, column, angle }: Line) => `${page} ${column} ${angle}`;
  const columns = new Map<string, Margins>();
  for (const [name, some] of Map.groupBy(lines, key)) {
    const lefts = some.map(({ left }) => left).sort((a, b) => a - b);
    const rights = some.map(({ right }) => right).sort((a, b) => b - a);
    const at = Math.floor(some.length * OUTLIERS);
    columns.set(name, { left: lefts[at] ?? 0, right: rights[at] ?? 0, lines: some.length });
  }
  return line => columns.get(key(line)) ?? null;
}

/** The size that most letters are set in, in points. */
export function bodySizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const round = Math.round(size * 2) / 2;
    letters.set(round, (letters.get(round) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
