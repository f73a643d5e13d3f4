import { useMemo, useRef, useState } from 'preact/hooks';
import type { CaseView, TimelineView } from '../../serve/contract.ts';
import { SaveButtons } from '../chart/SaveButtons.tsx';
import { useWidth } from '../chart/useWidth.ts';
import { counted } from '../finding/tally.ts';
import { commonYear } from '../finding/when.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { EmptyNote } from '../parts/EmptyNote.tsx';
import { Trouble } from '../parts/Trouble.tsx';
import { useTitle } from '../points/PointsScreen.tsx';
import { type Address, atWords } from '../state/address.ts';
import { useActions, useHref, useLoaded, useTools } from '../tools.ts';
import { Chart } from './Chart.tsx';
import { fit } from './fit.ts';
import { Key } from './Key.tsx';
import { layout, timeOf } from './layout.ts';
import { PointChips } from './PointChips.tsx';
import { rowsOf } from './rows.ts';
import { Selected } from './Selected.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { type Charting, timelineActions } from './timelineActions.ts';

type TimelineAddress = Extract<Address, { readonly screen: 'timeline' }>;

/** Narrower than this, two panels side by side cannot be read, in pixels. */
const LEAST_CHART = 620;
/** No narrower than this it is drawn; it scrolls sideways within its place, in pixels. */
const LEAST_DRAWN = 780;
/** What accounts of one event speak of lies within days of one another, what is said of it within months; in minutes. */
const NIGHT = 1_440;
const MONTH = 30 * 1_440;
/** More rows than this fold away, in a chart. */
const MOST_ROWS = 12;

/** When each statement was said, and what time it speaks of. */
export function TimelineScreen({
  address,
  theCase,
}: {
  readonly address: TimelineAddress;
  readonly theCase: CaseView | null;
}) {
  const { loader } = useTools();
  const href = useHref();
  const path =
    address.points.length === 0
      ? '/api/timeline'
      : `/api/timeline?points=${address.points.map(encodeURIComponent).join(',')}`;
  const { value, fault } = useLoaded<TimelineView>(path);
  useTitle('Timeline', theCase);
  if (fault && !value) return <Trouble fault={fault} again={() => loader.again(path)} />;
  if (!value) return <p class="loading">Reading the times …</p>;
  if (value.total === 0) {
    return (
      <EmptyNote title="Timeline">
        <p>No statement stands on a point yet, so there is nothing to lay out in time.</p>
        <a class="button primary" href={href({ screen: 'import' })}>
          Import documents
        </a>
      </EmptyNote>
    );
  }
  return <Timeline view={value} address={address} />;
}

function Timeline({ view, address }: { readonly view: TimelineView; readonly address: TimelineAddress }) {
  const tools = useTools();
  const { ref, width } = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const [brush, setBrush] = useState<Charting['brush']>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = useMemo(() => new Set(view.shown), [view]);
  const rows = useMemo(() => rowsOf(view, address.rows), [view, address.rows]);
  const selected = useMemo(() => new Set(address.selected), [address.selected]);
  const isFirst = (row: (typeof rows)[number], i: number) =>
    i < MOST_ROWS || row.changes.length > 0 || row.marks.some(({ mark }) => selected.has(mark.line.id));
  const drawn = isWhole ? rows : rows.filter(isFirst);
  const isChart = address.form === null ? (width ?? 0) >= LEAST_CHART : address.form === 'chart';
  const scene = useMemo(() => {
    if (width === null || !isChart) return null;
    const marks = rows.flatMap(row => row.marks);
    const times = (panel: 'about' | 'said') => marks.flatMap(mark => timeOf(mark, panel) ?? []);
    return layout(
      drawn,
      Math.max(width, LEAST_DRAWN),
      {
        about: address.about ?? fit(times('about'), NIGHT),
        said: address.said ?? fit(times('said'), MONTH),
      },
      commonYear(view.marks.map(({ line }) => line.published)),
    );
  }, [view, rows, drawn.length, width, isChart, address.about, address.said, drawn]);
  const marks = useMemo(() => new Map(view.marks.map(mark => [mark.line.id, mark])), [view]);
  const href = useHref();
  const go = (to: TimelineAddress, how?: 'replace') => tools.go(to, how);
  const actions = timelineActions({
    address,
    scene,
    go,
    brush,
    setBrush,
    say: text => tools.store.tell({ slice: 'notice', event: { kind: 'said', text } }),
  });
  useActions('screen', Object.values(actions));
  const untimed = rows.flatMap(row => row.marks).filter(mark => timeOf(mark, 'about') === null).length;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>Timeline</h1>
          <p class="lede">
            What time each statement speaks <b>about</b>, and when it was <b>said</b>. A row is a{' '}
            {address.rows === 'points' ? 'point' : 'speaker'}, a lane is a side, a step is a change of side.
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
        <PointChips view={view} shown={shown} address={address} />
        <label>
          Rows{' '}
          <select
            value={address.rows}
            onChange={event => go({ ...address, rows: event.currentTarget.value === 'points' ? 'points' : 'speakers' })}
          >
            <option value="speakers">speakers</option>
            <option value="points">points</option>
          </select>
        </label>
        {isChart && (
          <span class="zoom-buttons">
            <ActionButton action={actions.zoomOut} icon="minus" look="quiet square" bare />
            <ActionButton action={actions.zoomIn} icon="plus" look="quiet square" bare />
            <ActionButton action={{ ...actions.reset, label: 'All times' }} look="quiet" />
          </span>
        )}
        {isChart && <SaveButtons of={() => drawing.current} name="timeline" />}
      </div>
      <div class="timeline-room">
        <div ref={ref} />
        {rows.length === 0 && <p class="no-result">No statement on these points is left: all were rejected.</p>}
        {!isChart && rows.length > 0 && <TimelineTable rows={rows} view={view} />}
        {isChart && scene && rows.length > 0 && (
          <>
            {scene.panels.every(({ ticks }) => ticks.length === 0) && (
              <p class="no-result">No statement on these points has a time.</p>
            )}
            <div class="chart-scroll">
              <Chart
                scene={scene}
                marks={marks}
                selected={selected}
                drawing={drawing}
                hrefOf={id => {
                  const line = marks.get(id)?.line;
                  return line ? href(atWords(line.document, line.id)) : '';
                }}
                select={statements => {
                  if (statements.join() !== address.selected.join())
                    go({ ...address, selected: statements }, 'replace');
                }}
                zoom={(panel, stretch) => go({ ...address, [panel]: stretch })}
                reset={panel => go({ ...address, [panel]: null })}
              />
            </div>
            {(drawn.length < rows.length || isWhole) && rows.length > MOST_ROWS && (
              <button type="button" class="button tiny more-rows" onClick={() => setWhole(!isWhole)}>
                {isWhole ? 'Fewer rows' : `Show ${rows.length - drawn.length} more rows`}
              </button>
            )}
            <Key untimed={untimed} />
          </>
        )}
        <Selected view={view} selected={address.selected} />
        <p class="timeline-sum quiet-ink">
          {counted(shown.size, 'point')}, {counted(view.of, 'statement')}
          {view.of > view.marks.length &&
            `; the first ${view.marks.length} are shown, choose fewer points to see the others`}
          .
        </p>
      </div>
    </>
  );
}
