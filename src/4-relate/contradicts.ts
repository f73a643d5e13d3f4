import type { Finding } from './finding.ts';
import { conflict, type Judged } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE } from './tier.ts';

/** The least conflict that the scorer must see where the signs of two aligned claims are opposed. */
const FLOOR = 0.45;
/** What it must see of two claims that are about one thing, whose signs can't be read. */
const ALIGNED = 0.6;

/**
 * Both can't hold of the same thing at the same time. Kept silent: claims of times that are known and apart; one
 * speaker within one account, who hardly contradicts himself, or in two without opposed signs; two negative claims; and
 * claims that name different people or places, as these are different facts far more often than a clash.
 */
export function contradicts({ a, b, scores, structure, confidence }: Judged): Finding | null {
  if (structure.oneTime === 'no' || structure.otherThings || structure.bothNegative || structure.otherNames === 'all')
    return null;
  const score = conflict(scores);
  const signs =
    structure.aligned &&
    structure.otherNames === 'none' &&
    (structure.negated !== null || structure.opposites !== null);
  if (structure.sameSpeaker && (structure.sameDocument || !signs)) return null;
  const seen = score >= (signs ? FLOOR : ALIGNED) && structure.aligned;
  if (confidence.conflict < POSSIBLE && !seen) return null;
  return {
    kind: 'contradicts',
    a,
    b,
    score,
    structural: signs,
    sure: confidence.conflict,
    why: [...counted(structure), scored('conflict', score)],
  };
}
