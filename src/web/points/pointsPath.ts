import type { Show } from '../state/address.ts';
import { type PointsAsked, pointsPairs, queryOf } from '../state/asked.ts';

/** Points that are asked for at once. */
export const POINTS_A_PAGE = 6;

/** Where the API answers with a page of points. `open`: a point whose place in the list is wanted. */
export function pointsPath(
  asked: PointsAsked & { readonly show: readonly Show[] },
  after: number,
  open: string | null = null,
): string {
  return `/api/points?${queryOf({
    show: asked.show.join(','),
    ...pointsPairs({ ...asked, query: asked.query.trim() }),
    open: open ?? '',
    after: after === 0 ? '' : String(after),
    limit: String(POINTS_A_PAGE),
  })}`;
}

/** Where it answers with what points can be narrowed by, and no points. */
export function pointFacetsPath(asked: PointsAsked & { readonly show: readonly Show[] }): string {
  return `/api/points?${queryOf({ show: asked.show.join(','), ...pointsPairs(asked), facets: 'yes', limit: '0' })}`;
}
