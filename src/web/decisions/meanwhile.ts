import type { NoteView, Review } from '../../serve/contract.ts';
import type { OnScreen } from './decider.ts';

/** What of a statement or a relation people decided. */
export interface Decided {
  readonly id: string;
  readonly review: Review;
  readonly decision: string | null;
  readonly corrected: string | null;
  readonly note: NoteView | null;
}

/** A finding as it stands on the screen, for a decision on it. */
export function onScreen({ id, decision, corrected }: Decided): OnScreen {
  return { id, seen: [...new Set([decision, corrected])].filter(one => one !== null) };
}

/** The same for a note on it. */
export function noteOnScreen(id: string, note: NoteView | null): OnScreen {
  return { id: `note ${id}`, seen: note === null ? [] : [note.decision] };
}

/** What another window did to a finding between two looks at it, in a word; null when nothing, or when it was this one. */
export function doneMeanwhile(was: Decided, now: Decided, isOwn: (decision: string) => boolean): string | null {
  const isOthers = (before: string | null, after: string | null) =>
    before !== after && !(after !== null && isOwn(after)) && !(before !== null && isOwn(before));
  if (isOthers(was.corrected, now.corrected)) return now.corrected === null ? 'Correction taken back' : 'Corrected';
  if (isOthers(was.decision, now.decision)) {
    if (now.decision === null) return 'Decision taken back';
    return now.review === 'rejected' ? 'Rejected' : 'Confirmed';
  }
  if (isOthers(was.note?.decision ?? null, now.note?.decision ?? null))
    return now.note === null ? 'Note taken away' : 'Note written';
  return null;
}
