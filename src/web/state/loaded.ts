import type { FaultView } from '../../serve/contract.ts';

/** What the screens know of one address of the API. A value stays while a newer one is on its way. */
export interface Loaded {
  readonly value: unknown;
  readonly fault: FaultView | null;
  readonly busy: boolean;
}

/** By path. */
export type LoadedState = { readonly [path: string]: Loaded };

export type LoadedEvent =
  | { readonly kind: 'asked'; readonly path: string }
  | { readonly kind: 'came'; readonly path: string; readonly value: unknown }
  | { readonly kind: 'failed'; readonly path: string; readonly fault: FaultView };

export const initialLoaded: LoadedState = {};

const NOTHING: Loaded = { value: null, fault: null, busy: false };

export function updateLoaded(state: LoadedState, event: LoadedEvent): LoadedState {
  const before = state[event.path] ?? NOTHING;
  switch (event.kind) {
    case 'asked':
      return { ...state, [event.path]: { ...before, busy: true } };
    case 'came':
      return { ...state, [event.path]: { value: event.value, fault: null, busy: false } };
    case 'failed':
      return { ...state, [event.path]: { ...before, fault: event.fault, busy: false } };
  }
}
