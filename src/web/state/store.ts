import { type Happening, type State, update } from './state.ts';

/** Holds the state; components ask and tell. */
export interface Store {
  get(): State;
  tell(happening: Happening): void;
  /** Calls `changed` after each change; returns how to stop. */
  watch(changed: () => void): () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    tell: happening => {
      const next = update(state, happening);
      if (next === state) return;
      state = next;
      for (const watcher of [...watchers]) watcher();
    },
    watch: changed => {
      watchers.add(changed);
      return () => {
        watchers.delete(changed);
      };
    },
  };
}
