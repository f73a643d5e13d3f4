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
}

export type NoticeEvent =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'decided'; readonly made: Made }
  | { readonly kind: 'undone'; readonly decision: string };

export const initialNotice: NoticeState = { text: '', count: 0, made: [] };

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
        count,
        text: `${VERDICTS[event.made.verdict]}: ${event.made.label}. Undo: u`,
        made: [...state.made, event.made],
      };
    case 'undone': {
      const made = state.made.find(one => one.decision === event.decision);
      return {
        count,
        text: made ? `Undone: ${made.label}.` : 'Undone.',
        made: state.made.filter(one => one.decision !== event.decision),
      };
    }
  }
}
