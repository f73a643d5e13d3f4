import { type Claim, quoteOf } from './claim.ts';
import { words } from './words.ts';

/** Words of a label that reads at a glance. */
const SHORTEST = 5;
const LONGEST = 22;
const OPENS_IN_THE_AIR =
  /^(?:and|but|so|it|he|she|they|this|that|these|those|there|which|who|we|i|you|his|her|their|its|such|if)\b/i;

/** The statement whose own words say best what a group is about: short, affirming, by a named speaker, standing on its own. */
export function clearest(claims: readonly Claim[], degree: (id: string) => number): Claim {
  const best = claims
    .map(claim => ({ claim, value: clarity(claim) + 0.2 * Math.min(3, degree(claim.statement.id)) }))
    .sort((x, y) => y.value - x.value || (x.claim.statement.id < y.claim.statement.id ? -1 : 1))[0];
  if (best === undefined) throw new RangeError('the clearest of no claims');
  return best.claim;
}

function clarity(claim: Claim): number {
  const quote = quoteOf(claim);
  const length = words(quote).length;
  const over = Math.max(0, SHORTEST - length, (length - LONGEST) / 4);
  return (
    (claim.negative ? 0 : 1) +
    (claim.speaker !== '' && !claim.own ? 0.5 : 0) +
    (claim.statement.certainty === 'certain' ? 0.3 : 0) +
    (OPENS_IN_THE_AIR.test(quote) ? 0 : 0.8) +
    (claim.statement.content.length === 1 ? 0.3 : 0) +
    Math.min(0.4, 0.1 * claim.names.length) -
    0.4 * over
  );
}

/** The words of a claim as a label: its quote, without the mark or the "that" it opens with and the marks it closes with. */
export function labelOf(claim: Claim): string {
  return quoteOf(claim)
    .replace(/^[\s“”"‘’']*(?:that\s+)?/i, '')
    .replace(/[\s,;“”"‘’']+$/, '');
}
