/** Things on one page of an answer, and at most. */
const PAGE = 50;
const MOST_ON_PAGE = 200;

type Query = { readonly [name: string]: string };

/** Values parted by commas; a comma or per cent sign within one stands escaped (%2C, %25). */
export function listOf(given: string | undefined): readonly string[] {
  return (given ?? '')
    .split(',')
    .filter(value => value !== '')
    .map(value => value.replace(/%2C/gi, ',').replace(/%25/g, '%'));
}

/** The value when it is one of these, else null. */
export function oneOf<const T extends string>(known: readonly T[], given: string | undefined): T | null {
  return known.find(value => value === given) ?? null;
}

/** Which stretch of a list is wanted; what is no number of things is as if it were left out. */
export function pageOf({ after, limit }: Query): { readonly after: number; readonly limit: number } {
  return { after: countIn(after) ?? 0, limit: Math.min(countIn(limit) ?? PAGE, MOST_ON_PAGE) };
}

function countIn(given: string | undefined): number | null {
  return /^\d{1,9}$/.test(given ?? '') ? Number(given) : null;
}
