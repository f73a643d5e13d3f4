import { type Infer, list, nullable, number, object, one, string } from '../shape.ts';
import { spans, statementLine } from './lines.ts';

/** One value of a facet: how many of the things found have it, all other facets as they are set. */
export const facetValue = object({ value: string, label: string, count: number });

/** Facets of statements, as far as they have more than no value; the most frequent values first, times in order. */
export const facetsView = object({
  speaker: list(facetValue),
  outlet: list(facetValue),
  /** Days, months or years, as fits: the value is the EDTF date of the whole stretch. */
  date: list(facetValue),
  kind: list(facetValue),
  polarity: list(facetValue),
  status: list(facetValue),
  first: list(facetValue),
});

/** A place where the words asked for stand. */
export const hitView = object({
  document: string,
  outlet: string,
  published: nullable(string),
  language: nullable(string),
  /** Null: a passage of the document. */
  statement: nullable(statementLine),
  /** Where in the document the text stands. */
  start: number,
  text: string,
  /** Of `text`, not of the document. */
  highlights: spans,
});

export const searchView = object({
  revision: number,
  query: string,
  /** Which of the two `hits` are. */
  in: one('statements', 'passages'),
  total: object({ statements: number, passages: number }),
  /** `best` first, or in the order of their dates: there may be too many to rank. */
  order: one('best', 'date'),
  hits: list(hitView),
  /** With the first hits only. */
  facets: nullable(facetsView),
  /** Whose name or role the words are, with how many statements they make. */
  people: list(object({ id: string, name: string, role: nullable(string), statements: number })),
  /** When nothing was found: the words as they may have been meant. */
  nearest: nullable(string),
  /** When nothing was found: what is found with one facet less. */
  without: list(object({ facet: string, count: number })),
});

/** A query that is kept with the case. */
export const savedSearch = object({ id: string, name: string, address: string, who: string, at: string });
export const savedSearches = list(savedSearch);

export type FacetValue = Infer<typeof facetValue>;
export type FacetsView = Infer<typeof facetsView>;
export type HitView = Infer<typeof hitView>;
export type SearchView = Infer<typeof searchView>;
export type SavedSearch = Infer<typeof savedSearch>;
