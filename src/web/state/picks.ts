/** Ids of the statements marked for comparing, in the order of marking; two at most. */
export type PicksState = readonly string[];

export type PicksEvent =
  /** Marks the statement, or takes its mark away. A third one takes the place of the first. */
  { readonly kind: 'picked'; readonly statement: string } | { readonly kind: 'unpicked' };

export const initialPicks: PicksState = [];

export function updatePicks(state: PicksState, event: PicksEvent): PicksState {
  if (event.kind === 'unpicked') return initialPicks;
  if (state.includes(event.statement)) return state.filter(id => id !== event.statement);
  return [...state, event.statement].slice(-2);
}

/** The two that are marked, or null while there are fewer. */
export function pairOf([a, b]: PicksState): readonly [string, string] | null {
  return a === undefined || b === undefined ? null : [a, b];
}
