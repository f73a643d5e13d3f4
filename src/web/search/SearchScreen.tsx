import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, SearchView } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { counted, figure } from '../finding/tally.ts';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { usePage } from '../parts/usePage.ts';
import { Virtual } from '../parts/Virtual.tsx';
import { moveLine } from '../points/cursor.ts';
import { useTitle } from '../points/PointsScreen.tsx';
import { SEARCH } from '../state/address.ts';
import { countSet, NO_SEARCH, type SearchAsked } from '../state/asked.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { Chips } from './Chips.tsx';
import { Facets } from './Facets.tsx';
import { FACET_NAMES } from './facetWords.ts';
import { HitRow } from './HitRow.tsx';
import { KeptSearches, SaveSearch } from './KeptSearches.tsx';
import { keepSearch } from './recent.ts';
import { HITS_A_PAGE, searchPath } from './searchPath.ts';

/** What a row of one or two lines is high, in pixels, until it is measured. */
const ROW_HEIGHT = 84;

/** Statements and passages with the words asked for, narrowed by what they are; each leads to its words. */
export function SearchScreen({ asked, theCase }: { readonly asked: SearchAsked; readonly theCase: CaseView | null }) {
  const { go, caseId } = useTools();
  const words = asked.query.trim();
  const isAsked = words !== '' || countSet(asked) > 0;
  const { value, fault } = useLoaded<SearchView>(isAsked ? searchPath(asked, 0) : null);
  const last = useRef<SearchView | null>(null);
  if (value) last.current = value;
  const shown = value ?? (isAsked ? last.current : null);
  const set = (next: SearchAsked) => go({ ...SEARCH, ...next });
  const found = value ? value.total.statements + value.total.passages : 0;
  useEffect(() => {
    if (found > 0) keepSearch(caseId, words);
  }, [found, words, caseId]);
  useTitle(words === '' ? 'Search' : `Search: ${words}`, theCase);
  useActions('screen', MOVES);
  if (!isAsked) {
    return (
      <>
        <EmptyNote title="Search">
          <p>
            Type words of a statement, a speaker or a passage into the field above. Words in “quotes” are found as they
            stand, a star ends a beginning: <code>gat*</code>.
          </p>
        </EmptyNote>
        <KeptSearches />
      </>
    );
  }
  if (fault && !shown) return <Trouble fault={fault} />;
  if (!shown) return <p class="loading">Searching …</p>;
  return (
    <div class="search" aria-busy={value === null}>
      <SearchFacets asked={asked} view={shown} set={set} />
      <div class="results">
        <h1>
          {words === '' ? 'All statements' : <span dir="auto">{words}</span>}
          <span class="unseen">: results of the search</span>
        </h1>
        <div class="results-head">
          <p class="lede" role="status">
            {found === 0 && value ? 'Nothing in this case has all of these words.' : inTotal(shown)}
          </p>
          <SaveSearch asked={asked} key={searchPath(asked, 0)} />
        </div>
        <Chips asked={asked} facets={shown.facets} set={set} />
        <People view={shown} />
        {value && found === 0 ? (
          <Nothing asked={asked} view={value} set={set} />
        ) : (
          <Found asked={asked} view={shown} theCase={theCase} set={set} />
        )}
      </div>
    </div>
  );
}

function inTotal({ total: { statements, passages } }: SearchView): string {
  return `${counted(statements, 'statement')}, ${counted(passages, 'passage')}.`;
}

/** Beside the results where there is room; else behind a button that says how many are set. */
function SearchFacets({
  asked,
  view,
  set,
}: {
  readonly asked: SearchAsked;
  readonly view: SearchView;
  readonly set: (asked: SearchAsked) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useNarrow();
  const count = countSet(asked);
  if (!view.facets) return null;
  const facets = <Facets asked={asked} facets={view.facets} set={set} />;
  if (!isNarrow)
    return (
      <section class="facets" aria-label="Narrow the search">
        {facets}
      </section>
    );
  return (
    <>
      <button type="button" class="button open-facets" onClick={() => dialog.current?.showModal()}>
        Filter{count > 0 ? ` (${count})` : ''}
      </button>
      <dialog class="facets-sheet" ref={dialog} aria-label="Narrow the search">
        {facets}
        <button type="button" class="button primary" onClick={() => dialog.current?.close()}>
          Show {figure(view.in === 'statements' ? view.total.statements : view.total.passages)}
        </button>
      </dialog>
    </>
  );
}

const NARROW = '(max-width: 1020px)';

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const changed = () => setNarrow(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return isNarrow;
}

/** Who is called so. */
function People({ view: { people } }: { readonly view: SearchView }) {
  const href = useHref();
  if (people.length === 0) return null;
  return (
    <ul class="called" aria-label="People and bodies called so">
      {people.map(({ id, name, role, statements }) => (
        <li key={id}>
          <a class="button" href={href({ ...SEARCH, facets: { ...NO_SEARCH.facets, speaker: [id] } })} data-entity={id}>
            <b dir="auto">{name}</b>
            {role && role !== name && <span dir="auto">{role}</span>}
            <span class="count">{counted(statements, 'statement')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Nothing({
  asked,
  view,
  set,
}: {
  readonly asked: SearchAsked;
  readonly view: SearchView;
  readonly set: (asked: SearchAsked) => void;
}) {
  const href = useHref();
  return (
    <div class="nothing">
      {view.nearest && (
        <p>
          Did you mean{' '}
          <a href={href({ ...SEARCH, ...asked, query: view.nearest })} data-line dir="auto">
            {view.nearest}
          </a>
          ?
        </p>
      )}
      {view.without.map(({ facet, count }) => (
        <button
          key={facet}
          type="button"
          class="button"
          onClick={() =>
            set(
              facet === 'date'
                ? { ...asked, from: null, to: null }
                : { ...asked, facets: { ...asked.facets, [facet]: [] } },
            )
          }
        >
          Without {FACET_NAMES[facet as keyof typeof FACET_NAMES]}: {counted(count, 'statement')}
        </button>
      ))}
    </div>
  );
}

/** Which of the two is shown, in which order, and the rows. */
function Found({
  asked,
  view,
  theCase,
  set,
}: {
  readonly asked: SearchAsked;
  readonly view: SearchView;
  readonly theCase: CaseView | null;
  readonly set: (asked: SearchAsked) => void;
}) {
  const { in: shown, total } = view;
  const [current, setCurrent] = useState(0);
  const count = total[shown];
  return (
    <>
      <div class="result-tabs">
        <fieldset class="chips">
          <legend class="unseen">Show</legend>
          {(['statements', 'passages'] as const).map(kind => (
            <button
              key={kind}
              type="button"
              class="chip"
              aria-pressed={shown === kind}
              onClick={() => set({ ...asked, in: kind })}
            >
              {kind === 'statements' ? 'Statements' : 'Passages of documents'}{' '}
              <span class="count">{figure(total[kind])}</span>
            </button>
          ))}
        </fieldset>
        {view.order === 'date' && asked.order === 'best' ? (
          <span class="quiet-ink">by date</span>
        ) : (
          <label>
            <span class="unseen">Order</span>
            <select
              value={asked.order}
              onChange={event => set({ ...asked, order: event.currentTarget.value === 'date' ? 'date' : 'best' })}
            >
              <option value="best">best first</option>
              <option value="date">by date</option>
            </select>
          </label>
        )}
      </div>
      <Virtual
        key={`${searchPath(asked, 0)} ${shown}`}
        count={count}
        each={HITS_A_PAGE}
        height={ROW_HEIGHT}
        role="list"
        label={shown === 'statements' ? 'Statements' : 'Passages of documents'}
      >
        {(from, many, reached) => (
          <Page
            asked={from === 0 ? asked : { ...asked, in: shown }}
            from={from}
            many={many}
            of={count}
            year={theCase?.year ?? null}
            current={reached(current)}
            setCurrent={setCurrent}
          />
        )}
      </Virtual>
    </>
  );
}

function Page({
  asked,
  from,
  many,
  of,
  year,
  current,
  setCurrent,
}: {
  readonly asked: SearchAsked;
  readonly from: number;
  readonly many: number;
  readonly of: number;
  readonly year: string | null;
  readonly current: number;
  readonly setCurrent: (place: number) => void;
}) {
  const { value, fault } = usePage<SearchView>(searchPath(asked, from), from === 0);
  if (fault && !value) return <Trouble fault={fault} />;
  if (!value) return <div class="coming" style={{ height: `${many * ROW_HEIGHT}px` }} />;
  return (
    <div
      role="none"
      onFocusIn={event => {
        const row = (event.target as Element).closest('[aria-posinset]');
        if (row) setCurrent(Number(row.getAttribute('aria-posinset')) - 1);
      }}
    >
      {value.hits.map((hit, i) => (
        <HitRow key={from + i} hit={hit} year={year} place={from + i} of={of} isCurrent={current === from + i} />
      ))}
    </div>
  );
}

const main = () => document.getElementById('main') ?? document;

const MOVES: readonly Action[] = [
  { id: 'next', label: 'Next result', keys: ['j'], allowed: always, run: at => moveLine(main(), at, 1) },
  { id: 'previous', label: 'Previous result', keys: ['k'], allowed: always, run: at => moveLine(main(), at, -1) },
];
