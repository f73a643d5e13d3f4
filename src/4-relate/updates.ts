import type { Reason } from '../3-resolve/statement.ts';
import type { Finding } from './finding.ts';
import { conflict, type Judged } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE, waiting } from './tier.ts';

/** Words of a figure or state that moved. */
const MOVED =
  /\b(?:risen|rose|rises|climbed|climbs|grown|grew|fallen|fell|dropped|revised|updated|corrected|correction|now|so far|up from|down from|latest|by (?:evening|nightfall|midnight|morning|noon)|later|since|final|brought the|new (?:count|figure|toll))\b/i;

/** The least that the scorer must see in updates where a newer figure of one quantity stands behind it. */
const FLOOR = 0.25;
/** A figure of people is one of many: it takes more than "people" in common to be the same count. */
const COUNTING_WORDS = 2;

/** A newer figure or state of the same thing; neither was wrong in its time. `a` is the older one. */
export function updates({ a, b, scores, structure, confidence }: Judged): Finding | null {
  const { answer, why } = structure.saidBefore;
  const figures = structure.otherFigures.length > 0;
  const sure = confidence.updates >= POSSIBLE;
  if (answer === 'no' || structure.otherThings || !(structure.aligned || figures || sure)) return null;
  if (!figures && structure.sameFigures.length > 0) return null;
  const moved = MOVED.exec(b.text);
  const score = scores.updates;
  const clashes = conflict(scores);
  if ((!sure && !(figures && score >= FLOOR)) || (score < clashes && !(figures && answer === 'yes' && moved !== null)))
    return null;
  const reasons: Reason[] = [...counted(structure)];
  if (answer === 'yes') reasons.push({ code: 'later', text: `said later: ${why}` });
  if (moved !== null) reasons.push({ code: 'moved', text: `“${moved[0]}”` });
  const counts = structure.otherFigures.some(
    ([x, y]) => x.of.filter(word => y.of.includes(word)).length >= COUNTING_WORDS,
  );
  const structural = (counts || (figures && structure.aligned)) && (answer === 'yes' || moved !== null);
  return {
    kind: 'updates',
    a,
    b,
    score,
    structural,
    sure: figures ? confidence.updates : waiting(confidence.updates),
    why: [...reasons, scored('updates', score)],
  };
}
