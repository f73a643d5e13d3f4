import { useState } from 'preact/hooks';
import type { SavedSearch } from '../../serve/contract.ts';
import { ask, send } from '../api.ts';
import { inWords } from '../finding/when.ts';
import { Icon } from '../parts/Icon.tsx';
import { SEARCH } from '../state/address.ts';
import { parseSearchAsked, queryOf, type SearchAsked, searchPairs } from '../state/asked.ts';
import { useHref, useLoaded, useTools } from '../tools.ts';
import { recentSearches } from './recent.ts';

const PATH = '/api/searches';

/** Searches that are kept with the case, and those that this browser asked last. */
export function KeptSearches() {
  const { caseId, loader, say } = useTools();
  const href = useHref();
  const { value: saved } = useLoaded<readonly SavedSearch[]>(PATH);
  const recent = recentSearches(caseId);
  const drop = async ({ id, name }: SavedSearch) => {
    const answer = await ask(`${PATH}/${encodeURIComponent(id)}`, { method: 'DELETE' });
    say('fault' in answer ? `Not removed. ${answer.fault.message}` : `Search removed: ${name}.`);
    loader.again(PATH);
  };
  return (
    <div class="kept-searches">
      {saved && saved.length > 0 && (
        <section aria-labelledby="saved-searches">
          <h2 id="saved-searches">Saved with the case</h2>
          <ul>
            {saved.map(search => (
              <li key={search.id}>
                <a href={href({ ...SEARCH, ...parseSearchAsked(new URLSearchParams(search.address)) })} data-line>
                  <Icon name="search" small /> <span dir="auto">{search.name}</span>
                </a>
                <span class="quiet-ink">
                  {search.who}, {inWords(search.at.slice(0, 10))}
                </span>
                <button type="button" class="button tiny square" onClick={() => drop(search)}>
                  <span class="unseen">Remove the search {search.name}</span>
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {recent.length > 0 && (
        <section aria-labelledby="recent-searches">
          <h2 id="recent-searches">Asked here last</h2>
          <ul>
            {recent.map(query => (
              <li key={query}>
                <a href={href({ ...SEARCH, query })} data-line>
                  <Icon name="search" small /> <span dir="auto">{query}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Keeps this search with the case under a name. */
export function SaveSearch({ asked }: { readonly asked: SearchAsked }) {
  const { loader, say } = useTools();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" class="button" onClick={() => setName(asked.query.trim())}>
        Save this search
      </button>
    );
  }
  return (
    <form
      class="save-search"
      onSubmit={async event => {
        event.preventDefault();
        const answer = await send(PATH, { name, address: queryOf(searchPairs(asked)) });
        if ('fault' in answer) return say(`Not saved. ${answer.fault.message} ${answer.fault.wayOut}`);
        say(`Search saved: ${name}.`);
        setName(null);
        loader.again(PATH);
      }}
    >
      <label>
        <span class="unseen">Name of the search</span>
        <input
          value={name}
          maxLength={200}
          placeholder="Name of the search"
          ref={element => element?.focus()}
          onInput={event => setName(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') setName(null);
          }}
        />
      </label>
      <button type="submit" class="button primary" disabled={name.trim() === ''}>
        Save
      </button>
    </form>
  );
}
