import type { CaseView, PairsView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { type Address, PAIRS } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { KindChips } from './KindChips.tsx';
import { Pair } from './Pair.tsx';
import { PairList } from './PairList.tsx';
import { listActions } from './pairActions.ts';
import { type ListedPairs, listedPairs, pairsPath } from './pairList.ts';

type CompareAddress = Extract<Address, { readonly screen: 'compare' }>;

/** Statements in pairs: the list of them, and the one that is open. */
export function CompareScreen({
  address,
  theCase,
}: {
  readonly address: CompareAddress;
  readonly theCase: CaseView | null;
}) {
  const { loader } = useTools();
  const path = pairsPath(address);
  const { value, fault } = useLoaded<PairsView>(path);
  if (address.pair === null) {
    if (fault && !value) return <Trouble fault={fault} again={() => loader.again(path)} />;
    if (!value || !theCase) return <p class="loading">Reading the pairs …</p>;
    return <AllPairs view={value} address={address} theCase={theCase} />;
  }
  const listed = value ? listedPairs(value) : null;
  const [one, other] = address.pair;
  const open = value?.pairs.find(({ relation: { a, b } }) => (a === one && b === other) || (a === other && b === one));
  return (
    <div class="compare">
      <nav class="pair-list" aria-label="Pairs" data-scroller="pairs">
        {value && listed && count(listed) > 0 ? (
          <PairList view={value} listed={listed} address={address} open={open?.relation.id ?? null} />
        ) : (
          value && <p class="quiet-ink">No pair is of this kind.</p>
        )}
      </nav>
      <div class="pair-room" data-scroller="pair">
        <Pair address={address} pair={address.pair} list={value} theCase={theCase} />
      </div>
    </div>
  );
}

const count = ({ found, possible, rejected }: ListedPairs) => found.length + possible.length + rejected.length;

function AllPairs({
  view,
  address,
  theCase,
}: {
  readonly view: PairsView;
  readonly address: CompareAddress;
  readonly theCase: CaseView;
}) {
  const href = useHref();
  const listed = listedPairs(view);
  useTitle('Pairs', theCase);
  useActions('screen', listActions());
  if (view.pairs.length === 0 && address.kinds.length === 0 && address.point === null) {
    return (
      <EmptyNote title="No relations yet">
        <p>
          {theCase.counts.documents < 2
            ? 'Statements are compared when there are two documents or more.'
            : 'No two statements of these documents were found to meet. Mark two with x, and compare them yourself.'}
        </p>
        <a class="button primary" href={href({ screen: 'import' })}>
          Import documents
        </a>
      </EmptyNote>
    );
  }
  return (
    <div class="all-pairs" data-scroller="main">
      <div class="page-head">
        <div>
          <h1>Compare</h1>
          <p class="lede">
            <b>{counted(listed.found.length, 'pair')}</b> found, <b>{listed.possible.length}</b> waiting for review.
            Open one to see the two statements in their documents, side by side.
          </p>
        </div>
      </div>
      <KindChips view={view} address={address} />
      <div class="pair-list of-all">
        {count(listed) === 0 ? (
          <p class="no-result">
            No pair is of this kind.{' '}
            <a class="button tiny" href={href(PAIRS)}>
              Show all
            </a>
          </p>
        ) : (
          <PairList view={view} listed={listed} address={address} open={null} quotes />
        )}
        {view.total > view.pairs.length && (
          <p class="no-result">
            The first {view.pairs.length} of {view.total}. Choose a kind to see fewer, or come from a point.
          </p>
        )}
      </div>
    </div>
  );
}
