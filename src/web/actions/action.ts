/** One thing a person can do: the same object feeds its button, its key and the help, so that they cannot drift apart. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** Each a key ("y", "Enter") or a sequence ("g p"). The first is the one that is shown. */
  readonly keys: readonly string[];
  /** `at`: where the focus is. */
  readonly allowed: (at: Element | null) => boolean;
  readonly run: (at: Element | null) => void;
}

/** Always allowed. */
export const always = () => true;

export type Owner = 'screen' | 'frame';

/** Which actions there are: those of the frame and those of the screen that is open. */
export interface Actions {
  /** Sets the actions of the frame or of the screen; null: it has gone. */
  set(owner: Owner, actions: readonly Action[] | null): void;
  /** Those of the screen first: where both know a key, it is the screen's. */
  all(): readonly Action[];
}

export function createActions(): Actions {
  const owned: Record<Owner, readonly Action[]> = { screen: [], frame: [] };
  return {
    set: (owner, actions) => {
      owned[owner] = actions ?? [];
    },
    all: () => [...owned.screen, ...owned.frame],
  };
}
