import type { FacetsView } from '../../serve/contract.ts';
import { FACETS, type Facet, type SearchAsked, switched } from '../state/asked.ts';
import { DateBars } from './DateBars.tsx';
import { FacetList } from './FacetList.tsx';
import { FACET_NAMES, facetWords } from './facetWords.ts';

/** All that a search can be narrowed by. */
export function Facets({
  asked,
  facets,
  set,
}: {
  readonly asked: SearchAsked;
  readonly facets: FacetsView;
  readonly set: (asked: SearchAsked) => void;
}) {
  const list = (facet: Facet) => (
    <FacetList
      key={facet}
      name={FACET_NAMES[facet]}
      values={facet === 'first' ? facets.first.filter(({ value }) => value === 'yes') : facets[facet]}
      chosen={asked.facets[facet]}
      words={({ value, label }) => facetWords(facet, value, label)}
      turn={value => set({ ...asked, facets: { ...asked.facets, [facet]: switched(asked.facets[facet], value) } })}
    />
  );
  const [speaker, outlet, ...rest] = FACETS;
  return (
    <>
      {list(speaker)}
      {list(outlet)}
      <fieldset class="facet">
        <legend>{FACET_NAMES.date}</legend>
        <DateBars
          values={facets.date}
          from={asked.from}
          to={asked.to}
          set={(from, to) => set({ ...asked, from, to })}
        />
      </fieldset>
      {rest.map(list)}
    </>
  );
}
