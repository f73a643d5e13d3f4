import type { Actions } from './actions/action.ts';
import { withKeymap } from './actions/keymap.ts';
import { isTyping, press } from './actions/keys.ts';
import type { Store } from './state/store.ts';

/** A sequence ("g p") is forgotten when its next key takes longer. */
const SEQUENCE_MS = 1_500;

/** Hands keys to actions: never while a field has the focus, and never with Ctrl, Alt or Meta, which are the browser's. */
export function listenToKeys(store: Store, actions: Actions): void {
  let pending = '';
  let since = 0;
  addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const at = document.activeElement;
    const isEscape = event.key === 'Escape';
    if (isTyping(at) && !isEscape) return;
    if (!store.get().keys && event.key.length === 1) return;
    if (event.timeStamp - since > SEQUENCE_MS) pending = '';
    since = event.timeStamp;
    const pressed = press(
      pending,
      event.key,
      withKeymap(actions.all(), store.get().keymap).filter(action => action.allowed(at)),
    );
    pending = pressed.pending;
    if (pressed.action === null) return;
    event.preventDefault();
    pressed.action.run(at);
  });
}
