import type { Finding } from './finding.ts';
import type { Judged } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE } from './tier.ts';

/** What the scorer must see in agreement of two claims that are about one thing. */
const LEAST = 0.55;
/** Share of the shorter claim's words in the other from which structure counts as saying the same. */
const OVERLAP = 0.5;
/** Words in common, other than names, that it takes: one is chance. */
const WORDS = 2;

/** The same claim by another voice or in another account; one may say more. What one voice repeats in one account is no agreement. */
export function agrees({ a, b, scores, structure, confidence }: Judged): Finding | null {
  if (structure.sameSpeaker && structure.sameDocument) return null;
  if (structure.negated !== null || structure.opposites !== null || structure.otherFigures.length > 0) return null;
  const { aligned, otherNames, overlap, shared } = structure;
  if (structure.oneTime === 'no' || structure.otherThings || otherNames === 'all') return null;
  if (a.negative !== b.negative && a.signed && b.signed) return null;
  if (confidence.agrees < POSSIBLE && !(aligned && scores.agrees >= LEAST)) return null;
  const same = shared.length >= WORDS && overlap >= OVERLAP;
  const structural = aligned && otherNames === 'none' && (same || structure.sameFigures.length > 0);
  return {
    kind: 'agrees',
    a,
    b,
    score: scores.agrees,
    structural,
    sure: confidence.agrees,
    why: [...counted(structure), scored('agrees', scores.agrees)],
  };
}
