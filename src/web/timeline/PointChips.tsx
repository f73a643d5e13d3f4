import { useState } from 'preact/hooks';
import type { TimelineView } from '../../serve/contract.ts';
import { pointLabel } from '../finding/pointLabel.ts';
import type { Address } from '../state/address.ts';
import { useTools } from '../tools.ts';

/** More chips than this fold away; those that are pressed stay. */
const MOST_CHIPS = 4;
/** A chip holds so many characters of a point's words. */
const LONGEST = 30;

/** Which points are laid out. */
export function PointChips({
  view,
  shown,
  address,
}: {
  readonly view: TimelineView;
  readonly shown: ReadonlySet<string>;
  readonly address: Extract<Address, { readonly screen: 'timeline' }>;
}) {
  const { go } = useTools();
  const [isWhole, setWhole] = useState(false);
  const isAll = shown.size === view.total;
  const chips = view.points.filter(({ id }, i) => isWhole || i < MOST_CHIPS || (shown.has(id) && !isAll));
  const toggle = (id: string) => {
    const next = view.points
      .map(point => point.id)
      .filter(one => (isAll ? one === id : (one === id) !== shown.has(one)));
    go({ ...address, points: next, selected: [], about: null, said: null });
  };
  return (
    <fieldset class="chips">
      <legend class="unseen">Show statements on</legend>
      <button
        type="button"
        class="chip"
        aria-pressed={isAll}
        onClick={() => go({ ...address, points: ['all'], selected: [], about: null, said: null })}
      >
        All <span class="count">{view.total}</span>
      </button>
      {chips.map(({ id, number, ...named }) => {
        const label = pointLabel(named);
        return (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={shown.has(id) && !isAll}
            title={label}
            onClick={() => toggle(id)}
          >
            <span class="figures">{number}</span>{' '}
            <span class="serif" dir="auto">
              {label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label}
            </span>
          </button>
        );
      })}
      {view.points.length > MOST_CHIPS && (
        <button type="button" class="chip" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${view.points.length - chips.length} more`}
        </button>
      )}
    </fieldset>
  );
}
