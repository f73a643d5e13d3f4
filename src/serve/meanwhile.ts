import type { Decision } from '../case/index.ts';
import { Fault } from '../fault/index.ts';
import type { Snapshot } from './view/snapshot.ts';

/** What a request says of the screen that it comes from. */
export const SEEN = {
  seen: 'Ids of the decisions on this finding that the screen knows of, parted by commas. When another one stands by now, the answer is `decided-meanwhile`. Left out, that is not looked at.',
};

/** The decision that stands on a finding and that the screen knew nothing of when it asked to decide; null when it knew all. */
export function unseenOn(
  shot: Snapshot,
  finding: string,
  seen: string | undefined,
  aspect: 'reading' | 'note' = 'reading',
): Decision | null {
  if (seen === undefined) return null;
  const known = new Set(seen.split(','));
  const { corrected, note } = shot.remarks(finding);
  const standing = aspect === 'note' ? [note?.decision] : [shot.reviewed(finding).decision, corrected];
  const unseen = standing.find(id => id != null && !known.has(id));
  return shot.decisions.find(({ decision }) => decision.id === unseen)?.decision ?? null;
}

/** Refuses to put a decision in the place of one that its maker has not seen. */
export function refuseUnseen(unseen: Decision | null): void {
  if (unseen !== null)
    throw new Fault('decided-meanwhile', { detail: `It is ${unseen.verdict} now, by ${unseen.who}.` });
}
