import type { Finding } from './finding.ts';
import { conflict, type Judged, leads } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE } from './tier.ts';

/** The least conflict that the scorer must see where figures of one quantity exclude one another. */
const FLOOR = 0.45;

/**
 * Different answers to one question, both asserted: other figures of the same quantity, or, by the scorer's word, another
 * doer, place or cause. One speaker's two figures in one account are two things, not rivals.
 */
export function rivals({ a, b, scores, structure, confidence }: Judged): Finding | null {
  if (structure.oneTime === 'no' || structure.otherThings || structure.sameSpeaker || a.negative || b.negative)
    return null;
  const score = conflict(scores);
  const figures = structure.otherFigures.length > 0 && structure.aligned;
  const told = leads('rivals', scores);
  if (!(figures && score >= FLOOR) && !(told && confidence.conflict >= POSSIBLE)) return null;
  return {
    kind: 'rivals',
    a,
    b,
    score,
    structural: figures,
    sure: confidence.conflict,
    why: [...counted(structure), scored('conflict', score)],
  };
}
