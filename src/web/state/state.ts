import type { Keymap } from '../actions/keymap.ts';
import { type Address, POINTS } from './address.ts';
import { initialLive, type LiveEvent, type LiveState, updateLive } from './live.ts';
import { initialLoaded, type LoadedEvent, type LoadedState, updateLoaded } from './loaded.ts';
import { initialNotice, type NoticeEvent, type NoticeState, updateNotice } from './notice.ts';
import { initialPicks, type PicksEvent, type PicksState, updatePicks } from './picks.ts';
import { initialSteps, type StepsEvent, type StepsState, updateSteps } from './steps.ts';

/** All that the screens know, one slice a file. */
export interface State {
  readonly address: Address;
  readonly loaded: LoadedState;
  readonly live: LiveState;
  readonly notice: NoticeState;
  readonly steps: StepsState;
  readonly picks: PicksState;
  readonly help: boolean;
  /** Whether single keys act; a person may switch them off. */
  readonly keys: boolean;
  /** Keys that this person changed. */
  readonly keymap: Keymap;
}

export type Happening =
  | { readonly slice: 'address'; readonly address: Address }
  | { readonly slice: 'loaded'; readonly event: LoadedEvent }
  | { readonly slice: 'live'; readonly event: LiveEvent }
  | { readonly slice: 'notice'; readonly event: NoticeEvent }
  | { readonly slice: 'steps'; readonly event: StepsEvent }
  | { readonly slice: 'picks'; readonly event: PicksEvent }
  | { readonly slice: 'help'; readonly open: boolean }
  | { readonly slice: 'keys'; readonly on: boolean }
  | { readonly slice: 'keymap'; readonly keymap: Keymap };

export const initialState: State = {
  address: POINTS,
  loaded: initialLoaded,
  live: initialLive,
  notice: initialNotice,
  steps: initialSteps,
  picks: initialPicks,
  help: false,
  keys: true,
  keymap: {},
};

export function update(state: State, happening: Happening): State {
  switch (happening.slice) {
    case 'address':
      return { ...state, address: happening.address };
    case 'loaded':
      return { ...state, loaded: updateLoaded(state.loaded, happening.event) };
    case 'live':
      return { ...state, live: updateLive(state.live, happening.event) };
    case 'notice':
      return { ...state, notice: updateNotice(state.notice, happening.event) };
    case 'steps':
      return { ...state, steps: updateSteps(state.steps, happening.event) };
    case 'picks':
      return { ...state, picks: updatePicks(state.picks, happening.event) };
    case 'help':
      return { ...state, help: happening.open };
    case 'keys':
      return { ...state, keys: happening.on };
    case 'keymap':
      return { ...state, keymap: happening.keymap };
  }
}
