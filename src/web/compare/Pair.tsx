import { useEffect } from 'preact/hooks';
import type { CaseView, NearView, PairsView, PairView, RelationLine, StatementLine } from '../../serve/contract.ts';
import { KindPicker, WayPicker } from '../decisions/KindPicker.tsx';
import { onScreen } from '../decisions/meanwhile.ts';
import { useMeanwhile } from '../decisions/useMeanwhile.ts';
import { earlierFirst } from '../finding/earlierFirst.ts';
import { StatusMark } from '../finding/StatusMark.tsx';
import { inWords } from '../finding/when.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { allWays } from '../review/questions.ts';
import { type Address, POINTS } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { laterBy } from './apart.ts';
import { FeatureAxis } from './FeatureAxis.tsx';
import { features } from './features.ts';
import { headline } from './headline.ts';
import { PairSide } from './PairSide.tsx';
import { pairActions } from './pairActions.ts';
import { listedPairs } from './pairList.ts';
import { Reasons } from './Reasons.tsx';
import { withNear } from './withNear.ts';

type CompareAddress = Extract<Address, { readonly screen: 'compare' }>;

/** Two statements held against one another. */
export function Pair({
  address,
  pair: [one, other],
  list,
  theCase,
}: {
  readonly address: CompareAddress;
  readonly pair: readonly [string, string];
  readonly list: PairsView | null;
  readonly theCase: CaseView | null;
}) {
  const { go, loader } = useTools();
  const path = `/api/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
  const { value, fault } = useLoaded<PairView>(path);
  const first = value?.a.line.id;
  useEffect(() => {
    if (first === other && one !== other) go({ ...address, pair: [other, one] }, 'replace');
  }, [first, one, other, address, go]);
  if (fault && !value)
    return fault.code === 'not-found' ? (
      <Gone address={address} />
    ) : (
      <Trouble fault={fault} again={() => loader.again(path)} />
    );
  if (!value) return <p class="loading">Reading the two statements …</p>;
  return <Held key={path} view={value} path={path} address={address} list={list} theCase={theCase} />;
}

function Held({
  view,
  path,
  address,
  list,
  theCase,
}: {
  readonly view: PairView;
  readonly path: string;
  readonly address: CompareAddress;
  readonly list: PairsView | null;
  readonly theCase: CaseView | null;
}) {
  const tools = useTools();
  const href = useHref();
  const near = useLoaded<NearView>(`${path}/near`).value;
  const { a, b, points } = view;
  const relation = view.relations[0] ?? null;
  const listed = list ? listedPairs(list) : null;
  const all = listed ? [...listed.found, ...listed.possible, ...listed.rejected] : [];
  const here = all.findIndex(pair => pair.relation.id === relation?.id);
  const lines = new Map(list?.statements.map(line => [line.id, line]));
  const addressOf = (at: number): CompareAddress | null => {
    const next = here < 0 ? undefined : all[at]?.relation;
    const [one, other] = [lines.get(next?.a ?? ''), lines.get(next?.b ?? '')];
    return one && other ? { ...address, pair: earlierFirst(one, other) } : null;
  };
  const names = `statements ${a.line.number} and ${b.line.number}`;
  useMeanwhile(view.relations.map(finding => ({ finding, label: `relation of ${names}` })));
  const actions = pairActions({
    tools,
    next: addressOf(here + 1),
    previous: addressOf(here - 1),
    list: { ...address, pair: null },
    here: address,
    relation,
    name: `pair of ${names}`,
  });
  useActions('screen', Object.values(actions));
  const title = relation ? titleOf(relation, a.line, b.line) : `Statements ${a.line.number} and ${b.line.number}`;
  useTitle(title, theCase);
  const words = withNear(view.words, near);
  const point = points.find(({ id }) => id === address.point) ?? points[0] ?? null;
  const letter = (side: typeof a) => side.stands.find(place => place.point === point?.id)?.letter ?? null;
  return (
    <article class="pair" aria-labelledby="pair-title">
      <header class="pair-head">
        <span class={`pair-glyph ${relation ? `k-${relation.kind} ${relation.review}` : ''}`} aria-hidden="true">
          <Icon name={relation?.kind ?? 'compare'} />
        </span>
        <div>
          <h1 id="pair-title" dir="auto">
            {title}
          </h1>
          <p>
            {order(view)}
            {relation && (
              <>
                {' '}
                <StatusMark review={relation.review} shown />,{' '}
                {relation.added === null ? (
                  <span class="figures">score {relation.confidence.toFixed(2)}</span>
                ) : (
                  'made by hand'
                )}
              </>
            )}
            {point && (
              <>
                {' · '}
                <a class="plain" href={href({ ...POINTS, open: point.id })}>
                  Point {point.number}
                </a>
              </>
            )}
          </p>
        </div>
        <span class="pair-pager">
          {here >= 0 && (
            <span>
              Pair <b>{here + 1}</b> of {all.length}
            </span>
          )}
          <ActionButton action={actions.previous} icon="left" look="square" bare />
          <ActionButton action={actions.next} icon="right" look="square" bare />
          <a class="button pair-all" href={href({ ...address, pair: null })}>
            All pairs
          </a>
        </span>
      </header>
      <div class="pair-sides">
        <PairSide side={a} words={words.a} letter={letter(a)} />
        <PairSide side={b} words={words.b} letter={letter(b)} />
      </div>
      <p class="pair-key" aria-hidden="true">
        <span>
          <span class="word same serif">word</span> in both
        </span>
        {words.a.some(({ look }) => look === 'near') && (
          <span>
            <span class="word near serif">
              word<sup>1</sup>
            </span>{' '}
            same number, near in meaning
          </span>
        )}
        {[...words.a, ...words.b].some(({ look }) => look === 'opposed') && (
          <span>
            <span class="word opposed serif">word</span> opposed
          </span>
        )}
      </p>
      <FeatureAxis rows={features(view)} names={[`Statement ${a.line.number}`, `Statement ${b.line.number}`]} />
      {relation ? (
        <Reasons view={view} relation={relation} />
      ) : (
        <p class="pair-none">
          The tool found no relation between these two statements. If you see one, say so: it is kept as made by hand.
        </p>
      )}
      {!relation && (
        <footer class="decide">
          <WayPicker
            id="pair-kind"
            ways={allWays(a.line.number, b.line.number)}
            label="How they stand to one another"
            empty="Say how they stand …"
            choose={({ kind, turned, label }) => {
              const pair = [a, b].map(({ line }) => encodeURIComponent(line.id)).join('/');
              toScreen();
              tools.change(`/api/pairs/${pair}/relation`, { kind, turned }, 'added', `${names}, ${label}`);
            }}
          />
        </footer>
      )}
      {relation && (
        <footer class="decide">
          {relation.review === 'suggested' ? (
            <>
              <KindPicker
                id="pair-kind"
                relation={relation}
                numberOf={id => (id === a.line.id ? a.line.number : b.line.number)}
                choose={({ kind, turned, label }) => {
                  toScreen();
                  tools.change(
                    `/api/relations/${encodeURIComponent(relation.id)}/kind`,
                    { kind, turned },
                    'corrected',
                    label,
                    onScreen(relation),
                  );
                }}
              />
              <ActionButton action={{ ...actions.reject, label: 'Reject' }} icon="cross" showKey />
              <ActionButton action={{ ...actions.confirm, label: 'Confirm' }} icon="check" look="primary" showKey />
            </>
          ) : (
            <>
              <p>{decidedAs(relation)}</p>
              <ActionButton action={{ ...actions.takeBack, label: 'Undo' }} icon="back" />
            </>
          )}
        </footer>
      )}
    </article>
  );
}

/** The field goes with what was chosen in it: keys act on the pair again. */
function toScreen(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

function decidedAs({ review, decision, added }: RelationLine): string {
  if (review === 'rejected') return 'Rejected by you';
  return decision === added ? 'Made by you' : 'Confirmed by you';
}

function titleOf(relation: RelationLine, a: StatementLine, b: StatementLine): string {
  return relation.a === a.id ? headline(relation.kind, a, b) : headline(relation.kind, b, a);
}

/** When the two were said, earlier first. */
function order({ a, b, ordered }: PairView): string {
  const [one, other] = [a.line.said, b.line.said];
  if (one === null || other === null) return 'When one of them was said is not known.';
  const later = laterBy(one, other);
  if (one === other) return `Both said ${inWords(one)}.`;
  return ordered
    ? `${inWords(one)}, then ${inWords(other)}${later ? `: ${later}` : ''}.`
    : `${inWords(one)} and ${inWords(other)}.`;
}

function Gone({ address }: { readonly address: CompareAddress }) {
  const href = useHref();
  return (
    <EmptyNote title="This pair is gone">
      <p>
        One of its statements has no place in the case any more: its document was taken out, or is read in another way
        now.
      </p>
      <a class="button" href={href({ ...address, pair: null })}>
        Go to the pairs
      </a>
    </EmptyNote>
  );
}
