import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, DecisionView, FaultView, ReviewItem, ReviewView, StatementView } from '../../serve/contract.ts';
import { type Action, always } from '../actions/action.ts';
import { ask } from '../api.ts';
import { KindPicker } from '../decisions/KindPicker.tsx';
import { type Decided, onScreen } from '../decisions/meanwhile.ts';
import { openNote } from '../decisions/Note.tsx';
import { useMeanwhile } from '../decisions/useMeanwhile.ts';
import { counted } from '../finding/tally.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { atWords, HISTORY, POINTS, REVIEWS, type ReviewOf } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { Finding, labelOf } from './Finding.tsx';
import { question, type Way } from './questions.ts';
import * as queues from './queue.ts';

type Progress = Pick<ReviewView, 'relations' | 'statements'>;

/** What awaits a decision, one finding after another: a key each. */
export function ReviewScreen({ of, theCase }: { readonly of: ReviewOf; readonly theCase: CaseView | null }) {
  useTitle('Review', theCase);
  return <Review key={of} of={of} />;
}

function Review({ of }: { readonly of: ReviewOf }) {
  const tools = useTools();
  const [queue, setQueue] = useState(queues.EMPTY);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [fault, setFault] = useState<FaultView | null>(null);
  const isAsking = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  const answers = useRef(new Map<string, Promise<DecisionView | null>>());
  const item = queues.current(queue);
  useDecidedSince(item);

  const more = useCallback(async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    const skip = queues.inHand(queue).slice(-200).join(',');
    const answer = await ask<ReviewView>(`/api/review?of=${of === 'all' ? '' : of}&skip=${encodeURIComponent(skip)}`);
    isAsking.current = false;
    if ('fault' in answer) return setFault(answer.fault);
    setFault(null);
    setProgress(known => known ?? answer.value);
    setQueue(now => queues.withMore(now, answer.value.items));
  }, [queue, of]);
  const wantsMore = queues.needsMore(queue) && fault === null;
  useEffect(() => {
    if (wantsMore) more();
  }, [wantsMore, more]);
  // The next finding takes the focus, so that its question is the next thing read out; with the screen, not after it,
  // so that it takes none from what a quick hand opened meanwhile.
  const shown = item?.id ?? null;
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (shown === null && queue.items.length === 0) return;
    if (isFirst.current) isFirst.current = false;
    else title.current?.focus({ preventScroll: true });
  }, [shown, queue.items.length]);

  /** Goes on at once; the answer of the server comes later, and brings the finding back when it is a refusal. */
  const decide = (verdict: queues.Done, path: string, body: object, label: string) => {
    if (item === null) return;
    const asked = decidedOf(item);
    setQueue(now => queues.decided(now, verdict));
    const answer = tools.change(path, body, verdict, label, asked ? onScreen(asked) : undefined);
    answers.current.set(item.id, answer);
    answer.then(made => {
      if (made === null) setQueue(now => queues.undone(now, item.id));
    });
  };
  const judge = (verdict: 'confirmed' | 'rejected') =>
    item && decide(verdict, '/api/decisions', { finding: item.finding, id: item.id, verdict }, labelOf(item));
  const correct = ({ kind, turned, label }: Way) =>
    item && decide('corrected', `/api/relations/${encodeURIComponent(item.id)}/kind`, { kind, turned }, label);
  const undo = async () => {
    const last = queue.order.at(-1);
    if (last === undefined) return;
    setQueue(now => queues.undone(now, last));
    const made = await answers.current.get(last);
    if (made?.decision) await tools.undo(made.decision);
  };
  const action = (
    id: string,
    label: string,
    keys: readonly string[],
    run: () => void,
    isAllowed = item !== null,
  ): Action => ({
    id,
    label,
    keys,
    allowed: isAllowed ? always : () => false,
    run,
  });
  const actions = {
    confirm: action('confirm', 'Yes, confirm it', ['y'], () => judge('confirmed')),
    reject: action('reject', 'No, reject it', ['n'], () => judge('rejected')),
    skip: action('skip', 'Skip it', ['s', 'j'], () => setQueue(queues.skipped)),
    back: action('back', 'Back to the one before', ['k'], () => setQueue(queues.backed), queue.at > 0),
    note: action('note', 'Write a note on it', ['m'], () => openNote(document.querySelector('.review'))),
    kind: action(
      'kind',
      'Take it for another kind',
      ['e'],
      () => document.getElementById('review-kind')?.focus(),
      item?.relation != null,
    ),
    open: action('open-source', 'Open the words in their document', ['o'], () => {
      const line = item?.statements[0]?.line;
      if (line) tools.go(atWords(line.document, line.id));
    }),
    undo: action('undo-review', 'Undo the last decision', ['u'], undo, queue.order.length > 0),
  };
  useActions('screen', Object.values(actions));

  return (
    <div class="review">
      <Head of={of} progress={progress} queue={queue} />
      {fault && <Trouble fault={fault} again={() => setFault(null)} />}
      {item ? (
        <article class="under-review" aria-labelledby="review-question">
          <h2 id="review-question" ref={title} tabIndex={-1}>
            {question(item)}
          </h2>
          <Finding key={item.id} item={item} />
          <footer class="decide">
            <ActionButton action={actions.confirm} icon="check" look="primary" showKey />
            <ActionButton action={actions.reject} icon="cross" showKey />
            <ActionButton action={actions.skip} icon="right" showKey />
            {item.relation && (
              <KindPicker
                id="review-kind"
                relation={item.relation}
                numberOf={id => item.statements.find(({ line }) => line.id === id)?.line.number ?? 0}
                choose={correct}
              />
            )}
            <span class="quiet-acts">
              <ActionButton action={actions.back} icon="left" look="quiet square" bare />
              <ActionButton action={{ ...actions.undo, label: 'Undo' }} icon="back" look="quiet" showKey />
            </span>
          </footer>
        </article>
      ) : (
        queue.isWhole &&
        fault === null && <End queue={queue} again={() => setQueue(queues.again)} undo={actions.undo} />
      )}
      {!item && !queue.isWhole && fault === null && <p class="loading">Looking for what awaits a decision …</p>}
    </div>
  );
}

/** The finding that is asked about. */
function decidedOf({ relation, statements }: ReviewItem): Decided | null {
  return relation ?? statements[0]?.line ?? null;
}

/** Tells what another window decides on the finding under review: the list here stands still meanwhile. */
function useDecidedSince(item: ReviewItem | null): void {
  const first = item?.statements[0]?.line.id;
  const view = useLoaded<StatementView>(
    first === undefined ? null : `/api/statements/${encodeURIComponent(first)}`,
  ).value;
  const asked = item && decidedOf(item);
  const now = asked && ([view?.line, ...(view?.relations ?? [])].find(one => one?.id === asked.id) ?? asked);
  useMeanwhile(item && now ? [{ finding: now, label: labelOf(item) }] : []);
}

const SORTS: { readonly [Of in ReviewOf]: string } = {
  all: 'All',
  relations: 'Relations',
  statements: 'Statements',
};

function Head({
  of,
  progress,
  queue,
}: {
  readonly of: ReviewOf;
  readonly progress: Progress | null;
  readonly queue: queues.Queue;
}) {
  const { go } = useTools();
  const done = (finding: ReviewItem['finding']) =>
    queue.items.filter(item => item.finding === finding && queue.done.has(item.id)).length;
  const sum = progress && {
    relations: progress.relations.done + done('relation'),
    statements: progress.statements.done + done('statement'),
  };
  const [now, whole] = progress && sum ? totals(of, sum, progress) : [0, 0];
  return (
    <header class="page-head">
      <div>
        <h1>Review</h1>
        <p class="lede">
          {progress && sum ? (
            <>
              <b>{sum.relations}</b> of {counted(progress.relations.of, 'relation')} and <b>{sum.statements}</b> of{' '}
              {counted(progress.statements.of, 'statement')} reviewed.
              {queue.order.length > 0 && ` ${queue.order.length} of them just now.`}
            </>
          ) : (
            'The surest findings come first.'
          )}
        </p>
        <progress class="meter" max={Math.max(1, whole)} value={now} aria-label="Reviewed" />
      </div>
      <fieldset class="chips" aria-label="What to review">
        {REVIEWS.map(sort => (
          <button
            key={sort}
            type="button"
            class="chip"
            aria-pressed={sort === of}
            onClick={() => go({ screen: 'review', of: sort }, 'replace')}
          >
            {SORTS[sort]}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function totals(
  of: ReviewOf,
  done: { readonly relations: number; readonly statements: number },
  { relations, statements }: Progress,
): readonly [number, number] {
  if (of === 'relations') return [done.relations, relations.of];
  if (of === 'statements') return [done.statements, statements.of];
  return [done.relations + done.statements, relations.of + statements.of];
}

function End({
  queue,
  again,
  undo,
}: {
  readonly queue: queues.Queue;
  readonly again: () => void;
  readonly undo: Action;
}) {
  const href = useHref();
  const left = queues.leftOver(queue);
  return (
    <EmptyNote title={left > 0 ? `${counted(left, 'finding')} skipped` : 'Nothing awaits review'}>
      <p>
        {left > 0
          ? 'All the others are decided.'
          : queue.order.length > 0
            ? `You decided ${counted(queue.order.length, 'finding')}.`
            : 'Every finding of this sort has been looked at.'}
      </p>
      {left > 0 && (
        <button type="button" class="button primary" onClick={again}>
          Look at them again
        </button>
      )}{' '}
      <a class="button" href={href(POINTS)}>
        Go to the points
      </a>{' '}
      <a class="button" href={href(HISTORY)}>
        See every decision
      </a>{' '}
      {queue.order.length > 0 && <ActionButton action={undo} icon="back" showKey />}
    </EmptyNote>
  );
}
