import { type PeopleAsked, peoplePairs, queryOf } from '../state/asked.ts';

/** Names that are asked for at once. */
export const PEOPLE_A_PAGE = 25;

/** Where the API answers with a page of names. */
export function peoplePath(asked: PeopleAsked, after: number): string {
  return `/api/entities?${queryOf({
    ...peoplePairs({ ...asked, who: null }),
    after: after === 0 ? '' : String(after),
    limit: String(PEOPLE_A_PAGE),
  })}`;
}
