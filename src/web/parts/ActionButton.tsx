import type { Action } from '../actions/action.ts';
import { keysOf } from '../actions/keymap.ts';
import { useShown } from '../tools.ts';
import { Icon, type IconName } from './Icon.tsx';

/** The button of an action. `bare`: the icon alone, its label for screen readers and the pointer. */
export function ActionButton({
  action,
  icon,
  look = '',
  bare = false,
  showKey = false,
}: {
  readonly action: Action;
  readonly icon?: IconName;
  readonly look?: string;
  readonly bare?: boolean;
  readonly showKey?: boolean;
}) {
  const [key] = keysOf(
    action,
    useShown(state => state.keymap),
  );
  const isAllowed = action.allowed(document.activeElement);
  return (
    <button
      type="button"
      class={`button ${look}`}
      disabled={!isAllowed}
      title={bare ? `${action.label}${key ? ` (${key})` : ''}` : undefined}
      onClick={event => action.run(event.currentTarget)}
    >
      {icon && <Icon name={icon} />}
      <span class={bare ? 'unseen' : undefined}>{action.label}</span>
      {showKey && key && (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  );
}
