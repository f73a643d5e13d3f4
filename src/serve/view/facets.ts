import type { FacetsView, FacetValue } from '../contract.ts';
import { type Columns, FACETS, type Facet, mapFacets, NO_ONE } from './columns.ts';
import { dateOf, daysOf, grainOf } from './days.ts';
import type { Snapshot } from './snapshot.ts';

/** What of the statements is asked for: of each facet any of the values; nothing set asks for all. */
export interface Wanted {
  readonly values: { readonly [facet in Facet]: readonly string[] };
  /** EDTF dates, included. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Values of a facet that are told: a longer list is not read. */
const MOST_VALUES = 100;

/** A test for each facet that is set, on positions. */
type Test = (at: number) => boolean;
type Tests = ReadonlyMap<Facet | 'date', Test>;

/** The statements at these positions that are wanted, and for each facet how many have which value, the other facets as they are set. */
export function narrow(
  shot: Snapshot,
  columns: Columns,
  positions: readonly number[],
  wanted: Wanted,
): { readonly kept: readonly number[]; readonly facets: () => FacetsView; readonly without: () => Without } {
  const tests = testsOf(columns, wanted);
  const all = [...tests.values()];
  const kept = all.length === 0 ? positions : positions.filter(at => all.every(test => test(at)));
  const but = (facet: Facet | 'date') => {
    if (!tests.has(facet)) return kept;
    const others = [...tests].filter(([name]) => name !== facet).map(([, test]) => test);
    return others.length === 0 ? positions : positions.filter(at => others.every(test => test(at)));
  };
  return {
    kept,
    facets: () => ({
      ...mapFacets(facet => countValues(shot, columns, facet, but(facet), wanted)),
      date: countDates(columns, but('date')),
    }),
    without: () =>
      [...tests.keys()]
        .map(facet => ({ facet, count: but(facet).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
  };
}

type Without = readonly { readonly facet: string; readonly count: number }[];

function testsOf(columns: Columns, { values, from, to }: Wanted): Tests {
  const tests = new Map<Facet | 'date', Test>();
  for (const facet of FACETS) {
    if (values[facet].length === 0) continue;
    const codes = new Set(values[facet].map(value => columns.values[facet].indexOf(value)));
    const column = columns.codes[facet];
    tests.set(facet, at => codes.has(column[at] ?? -1));
  }
  const start = daysOf(from)?.[0] ?? null;
  const end = daysOf(to)?.[1] ?? null;
  if (start !== null || end !== null) {
    tests.set(
      'date',
      at =>
        (columns.last[at] ?? Number.NaN) >= (start ?? -Infinity) &&
        (columns.first[at] ?? Number.NaN) <= (end ?? Infinity),
    );
  }
  return tests;
}

function countValues(
  shot: Snapshot,
  columns: Columns,
  facet: Facet,
  positions: readonly number[],
  wanted: Wanted,
): readonly FacetValue[] {
  const values = columns.values[facet];
  const counts = new Int32Array(values.length);
  const codes = columns.codes[facet];
  for (const at of positions) {
    const code = codes[at] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const isSet = new Set(wanted.values[facet]);
  return values
    .map((value, code) => ({ value, label: labelOf(shot, facet, value), count: counts[code] ?? 0 }))
    .filter(({ value, count }) => count > 0 || isSet.has(value))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .filter(({ value }, i) => i < MOST_VALUES || isSet.has(value));
}

function labelOf(shot: Snapshot, facet: Facet, value: string): string {
  if (facet !== 'speaker') return value;
  return value === NO_ONE ? 'not stated' : (shot.entity.get(value)?.name ?? value);
}

function countDates(columns: Columns, positions: readonly number[]): readonly FacetValue[] {
  let [first, last] = [Infinity, -Infinity];
  const days = new Map<number, number>();
  for (const at of positions) {
    const day = columns.first[at] ?? Number.NaN;
    if (Number.isNaN(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  if (days.size === 0) return [];
  const grain = grainOf(first, last);
  const counts = new Map<string, number>();
  for (const [day, count] of days) {
    const value = dateOf(day).slice(0, grain);
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([value, count]) => ({ value, label: value, count }));
}
