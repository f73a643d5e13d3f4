import { parseKeymap } from './actions/keymap.ts';
import type { State } from './state/state.ts';
import type { Store } from './state/store.ts';

const STEPS = 'rashomon-first-steps';
const KEYS = 'rashomon-single-keys';
const KEYMAP = 'rashomon-keys';

/** What this browser keeps of earlier visits: that the first steps are over, that single keys are off, which keys were changed. */
export function keptChoices(): Partial<Pick<State, 'steps' | 'keys' | 'keymap'>> {
  return {
    ...(localStorage.getItem(STEPS) === 'over' && { steps: null }),
    ...(localStorage.getItem(KEYS) === 'off' && { keys: false }),
    keymap: parseKeymap(localStorage.getItem(KEYMAP)),
  };
}

/** Keeps them from now on. */
export function keepChoices(store: Store): void {
  store.watch(() => {
    const { steps, keys, keymap } = store.get();
    if (steps === null) localStorage.setItem(STEPS, 'over');
    localStorage.setItem(KEYS, keys ? 'on' : 'off');
    localStorage.setItem(KEYMAP, JSON.stringify(keymap));
  });
}
