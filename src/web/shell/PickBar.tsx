import { ActionButton } from '../parts/ActionButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useShown, useTools } from '../tools.ts';
import { frameActions } from './useFrameActions.ts';

/** What is marked for comparing, and the way on. */
export function PickBar() {
  const tools = useTools();
  const picks = useShown(state => state.picks);
  const { compare } = frameActions(tools, null);
  if (picks.length === 0) return null;
  return (
    <aside class="pick-bar" aria-label="Marked for comparing">
      <p>{picks.length === 1 ? 'One statement marked. Mark another one to compare.' : 'Two statements marked.'}</p>
      {picks.length === 2 && <ActionButton action={{ ...compare, label: 'Compare' }} look="primary" showKey />}
      <button
        type="button"
        class="button quiet square"
        title="Take the marks away"
        onClick={() => tools.store.tell({ slice: 'picks', event: { kind: 'unpicked' } })}
      >
        <span class="unseen">Take the marks away</span>
        <Icon name="cross" />
      </button>
    </aside>
  );
}
