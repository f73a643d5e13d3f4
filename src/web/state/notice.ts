import type { Verdict } from '../../serve/contract.ts';

/** A decision made on this page, to be taken back by `u`. */
export interface Made {
  readonly decision: string;
  readonly verdict: Verdict;
  readonly label: string;
}

/** The one line that says what was just done, and what can be undone. */
export interface NoticeState {
  readonly text: string;
  /** Counts up, so that the same words twice are announced twice. */
  readonly count: number;
  readonly made: readonly Made[];
  /** Decisions that are being taken back; the server has not answered yet. */
  readonly leaving: readonly string[];
  /** How many decisions the server has not answered yet. */
  readonly sending: number;
}

export type NoticeEvent =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'decided'; readonly made: Made }
  | { readonly kind: 'undoing'; readonly decision: string }
  | { readonly kind: 'undone'; readonly decision: string }
  /** `isGone`: it never will be, another one stands in its place. */
  | { readonly kind: 'not undone'; readonly decision: string; readonly text: string; readonly isGone: boolean }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent' };

export const initialNotice: NoticeState = { text: '', count: 0, made: [], leaving: [], sending: 0 };

/** What was just done, in a word. */
export const VERDICTS: { readonly [Of in Verdict]: string } = {
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  corrected: 'Corrected',
  added: 'Added',
  noted: 'Noted',
  named: 'Named',
  moved: 'Moved',
  merged: 'Merged',
  split: 'Split',
};

export function updateNotice(state: NoticeState, event: NoticeEvent): NoticeState {
  const count = state.count + 1;
  switch (event.kind) {
    case 'said':
      return { ...state, count, text: event.text };
    case 'decided':
      return {
        ...state,
        count,
        text: `${VERDICTS[event.made.verdict]}: ${event.made.label}. Undo: u`,
        made: [...state.made, event.made],
      };
    case 'undoing':
      return { ...state, leaving: [...state.leaving, event.decision] };
    case 'not undone':
      return {
        ...state,
        count,
        text: event.text,
        made: event.isGone ? state.made.filter(({ decision }) => decision !== event.decision) : state.made,
        leaving: without(state.leaving, event.decision),
      };
    case 'sending':
      return { ...state, sending: state.sending + 1 };
    case 'sent':
      return { ...state, sending: state.sending - 1 };
    case 'undone': {
      const made = state.made.find(one => one.decision === event.decision);
      return {
        ...state,
        count,
        text: made ? `Undone: ${made.label}.` : 'Undone.',
        made: state.made.filter(one => one.decision !== event.decision),
        leaving: without(state.leaving, event.decision),
      };
    }
  }
}

/** The decision that the next undo takes back: pressed twice in a hurry, it takes back two. */
export function lastMade({ made, leaving }: NoticeState): Made | null {
  return made.findLast(({ decision }) => !leaving.includes(decision)) ?? null;
}

function without(list: readonly string[], one: string): readonly string[] {
  return list.filter(other => other !== one);
}
