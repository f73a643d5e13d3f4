import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TimelineMark } from '../../serve/contract.ts';
import { SideGlyph } from '../chart/Glyph.tsx';
import { sideLook } from '../finding/side.ts';
import type { Stretch } from '../state/address.ts';
import { ChangePath } from './ChangePath.tsx';
import { Grid } from './Grid.tsx';
import { glyphName } from './glyphName.ts';
import type { Bar, Glyph, Panel, Scene } from './layout.ts';
import { SoftEnds, softEnd } from './SoftEnds.tsx';
import { minuteAt } from './scale.ts';

/** A brush narrower than this is a click, in pixels. */
const LEAST_BRUSH = 6;

/** The two panels as one drawing. Pressing a mark selects it; dragging over a panel zooms to what was dragged over. */
export function Chart({
  scene,
  marks,
  selected,
  hrefOf,
  select,
  zoom,
  reset,
  drawing,
}: {
  readonly scene: Scene;
  readonly marks: ReadonlyMap<string, TimelineMark>;
  readonly selected: ReadonlySet<string>;
  /** Where the words of a statement stand. */
  readonly hrefOf: (statement: string) => string;
  readonly select: (statements: readonly string[]) => void;
  readonly zoom: (panel: Panel, stretch: Stretch) => void;
  readonly reset: (panel: Panel) => void;
  readonly drawing: RefObject<SVGSVGElement | null>;
}) {
  const { ref, brush, on } = useBrush(scene, zoom, reset);
  const chosen = scene.glyphs.find(glyph => glyph.statements.some(id => selected.has(id)));
  const entry = chosen ?? scene.glyphs[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing is no fieldset
    <svg
      ref={element => {
        ref.current = element;
        drawing.current = element;
      }}
      class="timeline-chart"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="group"
      aria-label="Timeline: what the statements speak of, and when they were said"
      {...on}
    >
      <SoftEnds />
      <Grid scene={scene} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: bars take no focus */}
      <g aria-hidden="true">
        {scene.bars.map(bar => (
          <BarShape key={bar.key} bar={bar} />
        ))}
      </g>
      {scene.changes.map(change => (
        <ChangePath key={change.relation.id} change={change} select={select} />
      ))}
      <g>
        {scene.glyphs.map(glyph => (
          <Mark
            key={glyph.key}
            glyph={glyph}
            name={glyphName(glyph, marks)}
            isSelected={glyph.statements.some(id => selected.has(id))}
            isEntry={glyph === entry}
            href={hrefOf(glyph.statements[0] ?? '')}
            select={select}
          />
        ))}
      </g>
      {brush && <rect class="brush" x={brush.x} y={scene.top} width={brush.width} height={scene.height - scene.top} />}
    </svg>
  );
}

function Mark({
  glyph,
  name,
  isSelected,
  isEntry,
  href,
  select,
}: {
  readonly glyph: Glyph;
  readonly name: string;
  readonly isSelected: boolean;
  readonly isEntry: boolean;
  readonly href: string;
  readonly select: (statements: readonly string[]) => void;
}) {
  const { x, y, lane, statements, unknown, firstHand, label, showLabel } = glyph;
  const look = sideLook(lane);
  const many = statements.length > 1;
  return (
    <a
      class={`mark-link in-${look}${isSelected ? ' is-selected' : ''}`}
      href={href}
      tabindex={isEntry ? 0 : -1}
      data-glyph={glyph.key}
      data-statement={many ? undefined : statements[0]}
      onFocus={() => select(statements)}
      onClick={event => {
        // The keyboard follows the link to the words; the pointer shows them below first.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        select(statements);
        event.currentTarget.focus({ preventScroll: true });
      }}
    >
      <title>{name}</title>
      <rect class="target" x={x - 12} y={y - 13} width="24" height="26" />
      {isSelected && <circle class="halo" cx={x} cy={y} r={many ? 14 : 11.5} />}
      {many ? (
        <>
          <rect
            class={unknown ? 'count-box unknown' : 'count-box'}
            x={x - 5 - 3.6 * String(statements.length).length}
            y={y - 9}
            width={10 + 7.2 * String(statements.length).length}
            height="18"
            rx={look === 'c' ? 3 : 9}
          />
          <text class="count-text" x={x} y={y + 4} text-anchor="middle">
            {statements.length}
          </text>
        </>
      ) : unknown ? (
        <circle class="glyph unknown" cx={x} cy={y} r="5" />
      ) : (
        <SideGlyph look={look} x={x} y={y} filled={firstHand} />
      )}
      {showLabel && label !== '' && (
        <text
          class={unknown ? 'mark-label unknown' : 'mark-label'}
          x={unknown ? x + 14 : x + 8}
          y={unknown ? y + 4 : y - 8}
        >
          {label}
        </text>
      )}
    </a>
  );
}

function BarShape({ bar: { x, y, width, lane, soft } }: { readonly bar: Bar }) {
  const look = sideLook(lane);
  return (
    <g class={`in-${look}`}>
      <rect class="bar" x={x} y={y - 6} width={width} height="12" fill={softEnd(look, soft)} />
      {!soft.from && <path class="bar-end" d={`M${x} ${y - 8}v16`} />}
      {!soft.to && <path class="bar-end" d={`M${x + width} ${y - 8}v16`} />}
    </g>
  );
}

/** Dragging over a panel, and pressing twice. */
function useBrush(scene: Scene, zoom: (panel: Panel, stretch: Stretch) => void, reset: (panel: Panel) => void) {
  const ref = useRef<SVGSVGElement | null>(null);
  const [drag, setDrag] = useState<{ readonly panel: Panel; readonly from: number; readonly to: number } | null>(null);
  const xOfEvent = ({ clientX }: MouseEvent) => {
    const box = ref.current?.getBoundingClientRect();
    return box ? ((clientX - box.left) / box.width) * scene.width : 0;
  };
  const boxAt = (x: number) => scene.panels.find(({ scale }) => x >= scale.from && x <= scale.to);
  const on = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('a')) return;
      const x = xOfEvent(event);
      const box = boxAt(x);
      if (box) setDrag({ panel: box.panel, from: x, to: x });
    },
    onPointerMove: (event: PointerEvent) => {
      const box = drag && scene.panels.find(({ panel }) => panel === drag.panel);
      if (drag && box) setDrag({ ...drag, to: Math.min(Math.max(xOfEvent(event), box.scale.from), box.scale.to) });
    },
    onPointerUp: () => {
      const box = drag && scene.panels.find(({ panel }) => panel === drag.panel);
      setDrag(null);
      if (!drag || !box || Math.abs(drag.to - drag.from) < LEAST_BRUSH) return;
      const [from, to] = [drag.from, drag.to].sort((a, b) => a - b).map(x => minuteAt(box.scale, x)) as [
        number,
        number,
      ];
      if (from < to) zoom(drag.panel, [from, to]);
    },
    onPointerLeave: () => setDrag(null),
    onDblClick: (event: MouseEvent) => {
      const box = boxAt(xOfEvent(event));
      if (box && !(event.target as Element).closest('a')) reset(box.panel);
    },
  };
  const brush =
    drag && Math.abs(drag.to - drag.from) >= LEAST_BRUSH
      ? { x: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) }
      : null;
  return { ref, brush, on };
}
