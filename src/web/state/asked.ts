/*
 * What lists are narrowed by, as addresses of screens and of the API alike have it: values parted by commas, a comma
 * within one escaped.
 */

export const FACETS = ['speaker', 'outlet', 'kind', 'polarity', 'status', 'first'] as const;
export type Facet = (typeof FACETS)[number];

/** What a search asks for. */
export interface SearchAsked {
  readonly query: string;
  /** Null: statements, or passages when no statement is found. */
  readonly in: 'statements' | 'passages' | null;
  readonly order: 'best' | 'date';
  readonly from: string | null;
  readonly to: string | null;
  readonly facets: { readonly [facet in Facet]: readonly string[] };
}

export const POINT_FACETS = ['speaker', 'outlet', 'place'] as const;
export type PointFacet = (typeof POINT_FACETS)[number];

export const POINT_ORDERS = ['stake', 'statements', 'origins', 'newest', 'oldest'] as const;
export type PointOrder = (typeof POINT_ORDERS)[number];

/** What the list of points is narrowed by, besides kinds of point. */
export interface PointsAsked {
  readonly query: string;
  readonly order: PointOrder;
  readonly from: string | null;
  readonly to: string | null;
  readonly facets: { readonly [facet in PointFacet]: readonly string[] };
}

export const ENTITY_KINDS = ['person', 'organization', 'place', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Which names are listed, and whose card is open. */
export interface PeopleAsked {
  readonly query: string;
  readonly kind: EntityKind | null;
  readonly who: string | null;
}

export const NO_SEARCH: SearchAsked = {
  query: '',
  in: null,
  order: 'best',
  from: null,
  to: null,
  facets: { speaker: [], outlet: [], kind: [], polarity: [], status: [], first: [] },
};

export const ALL_POINTS: PointsAsked = {
  query: '',
  order: 'stake',
  from: null,
  to: null,
  facets: { speaker: [], outlet: [], place: [] },
};

export const EVERYONE: PeopleAsked = { query: '', kind: null, who: null };

export type Pairs = Readonly<Record<string, string>>;

export function parseSearchAsked(query: URLSearchParams): SearchAsked {
  return {
    query: query.get('q') ?? '',
    in: among(['statements', 'passages'], query.get('in')),
    order: among(['best', 'date'], query.get('order')) ?? 'best',
    from: date(query.get('from')),
    to: date(query.get('to')),
    facets: lists(FACETS, query),
  };
}

export function searchPairs({ query, in: found, order, from, to, facets }: SearchAsked): Pairs {
  return {
    q: query,
    in: found ?? '',
    ...joined(facets),
    from: from ?? '',
    to: to ?? '',
    order: order === 'best' ? '' : order,
  };
}

export function parsePointsAsked(query: URLSearchParams): PointsAsked {
  return {
    query: query.get('q') ?? '',
    order: among(POINT_ORDERS, query.get('order')) ?? 'stake',
    from: date(query.get('from')),
    to: date(query.get('to')),
    facets: lists(POINT_FACETS, query),
  };
}

export function pointsPairs({ query, order, from, to, facets }: PointsAsked): Pairs {
  return { q: query, ...joined(facets), from: from ?? '', to: to ?? '', order: order === 'stake' ? '' : order };
}

export function parsePeopleAsked(query: URLSearchParams): PeopleAsked {
  return { query: query.get('q') ?? '', kind: among(ENTITY_KINDS, query.get('kind')), who: query.get('who') || null };
}

export function peoplePairs({ query, kind, who }: PeopleAsked): Pairs {
  return { q: query, kind: kind ?? '', who: who ?? '' };
}

/** What of these pairs says something, as a query. */
export function queryOf(pairs: Pairs): string {
  return new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== '')).toString();
}

/** How many things a list is narrowed by, its words left out. */
export function countSet({ from, to, facets }: Pick<SearchAsked | PointsAsked, 'from' | 'to' | 'facets'>): number {
  return Object.values(facets).filter(list => list.length > 0).length + (from !== null || to !== null ? 1 : 0);
}

/** The list with the value in it, or without it when it was. */
export function switched(list: readonly string[], value: string): readonly string[] {
  return list.includes(value) ? list.filter(one => one !== value) : [...list, value];
}

function joined(facets: { readonly [facet: string]: readonly string[] }): Pairs {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, list]) => [
      facet,
      list.map(value => value.replace(/[%,]/g, encodeURIComponent)).join(','),
    ]),
  );
}

function lists<F extends string>(
  facets: readonly F[],
  query: URLSearchParams,
): { readonly [facet in F]: readonly string[] } {
  const list = (facet: F) =>
    (query.get(facet) ?? '')
      .split(',')
      .filter(value => value !== '')
      .map(value => value.replace(/%2C/gi, ',').replace(/%25/g, '%'));
  return Object.fromEntries(facets.map(facet => [facet, list(facet)])) as unknown as {
    readonly [facet in F]: readonly string[];
  };
}

function among<const T extends string>(known: readonly T[], given: string | null): T | null {
  return known.find(word => word === given) ?? null;
}

/** A date, a month or a year. */
function date(given: string | null): string | null {
  return given !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(given) ? given : null;
}
