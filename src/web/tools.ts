import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { FaultView } from '../serve/contract.ts';
import type { Action, Actions, Owner } from './actions/action.ts';
import type { Decider } from './decisions/decider.ts';
import type { Arrivals } from './import/arrivals.ts';
import { type Address, formatAddress } from './state/address.ts';
import type { Loader } from './state/loader.ts';
import type { State } from './state/state.ts';
import type { Store } from './state/store.ts';

/** What every component may ask for. */
export interface Tools extends Arrivals, Decider {
  readonly caseId: string;
  readonly store: Store;
  readonly loader: Loader;
  readonly actions: Actions;
  /** Opens an address; `replace` leaves no step to go back to. */
  readonly go: (address: Address, how?: 'replace') => void;
  readonly say: (text: string) => void;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('There are no tools around this component.');
  return tools;
}

/** A part of the state, kept up to date. */
export function useShown<T>(select: (state: State) => T): T {
  const { store } = useTools();
  const [, again] = useState(0);
  const shown = select(store.get());
  useLayoutEffect(() => {
    let last = shown;
    return store.watch(() => {
      const next = select(store.get());
      if (Object.is(next, last)) return;
      last = next;
      again(count => count + 1);
    });
  });
  return shown;
}

/** What the API answers under this path, kept up to date with the case; null: nothing is wanted. */
export function useLoaded<T>(path: string | null): { readonly value: T | null; readonly fault: FaultView | null } {
  const { loader } = useTools();
  const revision = useShown(state => state.live.revision);
  const connected = useShown(state => state.live.connected);
  const loaded = useShown(state => (path === null ? undefined : state.loaded[path]));
  useEffect(() => {
    if (path !== null) loader.want(path);
  }, [path, revision, connected, loader]);
  return { value: (loaded?.value as T | undefined) ?? null, fault: loaded?.fault ?? null };
}

/** Offers these actions to the keyboard and the help for as long as the component is there. */
export function useActions(owner: Owner, list: readonly Action[]): void {
  const { actions } = useTools();
  useLayoutEffect(() => {
    actions.set(owner, list);
  });
  useLayoutEffect(() => () => actions.set(owner, null), [owner, actions]);
}

/** The address as a link's `href`. */
export function useHref(): (address: Address) => string {
  const { caseId } = useTools();
  return address => formatAddress(caseId, address);
}
