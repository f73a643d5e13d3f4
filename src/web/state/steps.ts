/** The three first steps, each done or not; null once the strip is closed. */
export type StepsState = { readonly opened: boolean; readonly followed: boolean; readonly decided: boolean } | null;

export type StepsEvent =
  | { readonly kind: 'step'; readonly step: 'opened' | 'followed' | 'decided' }
  | { readonly kind: 'steps-closed' };

export const initialSteps: StepsState = { opened: false, followed: false, decided: false };

/** The strip goes for good when all three are done, or when it is closed. */
export function updateSteps(state: StepsState, event: StepsEvent): StepsState {
  if (state === null || event.kind === 'steps-closed') return null;
  if (state[event.step]) return state;
  const next = { ...state, [event.step]: true };
  return next.opened && next.followed && next.decided ? null : next;
}
