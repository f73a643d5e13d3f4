import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, PointsView } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { counted } from '../finding/tally.ts';
import { FileRow } from '../import/FileRow.tsx';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { frameActions } from '../shell/useFrameActions.ts';
import { type Address, atWords, HISTORY, POINTS } from '../state/address.ts';
import { countSet } from '../state/asked.ts';
import { importRows, underWay } from '../state/live.ts';
import { useActions, useHref, useLoaded, useShown, useTools } from '../tools.ts';
import { moveLine, moveToUnreviewed } from './cursor.ts';
import { FilterBar } from './FilterBar.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { PointList } from './PointList.tsx';
import { pointsPath } from './pointsPath.ts';

type PointsAddress = Extract<Address, { readonly screen: 'points' }>;

/** Points at issue: who stands where, most at stake first. */
export function PointsScreen({
  address,
  theCase,
}: {
  readonly address: PointsAddress;
  readonly theCase: CaseView | null;
}) {
  const tools = useTools();
  const href = useHref();
  const [arrived] = useState(address.open === 'none' ? null : address.open);
  const path = pointsPath(address, 0, arrived);
  const { value, fault } = useLoaded<PointsView>(path);
  const last = useRef<PointsView | null>(null);
  if (value) last.current = value;
  const first = value ?? last.current;
  useTitle('Points at issue', theCase);
  useActions('screen', pointActions(tools.decide, tools.go));
  const became = first?.became ?? null;
  useEffect(() => {
    if (became === null || address.open !== arrived) return;
    tools.say('The point of this link is a part of this one now.');
    tools.go({ ...address, open: became.id }, 'replace');
  }, [became, address, arrived, tools]);
  if (fault && !first) return <Trouble fault={fault} again={() => tools.loader.again(path)} />;
  if (!first || !theCase) return <p class="loading">Reading the case …</p>;
  if (theCase.counts.points === 0 && theCase.rejected === 0) return <NoPoints theCase={theCase} />;
  return (
    <>
      <Head theCase={theCase} />
      <FirstSteps />
      <FilterBar counts={first.counts} address={address} />
      {value && value.total === 0 ? (
        <NoResult address={address} />
      ) : (
        <PointList address={address} first={first} arrived={arrived} theCase={theCase} />
      )}
      {theCase.rejected > 0 && (
        <p class="unplaced">
          <a href={href({ ...HISTORY, shown: 'rejected' })}>Show rejected ({theCase.rejected})</a>
        </p>
      )}
      {first.unplaced > 0 && (
        <p class="unplaced">
          {counted(first.unplaced, 'statement')} of the case {first.unplaced === 1 ? 'stands' : 'stand'} on no point;
          read them in their documents.
        </p>
      )}
    </>
  );
}

/** Nothing is all that was asked for: each thing that was can be taken back. */
function NoResult({ address }: { readonly address: PointsAddress }) {
  const { go } = useTools();
  const isNarrowed = address.query !== '' || countSet(address) > 0;
  return (
    <p class="no-result" role="status">
      {address.show.length > 0
        ? `No point ${isNarrowed ? 'that fits ' : ''}is ${address.show.join(' and ').replaceAll('-', ' ')}. `
        : 'No point fits. '}
      {isNarrowed && address.show.length > 0 && (
        <button type="button" class="button tiny" onClick={() => go({ ...address, show: [] })}>
          Of any kind
        </button>
      )}
      <button type="button" class="button tiny" onClick={() => go(POINTS)}>
        Show all
      </button>
    </p>
  );
}

function Head({ theCase }: { readonly theCase: CaseView }) {
  const tools = useTools();
  const coming = useShown(state => underWay(state.live));
  const { documents, statements, points, origins, firstHand } = theCase.counts;
  return (
    <div class="page-head">
      <div>
        <h1>Points at issue</h1>
        <p class="lede">
          <b>{counted(documents, 'document')}</b> make <b>{counted(statements, 'statement')}</b> on{' '}
          <b>{counted(points, 'point')}</b>. They go back to <b>{counted(origins, 'origin')}</b>; <b>{firstHand}</b>{' '}
          {firstHand === 1 ? 'speaks' : 'speak'} first-hand.
        </p>
        {coming > 0 && <p class="lede">{counted(coming, 'document')} still being read; counts will grow.</p>}
      </div>
      <div class="acts">
        <ActionButton action={frameActions(tools, theCase).review} look="primary" showKey />
      </div>
    </div>
  );
}

/** Nothing to show yet: what is going on, or what to do. */
function NoPoints({ theCase }: { readonly theCase: CaseView }) {
  const href = useHref();
  const live = useShown(state => state.live);
  if (live.import.busy) {
    return (
      <div class="import">
        <h1>Points at issue</h1>
        <p class="lede" role="status">
          The documents are being read; points appear here when they have been compared.
        </p>
        <ul class="files">
          {importRows(live).map(row => (
            <FileRow key={row.id} row={row} />
          ))}
        </ul>
      </div>
    );
  }
  return (
    <EmptyNote title="Points at issue">
      <p>
        {theCase.counts.documents === 0
          ? 'No points yet. Import two documents on one question.'
          : 'No two statements of these documents meet on one question.'}
      </p>
      <a class="button primary" href={href({ screen: 'import' })}>
        Import documents
      </a>
    </EmptyNote>
  );
}

/** What the keyboard does here, with the line that has the focus. */
function pointActions(
  decide: ReturnType<typeof useTools>['decide'],
  go: ReturnType<typeof useTools>['go'],
): readonly Action[] {
  const main = () => document.getElementById('main') ?? document;
  const row = (at: Element | null) => at?.closest<HTMLElement>('[data-row]') ?? null;
  const verdict = (id: string, label: string, key: string, verdict: 'confirmed' | 'rejected'): Action => ({
    id,
    label: `${label} the statement`,
    keys: [key],
    allowed: at => row(at)?.dataset.statement !== undefined,
    run: at => {
      const { statement = '', name = '', decided = '' } = row(at)?.dataset ?? {};
      decide('statement', { id: statement, seen: decided.split(' ').filter(Boolean) }, verdict, name);
      moveLine(main(), at, 1);
    },
  });
  return [
    { id: 'next', label: 'Next line', keys: ['j'], allowed: always, run: at => moveLine(main(), at, 1) },
    { id: 'previous', label: 'Previous line', keys: ['k'], allowed: always, run: at => moveLine(main(), at, -1) },
    {
      id: 'next-new',
      label: 'Next, not reviewed',
      keys: ['J'],
      allowed: always,
      run: at => moveToUnreviewed(main(), at, 1),
    },
    {
      id: 'previous-new',
      label: 'Previous, not reviewed',
      keys: ['K'],
      allowed: always,
      run: at => moveToUnreviewed(main(), at, -1),
    },
    {
      id: 'open-source',
      label: 'Open the words in their document',
      keys: ['o'],
      allowed: at => row(at) !== null,
      run: at => {
        const { document = '', words = '' } = row(at)?.dataset ?? {};
        go(atWords(document, words));
      },
    },
    verdict('confirm', 'Confirm', 'y', 'confirmed'),
    verdict('reject', 'Reject', 'n', 'rejected'),
    {
      id: 'by-hand',
      label: 'Change the point by hand',
      keys: ['.'],
      // On a statement the key leads to the name of its speaker.
      allowed: at =>
        !at?.closest('[data-statement]') && at?.closest('article')?.querySelector('[data-by-hand]') != null,
      run: at => {
        const details = at?.closest('article')?.querySelector<HTMLDetailsElement>('[data-by-hand]');
        if (!details) return;
        details.open = true;
        details.querySelector('summary')?.focus();
      },
    },
    {
      id: 'back',
      label: 'Back to the point, then close it',
      keys: ['Escape'],
      allowed: at => row(at) !== null,
      run: at => {
        const head = at?.closest('article')?.querySelector<HTMLElement>('h2 button');
        if (head && head !== at) head.focus();
        else if (head?.getAttribute('aria-expanded') === 'true') head.click();
      },
    },
  ];
}

/** The page's title: where one is, in which case. */
export function useTitle(where: string, theCase: CaseView | null): void {
  const title = [where, theCase?.title, 'Rashomon'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
