import type { PairsView } from '../../serve/contract.ts';
import { Icon } from '../parts/Icon.tsx';
import { type Address, PAIR_KINDS, type PairKind } from '../state/address.ts';
import { useTools } from '../tools.ts';

const LABELS: { readonly [Kind in PairKind]: string } = {
  reverses: 'Reversals',
  denies: 'Denials',
  contradicts: 'Contradictions',
  rivals: 'Rival answers',
  updates: 'Updates',
  agrees: 'Agreements',
  repeats: 'Repeats',
};

/** Which pairs are listed: by kind, and by the point that both statements stand on. */
export function KindChips({
  view,
  address,
}: {
  readonly view: PairsView;
  readonly address: Extract<Address, { readonly screen: 'compare' }>;
}) {
  const { go } = useTools();
  const counts = new Map(view.counts.map(({ kind, count }) => [kind, count]));
  const point = view.points.find(({ id }) => id === address.point);
  return (
    <div class="filters">
      <fieldset class="chips">
        <legend class="unseen">Show pairs that are</legend>
        <button
          type="button"
          class="chip"
          aria-pressed={address.kinds.length === 0}
          onClick={() => go({ ...address, kinds: [] })}
        >
          All <span class="count">{[...counts.values()].reduce((sum, count) => sum + count, 0)}</span>
        </button>
        {PAIR_KINDS.filter(kind => counts.has(kind) || address.kinds.includes(kind)).map(kind => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-pressed={address.kinds.includes(kind)}
            onClick={() =>
              go({ ...address, kinds: PAIR_KINDS.filter(one => (one === kind) !== address.kinds.includes(one)) })
            }
          >
            <Icon name={kind} small />
            {LABELS[kind]} <span class="count">{counts.get(kind) ?? 0}</span>
          </button>
        ))}
        {point && (
          <button
            type="button"
            class="chip"
            aria-pressed="true"
            title="Show pairs of every point"
            onClick={() => go({ ...address, point: null })}
          >
            Point {point.number} <Icon name="cross" small />
          </button>
        )}
      </fieldset>
    </div>
  );
}
