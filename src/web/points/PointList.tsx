import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView, PointsView } from '../../serve/contract.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { usePage } from '../parts/usePage.ts';
import { Virtual } from '../parts/Virtual.tsx';
import type { Address } from '../state/address.ts';
import { useTools } from '../tools.ts';
import { Point } from './Point.tsx';
import { PointsContext } from './pointsContext.ts';
import { POINTS_A_PAGE, pointsPath } from './pointsPath.ts';

type PointsAddress = Extract<Address, { readonly screen: 'points' }>;

/** What a closed point with two sides is high, in pixels, until it is measured. */
const POINT_HEIGHT = 96;

/** The points asked for, one of them open. `first` is the first page; `arrived` the point that the address came with. */
export function PointList({
  address,
  first,
  arrived,
  theCase,
}: {
  readonly address: PointsAddress;
  readonly first: PointsView;
  readonly arrived: string | null;
  readonly theCase: CaseView;
}) {
  const { go, store } = useTools();
  const [current, setCurrent] = useState(first.at ?? 0);
  const open = address.open ?? first.points[0]?.id ?? null;
  const toggle = (id: string) => {
    go({ ...address, open: open === id ? 'none' : id }, 'replace');
    if (open !== id) store.tell({ slice: 'steps', event: { kind: 'step', step: 'opened' } });
  };
  return (
    <Virtual
      key={pointsPath(address, 0)}
      count={first.total}
      each={POINTS_A_PAGE}
      height={POINT_HEIGHT}
      role="feed"
      label="Points at issue"
      start={first.at ?? 0}
    >
      {(from, many, reached) => (
        <Page
          path={pointsPath(address, from, from === 0 ? arrived : null)}
          from={from}
          many={many}
          of={first.total}
          open={open}
          isArrival={arrived !== null && address.open === (first.became?.id ?? arrived)}
          became={first.became}
          toggle={toggle}
          current={reached(current)}
          setCurrent={setCurrent}
          year={theCase.year}
        />
      )}
    </Virtual>
  );
}

function Page({
  path,
  from,
  many,
  of,
  open,
  isArrival,
  became,
  toggle,
  current,
  setCurrent,
  year,
}: {
  readonly path: string;
  readonly from: number;
  readonly many: number;
  readonly of: number;
  readonly open: string | null;
  readonly isArrival: boolean;
  readonly became: PointsView['became'];
  readonly toggle: (id: string) => void;
  readonly current: number;
  readonly setCurrent: (place: number) => void;
  readonly year: string | null;
}) {
  const { value, fault } = usePage<PointsView>(path, from === 0);
  const here = useRef<HTMLDivElement>(null);
  const hasOpen = value?.points.some(({ id }) => id === open) ?? false;
  useEffect(() => {
    if (!hasOpen || !isArrival || (from === 0 && value?.points[0]?.id === open)) return;
    here.current?.querySelector('.point.is-open')?.scrollIntoView({ block: 'start' });
  }, [hasOpen]);
  if (fault && !value) return <Trouble fault={fault} />;
  if (!value) return <div class="coming" style={{ height: `${many * POINT_HEIGHT}px` }} />;
  return (
    <PointsContext
      value={{
        statements: new Map(value.statements.map(line => [line.id, line])),
        relations: new Map(value.relations.map(line => [line.id, line])),
        year,
      }}
    >
      <div
        role="none"
        ref={here}
        onFocusIn={event => {
          const point = (event.target as Element).closest('[aria-posinset]');
          if (point) setCurrent(Number(point.getAttribute('aria-posinset')) - 1);
        }}
      >
        {value.points.map((point, i) => (
          <Point
            key={point.id}
            point={point}
            isOpen={open === point.id}
            tookUp={isArrival && became?.id === point.id ? became : null}
            toggle={() => toggle(point.id)}
            place={from + i}
            of={of}
            isCurrent={current === from + i}
          />
        ))}
      </div>
    </PointsContext>
  );
}
