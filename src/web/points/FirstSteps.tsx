import { Icon } from '../parts/Icon.tsx';
import { useShown, useTools } from '../tools.ts';

/** Three steps that tick themselves off; the strip goes for good when they are done or it is closed. */
export function FirstSteps() {
  const { store } = useTools();
  const steps = useShown(state => state.steps);
  if (steps === null) return null;
  const list = [
    [steps.opened, 'Open a point to see who stands where'],
    [steps.followed, 'Follow a quote into its document'],
    [steps.decided, 'Confirm or reject what the tool suggests'],
  ] as const;
  return (
    <aside class="steps" aria-label="First steps">
      <ol>
        {list.map(([isDone, label], i) => (
          <li key={label} class={isDone ? 'done' : undefined}>
            <b aria-hidden="true">{isDone ? <Icon name="check" small /> : i + 1}</b>
            <span>
              {label}
              {isDone && <span class="unseen"> (done)</span>}
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button quiet square"
        title="Hide first steps"
        onClick={() => store.tell({ slice: 'steps', event: { kind: 'steps-closed' } })}
      >
        <span class="unseen">Hide first steps</span>
        <Icon name="cross" />
      </button>
    </aside>
  );
}
