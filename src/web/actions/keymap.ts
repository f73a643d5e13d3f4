import type { Action } from './action.ts';

/** Keys that a person changed, by id of the action; an empty one switches the key off. */
export type Keymap = { readonly [action: string]: string };

/** The keys of an action as this person has them. */
export function keysOf(action: Pick<Action, 'id' | 'keys'>, keymap: Keymap): readonly string[] {
  const own = keymap[action.id];
  return own === undefined ? action.keys : own === '' ? [] : [own];
}

/** Actions with the keys that this person has for them. */
export function withKeymap(actions: readonly Action[], keymap: Keymap): readonly Action[] {
  return actions.map(action =>
    keymap[action.id] === undefined ? action : { ...action, keys: keysOf(action, keymap) },
  );
}

/** Another of these actions that has the key, or begins with it, or begins it; null when it is free. */
export function holderOf(key: string, id: string, actions: readonly Action[], keymap: Keymap): Action | null {
  return (
    actions.find(
      action =>
        action.id !== id &&
        keysOf(action, keymap).some(own => own === key || own.startsWith(`${key} `) || key.startsWith(`${own} `)),
    ) ?? null
  );
}

/** The keymap with one key changed; null gives the action its own keys back. */
export function changed(keymap: Keymap, id: string, key: string | null): Keymap {
  const { [id]: _, ...others } = keymap;
  return key === null ? others : { ...others, [id]: key };
}

/** What was kept of a keymap, as far as it is one. */
export function parseKeymap(kept: string | null): Keymap {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(([, key]) => typeof key === 'string' && /^(?:|\S{1,12})$/.test(key)),
    );
  } catch {
    return {};
  }
}
