import { useMemo, useRef } from 'preact/hooks';
import type { CaseView, SourcesView } from '../../serve/contract.ts';
import { SaveButtons } from '../chart/SaveButtons.tsx';
import { useWidth } from '../chart/useWidth.ts';
import { pointLabel } from '../finding/pointLabel.ts';
import { counted } from '../finding/tally.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { type Address, atWords } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { graphOf, MOST_NODES } from './graph.ts';
import { picture } from './layout.ts';
import { OriginCard } from './OriginCard.tsx';
import { Overview } from './Overview.tsx';
import { SharedWording } from './SharedWording.tsx';
import { SourceGraph } from './SourceGraph.tsx';
import { SourceTable } from './SourceTable.tsx';
import { sourceActions } from './sourceActions.ts';

type SourcesAddress = Extract<Address, { readonly screen: 'sources' }>;

/** Narrower than this, four columns cannot be read, in pixels. */
const LEAST_CHART = 560;

/** Where it all comes from: origins, who passes on, who prints, who copies. */
export function SourcesScreen({
  address,
  theCase,
}: {
  readonly address: SourcesAddress;
  readonly theCase: CaseView | null;
}) {
  const { loader } = useTools();
  const href = useHref();
  const path = pathOf(address, null);
  const { value, fault } = useLoaded<SourcesView>(path);
  const withLines = useLoaded<SourcesView>(address.origin === null ? null : pathOf(address, address.origin)).value;
  useTitle('Sources', theCase);
  if (fault && !value) {
    return fault.code === 'not-found' ? (
      <EmptyNote title="This point is gone">
        <p>No point of the case has this address any more.</p>
        <a class="button" href={href({ ...address, point: null })}>
          Sources of all that is said
        </a>
      </EmptyNote>
    ) : (
      <Trouble fault={fault} again={() => loader.again(path)} />
    );
  }
  if (!value) return <p class="loading">Tracing the sources …</p>;
  if (value.paths.length === 0) {
    return (
      <EmptyNote title="Sources">
        <p>No statement was found yet, so there is no one it could come from.</p>
        <a class="button primary" href={href({ screen: 'import' })}>
          Import documents
        </a>
      </EmptyNote>
    );
  }
  const silent = address.point === null && theCase ? theCase.counts.documents - value.counts.documents : 0;
  return <Sources view={withLines ?? value} address={address} silent={silent} />;
}

function pathOf({ point }: SourcesAddress, origin: string | null): string {
  const asked = new URLSearchParams({ ...(point && { point }), ...(origin && { origin }) }).toString();
  return `/api/sources${asked === '' ? '' : `?${asked}`}`;
}

function Sources({
  view,
  address,
  silent,
}: {
  readonly view: SourcesView;
  readonly address: SourcesAddress;
  /** Documents in which no statement was found. */
  readonly silent: number;
}) {
  const tools = useTools();
  const href = useHref();
  const { ref, width } = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const graph = useMemo(() => graphOf(view, address.all), [view, address.all]);
  const fits =
    graph.nodes.length <= MOST_NODES && view.counts.paths === view.paths.length && (width ?? 0) >= LEAST_CHART;
  const isChart = address.form === null ? fits : address.form === 'chart';
  const drawn = useMemo(
    () => (isChart && width !== null ? picture(graph, Math.max(width, LEAST_CHART)) : null),
    [graph, isChart, width],
  );
  const actions = sourceActions(address, isChart, to => tools.go(to));
  useActions('screen', Object.values(actions));
  const origin = view.origins.find(({ id }) => id === address.origin) ?? null;
  const copy =
    view.copies.find(({ from, to }) => address.copy !== null && from === address.copy[0] && to === address.copy[1]) ??
    null;
  const folded = view.origins.filter(({ minor, home }) => minor && home === null).length;
  const { unstated, copiers } = view.counts;
  return (
    <div class={isChart || origin || copy ? 'sources' : 'sources is-wide'}>
      <div class="source-room" data-scroller="sources">
        <div class="page-head">
          <div>
            <h1>Sources</h1>
            <p class="lede">
              <b>{counted(view.counts.documents, 'document')}</b> {view.counts.documents === 1 ? 'goes' : 'go'} back to{' '}
              <b>{counted(view.counts.origins, 'origin')}</b>.{' '}
              {silent > 0 && `In ${counted(silent, 'document')} no statement was found. `}
              {copiers > 0 && (
                <>
                  <b>{counted(copiers, 'document')}</b> {copiers === 1 ? 'has' : 'have'} words of another one.{' '}
                </>
              )}
              {unstated > 0 && (
                <>
                  <b>{counted(unstated, 'statement')}</b> {unstated === 1 ? 'does' : 'do'} not say where{' '}
                  {unstated === 1 ? 'it comes' : 'they come'} from.
                </>
              )}
            </p>
          </div>
          <div class="acts">
            <ActionButton
              action={{ ...actions.table, label: isChart ? 'Show as table' : 'Show as chart' }}
              icon={isChart ? 'table' : 'chart'}
              showKey
            />
          </div>
        </div>
        <div class="timeline-tools">
          <label>
            On{' '}
            <select
              value={address.point ?? ''}
              onChange={event =>
                tools.go({ ...address, point: event.currentTarget.value || null, origin: null, copy: null })
              }
            >
              <option value="">all that is said</option>
              {view.points.map(({ point }) => (
                <option key={point.id} value={point.id}>
                  point {point.number}: {pointLabel(point).slice(0, 60)}
                </option>
              ))}
            </select>
          </label>
          {folded > 0 && isChart && (
            <button
              type="button"
              class="chip"
              aria-pressed={address.all}
              onClick={() => tools.go({ ...address, all: !address.all })}
            >
              Show every origin <span class="count">{view.counts.origins}</span>
            </button>
          )}
          {isChart && <SaveButtons of={() => drawing.current} name="sources" />}
        </div>
        <div class="source-sheet">
          <div ref={ref} />
          {drawn && (
            <>
              <div class="chart-scroll">
                <SourceGraph
                  picture={drawn}
                  view={view}
                  chosen={address}
                  choose={chosen => tools.go({ ...address, ...chosen })}
                  unfold={() => tools.go({ ...address, all: true })}
                  hrefOf={(document, statement) => href(atWords(document, statement))}
                  drawing={drawing}
                />
              </div>
              <Key />
            </>
          )}
          {!isChart && <SourceTable view={view} address={address} />}
        </div>
      </div>
      <aside
        class={origin || copy ? 'panel source-panel is-sheet' : 'panel source-panel'}
        aria-label={origin?.label ?? (copy ? 'Shared wording' : 'At a glance')}
      >
        <div class="panel-scroll" data-scroller="panel" key={`${address.origin} ${address.copy}`}>
          {(origin || copy) && (
            <span class="panel-close">
              <ActionButton action={{ ...actions.clear, label: 'Close' }} icon="cross" look="quiet square" bare />
            </span>
          )}
          {copy ? (
            <>
              <h2>One report in another</h2>
              <SharedWording copy={copy} view={view} />
            </>
          ) : origin ? (
            <OriginCard origin={origin} view={view} />
          ) : (
            <Overview view={view} address={address} />
          )}
        </div>
      </aside>
    </div>
  );
}

/** What the marks mean. */
function Key() {
  return (
    <ul class="timeline-key source-key" aria-label="What the marks mean">
      <li>
        <i class="source-dot filled" aria-hidden="true" /> first-hand
      </li>
      <li>
        <i class="source-dot" aria-hidden="true" /> relayed
      </li>
      <li>
        <i class="source-dot unstated" aria-hidden="true" /> not stated
      </li>
      <li>
        <Icon name="repeats" small /> a double line is shared wording: words in both, of those in the copied passages
      </li>
      <li>a thicker line carries more statements; “own” are a document’s own sentences</li>
    </ul>
  );
}
