import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../../serve/contract.ts';
import { figure } from '../finding/tally.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { POINTS, SEARCH } from '../state/address.ts';
import { useHref, useShown, useTools } from '../tools.ts';
import { Logo } from './Logo.tsx';
import { frameActions } from './useFrameActions.ts';

/** Case, search, how much is reviewed, export, theme, help. */
export function TopBar({ theCase }: { readonly theCase: CaseView | null }) {
  const tools = useTools();
  const href = useHref();
  const { theme, help } = frameActions(tools, theCase);
  const { done, of } = theCase?.reviewed ?? { done: 0, of: 0 };
  return (
    <header class="top">
      <a class="brand" href={href(POINTS)} aria-label="Rashomon, to the points">
        <Logo />
        <span>Rashomon</span>
      </a>
      <p class="case-title">
        <span dir="auto">{theCase?.title}</span>
        {theCase?.sample && <span class="tag">sample case</span>}
      </p>
      <Find />
      <div class="top-right">
        <span class="progress" title={`${done} of ${of} statements reviewed`}>
          <progress max={Math.max(of, 1)} value={done} aria-label="Statements reviewed" />
          <span class="figures">
            {figure(done)} of {figure(of)} reviewed
          </span>
        </span>
        <a class="button quiet" href="/api/export" download title="Export the case as JSON">
          <Icon name="export" />
          <span>Export</span>
        </a>
        <ActionButton action={theme} icon="theme" look="quiet square" bare />
        <ActionButton action={help} icon="help" look="quiet square" bare />
      </div>
    </header>
  );
}

/** Typing on the screen of the results asks anew after this rest. */
const REST_MS = 150;

function Find() {
  const { go, store } = useTools();
  const address = useShown(state => state.address);
  const asked = address.screen === 'search' ? address.query : '';
  const [words, setWords] = useState(asked);
  const typed = useRef(asked);
  useEffect(() => {
    if (asked === typed.current) return;
    typed.current = asked;
    setWords(asked);
  }, [asked]);
  const ask = (query: string, how?: 'replace') => {
    const now = store.get().address;
    typed.current = query;
    go(now.screen === 'search' ? { ...now, query, in: null } : { ...SEARCH, query }, how);
  };
  useEffect(() => {
    if (words === typed.current || address.screen !== 'search') return;
    const timer = setTimeout(() => ask(words, 'replace'), REST_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <search class="find">
      <form
        onSubmit={event => {
          event.preventDefault();
          ask(words);
        }}
      >
        <label class="unseen" for="q">
          Search statements
        </label>
        <Icon name="search" />
        <input
          id="q"
          type="search"
          autocomplete="off"
          placeholder="Search statements, speakers, outlets"
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
