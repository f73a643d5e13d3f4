import type { CaseView, HistoryLine, HistoryView } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { counted } from '../finding/tally.ts';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { moveLine } from '../points/cursor.ts';
import { useTitle } from '../points/PointsScreen.tsx';
import { type Address, HISTORIES, type HistoryShown, PEOPLE, POINTS, REVIEW } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { changed, told } from './told.ts';

/** Every decision that was made on the case, newest first, each with a way back. */
export function HistoryScreen({ shown, theCase }: { readonly shown: HistoryShown; readonly theCase: CaseView | null }) {
  const { loader, go } = useTools();
  const { value, fault } = useLoaded<HistoryView>('/api/history');
  useTitle('History', theCase);
  useActions('screen', historyActions());
  if (fault && !value) return <Trouble fault={fault} again={() => loader.again('/api/history')} />;
  if (!value) return <p class="loading">Looking up what was decided …</p>;
  if (value.total === 0) return <NothingYet />;
  const lines = value.decisions.filter(line => isShown(line, shown));
  return (
    <div class="history">
      <header class="page-head">
        <div>
          <h1>History</h1>
          <p class="lede">
            <b>{counted(value.total, 'decision')}</b>, newest first. Each is kept, also when it is taken back.
          </p>
        </div>
        <fieldset class="chips" aria-label="Which decisions">
          {HISTORIES.map(one => {
            const count = value.decisions.filter(line => isShown(line, one)).length;
            return one !== 'all' && one !== shown && count === 0 ? null : (
              <button
                key={one}
                type="button"
                class="chip"
                aria-pressed={one === shown}
                onClick={() => go({ screen: 'history', shown: one }, 'replace')}
              >
                {SHOWN[one]} <span class="count">{count}</span>
              </button>
            );
          })}
        </fieldset>
      </header>
      <ol class="decisions">
        {lines.map(line => (
          <Line key={line.decision} line={line} />
        ))}
      </ol>
      {lines.length === 0 && <p class="loading">No decision is of this sort.</p>}
      {value.total > value.decisions.length && (
        <p class="unplaced">The newest {value.decisions.length} are shown; the journal of the case keeps all.</p>
      )}
    </div>
  );
}

const SHOWN: { readonly [Of in HistoryShown]: string } = {
  all: 'All',
  'in-force': 'In force',
  rejected: 'Rejected',
  'by-hand': 'Changed by hand',
  orphaned: 'Words not found',
};

function isShown({ state, verdict, found }: HistoryLine, shown: HistoryShown): boolean {
  if (shown === 'all') return true;
  if (state !== 'in-force') return false;
  if (shown === 'rejected') return verdict === 'rejected';
  if (shown === 'by-hand') return verdict !== 'rejected' && verdict !== 'confirmed';
  return shown === 'in-force' || found === null;
}

const STATES: { readonly [Of in HistoryLine['state']]: string } = {
  'in-force': '',
  replaced: 'replaced by a later one',
  undone: 'taken back',
};

function Line({ line }: { readonly line: HistoryLine }) {
  const { undo } = useTools();
  const href = useHref();
  const to = addressOf(line);
  const what = told(line);
  const words = line.words.map(word => (
    <span key={word} class={line.finding === 'entity' ? undefined : 'words'} dir="auto">
      {word}
    </span>
  ));
  return (
    <li class={line.state === 'in-force' ? undefined : 'is-past'} data-row>
      <p class="what">
        {to ? (
          <a href={href(to)} data-line>
            {what}
          </a>
        ) : (
          <span data-line tabIndex={-1}>
            {what}
          </span>
        )}
        {line.state !== 'in-force' && <span class="past">{STATES[line.state]}</span>}
        {line.state === 'in-force' && line.found === null && (
          <span class="past">
            <Icon name="warn" small /> its words are not found in the case
          </span>
        )}
      </p>
      <p class="when">
        <time dateTime={line.at} title={line.at}>
          {localTime(line.at)}
        </time>
        , <bdi>{line.who}</bdi>
      </p>
      <p class="of">{words}</p>
      {line.changes.length > 0 && (
        <dl>
          {line.changes.map((change, i) => (
            <div key={i}>
              <dt>{change.what}</dt>
              <dd dir="auto">{changed(change)}</dd>
            </div>
          ))}
        </dl>
      )}
      {line.state === 'in-force' && (
        <button type="button" class="button tiny" aria-label={`Undo: ${what}`} onClick={() => undo(line.decision)}>
          Undo
        </button>
      )}
    </li>
  );
}

/** Where to look at what was decided on; null when that is nowhere. */
function addressOf({ statement, finding, found, words: _, ...line }: HistoryLine): Address | null {
  if (line.state !== 'in-force' || found === null) return null;
  if (statement !== null) return { screen: 'statement', statement };
  if (finding === 'entity') return { ...PEOPLE, who: found };
  return finding === 'point' || finding === 'side' ? { ...POINTS, open: found } : null;
}

function localTime(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

function historyActions(): readonly Action[] {
  const list = () => document.querySelector('.decisions') ?? document;
  return [
    { id: 'next', label: 'Next decision', keys: ['j'], allowed: always, run: at => moveLine(list(), at, 1) },
    { id: 'previous', label: 'Previous decision', keys: ['k'], allowed: always, run: at => moveLine(list(), at, -1) },
  ];
}

function NothingYet() {
  const href = useHref();
  return (
    <EmptyNote title="History">
      <p>Nothing is decided yet. What you confirm, reject or change stands here, and can be taken back.</p>
      <a class="button primary" href={href(REVIEW)}>
        Review next
      </a>
    </EmptyNote>
  );
}
