import { useState } from 'preact/hooks';
import type { FacetValue } from '../../serve/contract.ts';
import { figure } from '../finding/tally.ts';

/** Values that are shown before a person asks for more. */
const SHOWN = 6;
/** From this many on, a list has a field to find one by. */
const MANY = 15;

/** The values of one facet, each with what it would leave; any of those that are set lets a statement through. */
export function FacetList({
  name,
  values,
  chosen,
  words,
  turn,
}: {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly words: (value: FacetValue) => string;
  readonly turn: (value: string) => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const [filter, setFilter] = useState('');
  if (values.length === 0) return null;
  const wanted = filter.trim().toLowerCase();
  const shown = isWhole
    ? values.filter(value => words(value).toLowerCase().includes(wanted))
    : values.filter((value, i) => i < SHOWN || chosen.includes(value.value));
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      {isWhole && values.length > MANY && (
        <input
          type="search"
          class="filter"
          placeholder="Find"
          aria-label={`Find in ${name}`}
          value={filter}
          onInput={event => setFilter(event.currentTarget.value)}
        />
      )}
      <ul class={isWhole ? 'whole' : undefined}>
        {shown.map(value => (
          <li key={value.value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value.value)} onChange={() => turn(value.value)} />
              <span dir="auto">{words(value)}</span>
              <span class="count">{figure(value.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > SHOWN && (
        <button type="button" class="button tiny" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `All ${values.length}`}
          <span class="unseen">, {name}</span>
        </button>
      )}
    </fieldset>
  );
}
