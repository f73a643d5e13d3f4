import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Drop } from './Drop.tsx';
import { FromAddress } from './FromAddress.tsx';
import { Paste } from './Paste.tsx';

const WAYS: readonly (readonly [id: string, name: string, Panel: ComponentType])[] = [
  ['files', 'Files', Drop],
  ['paste', 'Paste', Paste],
  ['address', 'Web address', FromAddress],
];

/** Three ways in, as tabs; what was typed in one stays while another is looked at, and files may be dropped over any. */
export function Ways() {
  const [chosen, choose] = useState(0);
  const tabs = useRef<(HTMLButtonElement | null)[]>([]);
  const go = (to: number) => {
    const next = (to + WAYS.length) % WAYS.length;
    choose(next);
    tabs.current[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: chosen + 1, ArrowLeft: chosen - 1, Home: 0, End: WAYS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div class="ways">
      <div class="way-tabs" role="tablist" aria-label="Ways to import" onKeyDown={onKeyDown}>
        {WAYS.map(([id, name], i) => (
          <button
            key={id}
            ref={tab => {
              tabs.current[i] = tab;
            }}
            type="button"
            role="tab"
            id={`way-${id}`}
            aria-selected={i === chosen}
            aria-controls={`way-panel-${id}`}
            tabIndex={i === chosen ? 0 : -1}
            onClick={() => choose(i)}
          >
            {name}
          </button>
        ))}
      </div>
      {WAYS.map(([id, , Panel], i) => (
        <div
          key={id}
          class="way"
          role="tabpanel"
          id={`way-panel-${id}`}
          aria-labelledby={`way-${id}`}
          hidden={i !== chosen}
        >
          <Panel />
        </div>
      ))}
    </div>
  );
}
