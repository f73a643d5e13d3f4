import { useEffect, useRef, useState } from 'preact/hooks';
import type { PointFacets, PointsView } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Address } from '../state/address.ts';
import { ALL_POINTS, countSet, POINT_FACETS, POINT_ORDERS, type PointFacet, type PointOrder } from '../state/asked.ts';
import { useLoaded, useTools } from '../tools.ts';
import { pointFacetsPath } from './pointsPath.ts';

type PointsAddress = Extract<Address, { readonly screen: 'points' }>;

const NAMES: { readonly [facet in PointFacet]: string } = { speaker: 'Speaker', outlet: 'Publisher', place: 'Place' };

const ORDERS: { readonly [order in PointOrder]: string } = {
  stake: 'most at stake first',
  statements: 'most statements first',
  origins: 'most origins first',
  newest: 'newest first',
  oldest: 'oldest first',
};

/** Typing asks anew after this rest. */
const REST_MS = 150;

/** Words to find points by, their order, and who, where and when. */
export function MoreFilters({ address }: { readonly address: PointsAddress }) {
  const { go } = useTools();
  const [isOpen, setOpen] = useState(false);
  const set = (next: Partial<PointsAddress>) => go({ ...address, open: null, ...next });
  const count = countSet(address);
  const { value } = useLoaded<PointsView>(isOpen || count > 0 ? pointFacetsPath(address) : null);
  const known = useRef<PointFacets | null>(null);
  if (value?.facets) known.current = value.facets;
  return (
    <>
      <div class="point-filters">
        <Words address={address} />
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-controls="point-facets"
          onClick={() => setOpen(!isOpen)}
        >
          Who, where, when{count > 0 ? ` (${count})` : ''}
        </button>
        <label class="order">
          <span class="unseen">Order</span>
          <select value={address.order} onChange={event => set({ order: event.currentTarget.value as PointOrder })}>
            {POINT_ORDERS.map(order => (
              <option key={order} value={order}>
                {ORDERS[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="point-facets" id="point-facets" hidden={!isOpen}>
        {POINT_FACETS.map(facet => (
          <div key={facet}>
            <label for={`points-${facet}`}>{NAMES[facet]}</label>
            <select
              id={`points-${facet}`}
              value=""
              disabled={(known.current?.[facet].length ?? 0) === 0}
              onChange={event => {
                const { value } = event.currentTarget;
                if (value !== '') set({ facets: { ...address.facets, [facet]: [...address.facets[facet], value] } });
              }}
            >
              <option value="">{known.current?.[facet].length === 0 ? 'none named' : 'any'}</option>
              {known.current?.[facet]
                .filter(one => !address.facets[facet].includes(one.value))
                .map(one => (
                  <option key={one.value} value={one.value}>
                    {one.label} ({one.count})
                  </option>
                ))}
            </select>
          </div>
        ))}
        <label>
          Said from
          <input
            type="date"
            value={address.from?.length === 10 ? address.from : ''}
            onChange={event => set({ from: event.currentTarget.value || null })}
          />
        </label>
        <label>
          to
          <input
            type="date"
            value={address.to?.length === 10 ? address.to : ''}
            onChange={event => set({ to: event.currentTarget.value || null })}
          />
        </label>
      </div>
      <Chips address={address} facets={known.current} set={set} />
    </>
  );
}

function Words({ address }: { readonly address: PointsAddress }) {
  const { go } = useTools();
  const [words, setWords] = useState(address.query);
  const typed = useRef(address.query);
  useEffect(() => {
    if (address.query === typed.current) return;
    typed.current = address.query;
    setWords(address.query);
  }, [address.query]);
  useEffect(() => {
    if (words === typed.current) return;
    const timer = setTimeout(() => {
      typed.current = words;
      go({ ...address, query: words, open: null }, 'replace');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <label class="point-words">
      <span class="unseen">Find points by their words</span>
      <Icon name="search" />
      <input
        type="search"
        autocomplete="off"
        placeholder="Find points"
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </label>
  );
}

function Chips({
  address,
  facets,
  set,
}: {
  readonly address: PointsAddress;
  readonly facets: PointFacets | null;
  readonly set: (next: Partial<PointsAddress>) => void;
}) {
  if (countSet(address) === 0) return null;
  const { from, to } = address;
  return (
    <ul class="chips removable" aria-label="Narrowed by">
      {POINT_FACETS.flatMap(facet =>
        address.facets[facet].map(value => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              class="chip"
              onClick={() =>
                set({
                  facets: { ...address.facets, [facet]: address.facets[facet].filter(one => one !== value) },
                })
              }
            >
              <span class="unseen">Remove {NAMES[facet]}: </span>
              <span dir="auto">{facets?.[facet].find(one => one.value === value)?.label ?? '…'}</span>
              <Icon name="cross" small />
            </button>
          </li>
        )),
      )}
      {(from !== null || to !== null) && (
        <li>
          <button type="button" class="chip" onClick={() => set({ from: null, to: null })}>
            <span class="unseen">Remove date: </span>
            {[from && `from ${inWords(from)}`, to && `to ${inWords(to)}`].filter(Boolean).join(' ')}
            <Icon name="cross" small />
          </button>
        </li>
      )}
      <li>
        <button
          type="button"
          class="button tiny"
          onClick={() => set({ facets: ALL_POINTS.facets, from: null, to: null })}
        >
          Remove all
        </button>
      </li>
    </ul>
  );
}
