import { queryOf, type SearchAsked, searchPairs } from '../state/asked.ts';

/** Hits that are asked for at once. */
export const HITS_A_PAGE = 20;

/** Where the API answers a search; the first page comes with the facets. */
export function searchPath(asked: SearchAsked, after: number): string {
  return `/api/search?${queryOf({
    ...searchPairs({ ...asked, query: asked.query.trim() }),
    after: after === 0 ? '' : String(after),
    limit: String(HITS_A_PAGE),
  })}`;
}
