import type { Action } from './action.ts';

/** What a key press comes to: an action, the start of a sequence, or nothing. */
export interface Pressed {
  readonly action: Action | null;
  /** Keys pressed so far of a sequence; '' when none is under way. */
  readonly pending: string;
}

/** Reads one more key. A sequence that leads nowhere is dropped, and its last key read as a first one. */
export function press(pending: string, key: string, actions: readonly Action[]): Pressed {
  const keys = pending === '' ? key : `${pending} ${key}`;
  const action = actions.find(action => action.keys.includes(keys));
  if (action) return { action, pending: '' };
  if (actions.some(action => action.keys.some(known => known.startsWith(`${keys} `))))
    return { action: null, pending: keys };
  return pending === '' ? { action: null, pending: '' } : press('', key, actions);
}

/** Whether keys typed here are text, or move within a control, and so are nobody's shortcuts. */
export function isTyping(element: { readonly tagName: string; readonly isContentEditable?: boolean } | null): boolean {
  return (
    element !== null && (/^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName) || element.isContentEditable === true)
  );
}
