import type { Reason } from '../3-resolve/statement.ts';
import { changeWords, takenBack, takenBackNear } from './change.ts';
import type { Finding } from './finding.ts';
import { conflict, type Judged } from './pair.ts';
import { counted, scored } from './reasons.ts';
import { POSSIBLE, waiting } from './tier.ts';

/** The least conflict that the scorer must see where one speaker, the order and the signs are all clear. */
const FLOOR = 0.2;
/** Cosine from which one speaker's two claims with a word in common, or of which the account says that one took the other back, are about one thing. */
const NEAR = 0.4;
/** How sure all evidence must be of one speaker's turn where no sign turns and no word tells of it: two of his facts differ oftener. */
const VERY_SURE = 0.9;
/** What the scorer must see where the words do not turn round. */
const UNSIGNED = 0.6;

/**
 * One speaker, as resolved, who says the opposite later. The order is told by the dates said, or within one account
 * by its own words ("ten days ago … yesterday"), or by words of change ("went back on"). Two denials of one
 * speaker are not a reversal, and neither is a claim that is only hedged later: its sign must turn. Where the sentence
 * itself says that the speaker took something back, the two need no word in common.
 */
export function reverses({ a, b, cosine, scores, structure, confidence }: Judged): Finding | null {
  const outright = takenBack(b.sentence) !== null && a.negative !== b.negative && a.signed && b.signed;
  const sure = confidence.conflict >= POSSIBLE;
  const near = sure || structure.aligned || (cosine >= NEAR && (outright || structure.shared.length > 0));
  if (!structure.sameSpeaker || a.own || b.own || structure.bothNegative || structure.otherThings || !near) return null;
  const change =
    changeWords(b.sentence) ??
    changeWords(a.sentence) ??
    takenBackNear(b.document.text, b.sentenceAt[0], b.sentenceAt[1]);
  const ordered = structure.saidBefore.answer === 'yes';
  if (!ordered && change === null) return null;
  if (structure.saidBefore.answer === 'no') return null;
  const score = conflict(scores);
  const turned = outright || structure.negated !== null || structure.opposites !== null;
  const structural = turned && (structure.aligned || change !== null);
  if (!sure && score < (turned ? FLOOR : UNSIGNED)) return null;
  const why: Reason[] = [...counted(structure)];
  if (ordered) why.push({ code: 'later', text: `said later: ${structure.saidBefore.why}` });
  if (change !== null) why.push({ code: 'change-words', text: `the account says so: “${change}”` });
  return {
    kind: 'reverses',
    a,
    b,
    score,
    structural,
    sure:
      turned || change !== null || confidence.conflict >= VERY_SURE
        ? confidence.conflict
        : waiting(confidence.conflict),
    why: [...why, scored('conflict', score)],
  };
}
