import type { PointsView } from '../../serve/contract.ts';
import { OriginTally } from '../finding/OriginTally.tsx';
import { figure } from '../finding/tally.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { type Address, SHOWS, type Show } from '../state/address.ts';
import { useTools } from '../tools.ts';
import { toggled } from './filters.ts';
import { MoreFilters } from './MoreFilters.tsx';

const CHIPS: { readonly [show in Show]: { readonly label: string; readonly icon: IconName | null } } = {
  disputed: { label: 'Disputed', icon: 'contradicts' },
  agreed: { label: 'Agreed', icon: 'agrees' },
  denied: { label: 'Denied', icon: 'denies' },
  reversed: { label: 'Reversed', icon: 'reverses' },
  'single-origin': { label: 'Single origin', icon: null },
  'set-aside': { label: 'Set aside', icon: 'cross' },
};

/** Which points are shown, and what the marks mean. */
export function FilterBar({
  counts,
  address,
}: {
  readonly counts: PointsView['counts'];
  readonly address: Extract<Address, { readonly screen: 'points' }>;
}) {
  const { go } = useTools();
  const set = (show: readonly Show[]) => go({ ...address, show, open: null });
  const shows = SHOWS.filter(show => show !== 'set-aside' || counts[show] > 0 || address.show.includes(show));
  return (
    <div class="filters">
      <MoreFilters address={address} />
      <fieldset class="chips">
        <legend class="unseen">Show points that are</legend>
        <button type="button" class="chip" aria-pressed={address.show.length === 0} onClick={() => set([])}>
          All <span class="count">{figure(counts.all)}</span>
        </button>
        {shows.map(show => (
          <button
            key={show}
            type="button"
            class="chip"
            aria-pressed={address.show.includes(show)}
            onClick={() => set(toggled(address.show, show))}
          >
            {CHIPS[show].icon ? <Icon name={CHIPS[show].icon} small /> : <Mark />}
            {CHIPS[show].label} <span class="count">{figure(counts[show])}</span>
          </button>
        ))}
      </fieldset>
      <p class="legend" aria-hidden="true">
        <span>
          <OriginTally marks={[{ times: 1, isFirstHand: true }]} unstated={0} /> first-hand
        </span>
        <span>
          <OriginTally marks={[{ times: 1, isFirstHand: false }]} unstated={0} /> relayed
        </span>
        <span>
          <OriginTally marks={[{ times: 3, isFirstHand: false }]} unstated={0} /> one origin, said again
        </span>
      </p>
    </div>
  );
}

function Mark() {
  return (
    <span class="tally-marks" aria-hidden="true">
      <span>
        <i />
      </span>
    </span>
  );
}
