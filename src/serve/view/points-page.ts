import type { FacetValue, PointsView, PointView } from '../contract.ts';
import { becameOf } from './became.ts';
import { daysOf } from './days.ts';
import { relationLine, statementLine, statementOf } from './lines.ts';
import { wordsOf } from './people-called.ts';
import { placesOf } from './places.ts';
import { type AllPoints, placed } from './points.ts';
import type { Snapshot } from './snapshot.ts';

export const SHOWS = ['disputed', 'agreed', 'denied', 'reversed', 'single-origin', 'set-aside'] as const;
export type Show = (typeof SHOWS)[number];

export const ORDERS = ['stake', 'statements', 'origins', 'newest', 'oldest'] as const;
export type PointOrder = (typeof ORDERS)[number];

/** Which points are asked for; an empty value asks for all. */
export interface PointsSought {
  readonly shows: readonly Show[];
  /** Words that begin words of the point, of its statements or of who speaks. */
  readonly query: string;
  readonly speaker: readonly string[];
  readonly outlet: readonly string[];
  readonly place: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly order: PointOrder;
  readonly open: string | null;
  readonly withFacets: boolean;
  readonly after: number;
  readonly limit: number;
}

/** What a point is narrowed by. */
interface Traits {
  readonly speaker: ReadonlySet<string>;
  readonly outlet: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
  readonly words: () => string;
}

/** Values of a facet that are told. */
const MOST_VALUES = 200;

/** A page of the points asked for, with all that they name. */
export function pointsPage(shot: Snapshot, all: AllPoints, sought: PointsSought): PointsView {
  const traits = traitsOf(shot, all);
  const tests = testsOf(traits, sought);
  const narrowed =
    tests.size === 0 ? all.points : all.points.filter(point => [...tests.values()].every(test => test(point)));
  const shown = inOrder(shownPoints(narrowed, sought.shows), sought.order, traits);
  const points = shown.slice(sought.after, sought.after + sought.limit);
  const named = new Set(points.flatMap(membersOf));
  const relations = new Set([...named].flatMap(id => shot.relationsOf.get(id) ?? []));
  const became = sought.open === null ? null : becameOf(shot, sought.open);
  const open = became?.id ?? sought.open;
  const at = open === null ? -1 : shown.findIndex(({ id }) => id === open);
  return {
    revision: shot.revision,
    total: shown.length,
    after: sought.after,
    at: at < 0 ? null : at,
    became,
    points,
    statements: [...named].map(id => statementLine(shot, statementOf(shot, id))),
    relations: [...relations]
      .filter(({ a, b }) => named.has(a) && named.has(b))
      .map(relation => relationLine(shot, relation)),
    counts: countsOf(narrowed),
    facets: sought.withFacets ? facetsOf(shot, all, traits, tests, sought) : null,
    unplaced: shot.analysis.statements.length - placed(shot.analysis.points).size,
  };
}

function isOf(point: PointView, show: Show): boolean {
  switch (show) {
    case 'disputed':
    case 'agreed':
    case 'set-aside':
      return point.status === show;
    case 'denied':
    case 'reversed':
      return point.badges.some(badge => badge.kind === show);
    case 'single-origin':
      return point.singleOrigin && point.status !== 'set-aside';
  }
}

/** The points that are of every kind asked for. What was set aside is shown only when asked for. */
export function shownPoints(points: readonly PointView[], shows: readonly Show[]): readonly PointView[] {
  return points.filter(
    point => shows.every(show => isOf(point, show)) && (point.status !== 'set-aside' || shows.includes('set-aside')),
  );
}

/** How many points are of each kind. */
export function countsOf(points: readonly PointView[]): PointsView['counts'] {
  const count = (show: Show) => points.filter(point => isOf(point, show)).length;
  const of = Object.fromEntries(SHOWS.map(show => [show, count(show)])) as { readonly [show in Show]: number };
  return { ...of, all: points.length - of['set-aside'] };
}

function inOrder(
  points: readonly PointView[],
  order: PointOrder,
  traits: (point: PointView) => Traits,
): readonly PointView[] {
  switch (order) {
    case 'stake':
      return points;
    case 'statements':
    case 'origins':
      return points.toSorted((a, b) => b.counts[order] - a.counts[order]);
    case 'newest':
      return points.toSorted((a, b) => traits(b).last - traits(a).last || 0);
    case 'oldest':
      return points.toSorted((a, b) => traits(a).first - traits(b).first || 0);
  }
}

const FACETS = ['speaker', 'outlet', 'place'] as const;
type Test = (point: PointView) => boolean;
type Tests = ReadonlyMap<string, Test>;

function testsOf(traits: (point: PointView) => Traits, sought: PointsSought): Tests {
  const tests = new Map<string, Test>();
  for (const facet of FACETS) {
    const wanted = sought[facet];
    if (wanted.length > 0) tests.set(facet, point => wanted.some(value => traits(point)[facet].has(value)));
  }
  const [start, end] = [daysOf(sought.from)?.[0] ?? -Infinity, daysOf(sought.to)?.[1] ?? Infinity];
  if (start > -Infinity || end < Infinity)
    tests.set('date', point => traits(point).last >= start && traits(point).first <= end);
  const words = wordsOf(sought.query);
  if (words.length > 0) tests.set('words', point => words.every(word => traits(point).words().includes(` ${word}`)));
  return tests;
}

const made = new WeakMap<AllPoints, Map<string, Traits>>();

/** The traits of a point, made when first asked for. */
function traitsOf(shot: Snapshot, all: AllPoints): (point: PointView) => Traits {
  const known = made.get(all) ?? new Map<string, Traits>();
  made.set(all, known);
  return point => {
    const found = known.get(point.id) ?? traitsOfOne(shot, point);
    known.set(point.id, found);
    return found;
  };
}

function traitsOfOne(shot: Snapshot, point: PointView): Traits {
  const statements = membersOf(point).map(id => statementOf(shot, id));
  const days = statements.flatMap(({ said, document }) => {
    const range = daysOf(said ?? shot.document.get(document)?.published ?? null);
    return range ? [range] : [];
  });
  let words: string | null = null;
  return {
    speaker: new Set(statements.flatMap(({ speaker }) => speaker ?? [])),
    outlet: new Set(statements.map(({ document }) => shot.label.get(document) ?? document)),
    place: new Set(statements.flatMap(({ id }) => placesOf(shot).get(id) ?? [])),
    first: Math.min(...days.map(([first]) => first)),
    last: Math.max(...days.map(([, last]) => last)),
    words: () => {
      words ??= ` ${wordsOf(
        [
          point.name ?? '',
          ...point.sides.flatMap(side => [side.name ?? '', ...side.speakers]),
          ...statements.flatMap(({ quote, document }) => [quote, shot.label.get(document) ?? '']),
        ].join(' '),
      ).join(' ')}`;
      return words;
    },
  };
}

function membersOf({ sides }: PointView): readonly string[] {
  return sides.flatMap(side =>
    side.groups.flatMap(({ lines }) =>
      lines.flatMap(({ statement, copies }) => [statement, ...copies.map(copy => copy.statement)]),
    ),
  );
}

function facetsOf(
  shot: Snapshot,
  all: AllPoints,
  traits: (point: PointView) => Traits,
  tests: Tests,
  sought: PointsSought,
): PointsView['facets'] {
  const count = (facet: (typeof FACETS)[number]): readonly FacetValue[] => {
    const others = [...tests].filter(([name]) => name !== facet).map(([, test]) => test);
    const counts = new Map<string, number>(sought[facet].map(value => [value, 0]));
    for (const point of shownPoints(all.points, sought.shows)) {
      if (!others.every(test => test(point))) continue;
      for (const value of traits(point)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({
        value,
        label: facet === 'outlet' ? value : (shot.entity.get(value)?.name ?? value),
        count,
      }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
      .filter(({ value }, i) => i < MOST_VALUES || sought[facet].includes(value));
  };
  return { speaker: count('speaker'), outlet: count('outlet'), place: count('place') };
}
