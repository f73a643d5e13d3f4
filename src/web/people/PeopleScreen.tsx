import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, PeopleView, PersonLine } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { counted, figure } from '../finding/tally.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { usePage } from '../parts/usePage.ts';
import { Virtual } from '../parts/Virtual.tsx';
import { moveLine } from '../points/cursor.ts';
import { useTitle } from '../points/PointsScreen.tsx';
import { PEOPLE } from '../state/address.ts';
import { ENTITY_KINDS, type PeopleAsked } from '../state/asked.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { kindsWord, kindWord } from './kindWord.ts';
import { Person } from './Person.tsx';
import { PEOPLE_A_PAGE, peoplePath } from './peoplePath.ts';

const ROW_HEIGHT = 46;
const REST_MS = 150;

/** Everyone and everything that is named, and the card of one of them. */
export function PeopleScreen({ asked, theCase }: { readonly asked: PeopleAsked; readonly theCase: CaseView | null }) {
  const { go, loader } = useTools();
  const path = peoplePath(asked, 0);
  const { value, fault } = useLoaded<PeopleView>(path);
  const last = useRef<PeopleView | null>(null);
  if (value) last.current = value;
  const view = value ?? last.current;
  const set = (next: Partial<PeopleAsked>, how?: 'replace') => go({ ...PEOPLE, ...asked, who: null, ...next }, how);
  useTitle('Names', theCase);
  useActions(
    'screen',
    peopleActions(() => set({})),
  );
  if (fault && !view) return <Trouble fault={fault} again={() => loader.again(path)} />;
  if (!view) return <p class="loading">Reading the names …</p>;
  return (
    <div class={asked.who === null ? 'people' : 'people has-person'}>
      <h1 class="unseen">People and names</h1>
      <section class="people-list" data-scroller="people" aria-label="Names">
        <header>
          <p class="people-title" aria-hidden="true">
            People and names
          </p>
          <p class="lede" role="status">
            {counted(view.total, 'name')}
            {asked.query !== '' && ' that fit'}.
          </p>
          <Words asked={asked} set={set} />
          <fieldset class="chips">
            <legend class="unseen">Show</legend>
            <button type="button" class="chip" aria-pressed={asked.kind === null} onClick={() => set({ kind: null })}>
              All <span class="count">{figure(view.counts.all)}</span>
            </button>
            {ENTITY_KINDS.filter(kind => view.counts[kind] > 0 || asked.kind === kind).map(kind => (
              <button
                key={kind}
                type="button"
                class="chip"
                aria-pressed={asked.kind === kind}
                onClick={() => set({ kind: asked.kind === kind ? null : kind })}
              >
                {kindsWord(kind)} <span class="count">{figure(view.counts[kind])}</span>
              </button>
            ))}
          </fieldset>
        </header>
        <List asked={asked} total={view.total} />
      </section>
      {asked.who !== null && <Person key={asked.who} id={asked.who} close={() => set({})} />}
    </div>
  );
}

function Words({
  asked,
  set,
}: {
  readonly asked: PeopleAsked;
  readonly set: (next: Partial<PeopleAsked>, how?: 'replace') => void;
}) {
  const [words, setWords] = useState(asked.query);
  const typed = useRef(asked.query);
  useEffect(() => {
    if (words === typed.current) return;
    const timer = setTimeout(() => {
      typed.current = words;
      set({ query: words }, 'replace');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <input
      type="search"
      class="filter"
      aria-label="Find a name"
      placeholder="Find a name"
      autocomplete="off"
      value={words}
      onInput={event => setWords(event.currentTarget.value)}
    />
  );
}

function List({ asked, total }: { readonly asked: PeopleAsked; readonly total: number }) {
  const [current, setCurrent] = useState(0);
  return (
    <Virtual
      key={peoplePath(asked, 0)}
      count={total}
      each={PEOPLE_A_PAGE}
      height={ROW_HEIGHT}
      role="list"
      label="Names"
    >
      {(from, many, reached) => (
        <Page asked={asked} from={from} many={many} of={total} current={reached(current)} setCurrent={setCurrent} />
      )}
    </Virtual>
  );
}

function Page({
  asked,
  from,
  many,
  of,
  current,
  setCurrent,
}: {
  readonly asked: PeopleAsked;
  readonly from: number;
  readonly many: number;
  readonly of: number;
  readonly current: number;
  readonly setCurrent: (place: number) => void;
}) {
  const { value, fault } = usePage<PeopleView>(peoplePath(asked, from), from === 0);
  if (fault && !value) return <Trouble fault={fault} />;
  if (!value) return <div class="coming" style={{ height: `${many * ROW_HEIGHT}px` }} />;
  return (
    <>
      {value.people.map((line, i) => (
        <Row
          key={line.id}
          line={line}
          asked={asked}
          place={from + i}
          of={of}
          isCurrent={current === from + i}
          onFocus={() => setCurrent(from + i)}
        />
      ))}
    </>
  );
}

function Row({
  line,
  asked,
  place,
  of,
  isCurrent,
  onFocus,
}: {
  readonly line: PersonLine;
  readonly asked: PeopleAsked;
  readonly place: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}) {
  const href = useHref();
  return (
    // biome-ignore lint/a11y/useSemanticElements: parts of the list lie between it and its items
    <div role="listitem" aria-posinset={place + 1} aria-setsize={of} class="person-row">
      <a
        href={href({ ...PEOPLE, ...asked, who: line.id })}
        data-line
        data-entity={line.id}
        aria-current={asked.who === line.id ? 'true' : undefined}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
      >
        <span class="name">
          <b dir="auto">{line.name}</b>
          {line.role && line.role !== line.name && <span dir="auto">, {line.role}</span>}
        </span>
        <span class="figures quiet-ink">
          {line.statements > 0 ? counted(line.statements, 'statement') : counted(line.mentions, 'mention')}
          {line.aliases > 0 && `, ${counted(line.aliases, 'other name')}`}
        </span>
        <span class="kind quiet-ink">{kindWord(line.kind)}</span>
      </a>
    </div>
  );
}

const main = () => document.querySelector('.people-list') ?? document;

function peopleActions(close: () => void): readonly Action[] {
  return [
    { id: 'next', label: 'Next name', keys: ['j'], allowed: always, run: at => moveLine(main(), at, 1) },
    { id: 'previous', label: 'Previous name', keys: ['k'], allowed: always, run: at => moveLine(main(), at, -1) },
    {
      id: 'close',
      label: 'Close the card of the name',
      keys: ['Escape'],
      allowed: () => document.querySelector('.person') !== null,
      run: () => {
        const name = document.querySelector<HTMLElement>('.people-list [aria-current]');
        close();
        name?.focus();
      },
    },
  ];
}
