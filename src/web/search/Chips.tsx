import type { FacetsView } from '../../serve/contract.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { FACETS, NO_SEARCH, type SearchAsked, switched } from '../state/asked.ts';
import { FACET_NAMES, facetWords } from './facetWords.ts';

/** What the search is narrowed by, each to be taken away again. */
export function Chips({
  asked,
  facets,
  set,
}: {
  readonly asked: SearchAsked;
  readonly facets: FacetsView | null;
  readonly set: (asked: SearchAsked) => void;
}) {
  const chips = FACETS.flatMap(facet =>
    asked.facets[facet].map(value => ({
      key: `${facet} ${value}`,
      name: FACET_NAMES[facet],
      words: facetWords(facet, value, facets?.[facet].find(one => one.value === value)?.label ?? value),
      without: { ...asked, facets: { ...asked.facets, [facet]: switched(asked.facets[facet], value) } },
    })),
  );
  const { from, to } = asked;
  const dates = {
    key: 'date',
    name: FACET_NAMES.date,
    words:
      from === to && from !== null
        ? inWords(from)
        : [from && `from ${inWords(from)}`, to && `to ${inWords(to)}`].filter(Boolean).join(' '),
    without: { ...asked, from: null, to: null },
  };
  const all = from === null && to === null ? chips : [...chips, dates];
  if (all.length === 0) return null;
  return (
    <ul class="chips removable" aria-label="Narrowed by">
      {all.map(({ key, name, words, without }) => (
        <li key={key}>
          <button type="button" class="chip" onClick={() => set(without)}>
            <span class="unseen">Remove {name}: </span>
            <span dir="auto">{words}</span>
            <Icon name="cross" small />
          </button>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <button
            type="button"
            class="button tiny"
            onClick={() => set({ ...asked, from: null, to: null, facets: NO_SEARCH.facets })}
          >
            Remove all
          </button>
        </li>
      )}
    </ul>
  );
}
