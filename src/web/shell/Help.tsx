import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions/action.ts';
import { changed, holderOf, keysOf } from '../actions/keymap.ts';
import { Icon } from '../parts/Icon.tsx';
import { useShown, useTools } from '../tools.ts';

/** Every key there is on this screen; each can be changed or switched off, and all single keys at once. */
export function Help() {
  const { actions, store } = useTools();
  const isOpen = useShown(state => state.help);
  const keys = useShown(state => state.keys);
  const keymap = useShown(state => state.keymap);
  const [isChanging, setChanging] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
    setChanging(false);
  }, [isOpen]);
  const close = () => store.tell({ slice: 'help', open: false });
  const listed = isOpen ? actions.all().filter(action => action.keys.length > 0) : [];
  return (
    <dialog class="help" ref={dialog} aria-labelledby="help-title" onClose={close}>
      <header>
        <h2 id="help-title">Keys</h2>
        <button type="button" class="button quiet square" onClick={close}>
          <span class="unseen">Close</span>
          <Icon name="cross" />
        </button>
      </header>
      <dl>
        {listed.map(action => (
          <div key={action.id}>
            <dt>
              {isChanging ? <KeyField action={action} listed={listed} /> : <Keys keys={keysOf(action, keymap)} />}
            </dt>
            <dd>{action.label}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={keys}
          onChange={event => store.tell({ slice: 'keys', on: event.currentTarget.checked })}
        />
        Single keys act when no field has the focus
      </label>
      <p class="change-keys">
        <button type="button" class="button" aria-pressed={isChanging} onClick={() => setChanging(!isChanging)}>
          Change keys
        </button>
        {Object.keys(keymap).length > 0 && (
          <button type="button" class="button" onClick={() => store.tell({ slice: 'keymap', keymap: {} })}>
            Give all back
          </button>
        )}
        {isChanging && <span>Press the new key in its field; Backspace switches it off.</span>}
      </p>
    </dialog>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const [first] = keys;
  if (first === undefined) return <span class="quiet-ink">off</span>;
  return (
    <>
      {first.split(' ').map(key => (
        <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
      ))}
    </>
  );
}

/** Takes the next key pressed in it as the key of the action. */
function KeyField({ action, listed }: { readonly action: Action; readonly listed: readonly Action[] }) {
  const { store } = useTools();
  const keymap = useShown(state => state.keymap);
  const [taken, setTaken] = useState<string | null>(null);
  const set = (key: string | null) => {
    const holder = key === null || key === '' ? null : holderOf(key, action.id, listed, keymap);
    setTaken(holder?.label ?? null);
    if (holder === null) store.tell({ slice: 'keymap', keymap: changed(keymap, action.id, key) });
  };
  return (
    <>
      <input
        class="key-field"
        aria-label={`Key for ${action.label}`}
        value={keysOf(action, keymap)[0] ?? 'off'}
        readOnly
        onKeyDown={event => {
          const { key } = event;
          if (key === 'Tab' || key === 'Escape' || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          if (key === 'Backspace') set('');
          else if (key === 'Delete') set(null);
          else if (key.length === 1 && key !== ' ') set(key);
        }}
      />
      {taken && <span class="taken" role="alert">{`is the key of “${taken}”`}</span>}
    </>
  );
}
