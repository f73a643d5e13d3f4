import { sideLook } from '../finding/side.ts';
import type { PanelBox, RowBox, Scene } from './layout.ts';

/** What stands behind the marks: titles, lines of time, lanes; hidden from screen readers, as every mark says it. */
export function Grid({ scene }: { readonly scene: Scene }) {
  const { width, height, top, titleWidth, rows, panels, lettersX } = scene;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {panels.map(box => (
        <PanelGrid key={box.panel} box={box} top={top} bottom={height} />
      ))}
      <path class="line" d={`M0 ${top}H${width}`} />
      {rows.map(box => (
        <RowGrid key={box.row.id} box={box} panels={panels} width={width} titleWidth={titleWidth} lettersX={lettersX} />
      ))}
    </g>
  );
}

function PanelGrid({ box, top, bottom }: { readonly box: PanelBox; readonly top: number; readonly bottom: number }) {
  const { scale, title, ticks, unknown, before, after } = box;
  const isDrawn = scale.to > scale.from;
  return (
    <g>
      {isDrawn && (
        <text class="panel-title" x={scale.from} y="18">
          {title}
        </text>
      )}
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <path class="tick" d={`M${x} ${top}V${bottom}`} />
          <text class="tick-label" x={x} y={top - 8} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {before > 0 && (
        <text class="beyond" x={scale.from} y="36">
          ‹ {before} earlier
        </text>
      )}
      {after > 0 && (
        <text class="beyond" x={scale.to} y="36" text-anchor="end">
          {after} later ›
        </text>
      )}
      {unknown && (
        <>
          <rect class="unknown-lane" x={unknown.x} y={top} width={unknown.width} height={bottom - top} />
          <text class="tick-label" x={unknown.x + 5} y={top - 22}>
            no time
          </text>
          <text class="tick-label" x={unknown.x + 5} y={top - 8}>
            {box.panel === 'about' ? 'or day' : 'given'}, {unknown.count}
          </text>
        </>
      )}
    </g>
  );
}

function RowGrid({
  box: { row, y, height, lanes },
  panels,
  width,
  titleWidth,
  lettersX,
}: {
  readonly box: RowBox;
  readonly panels: readonly PanelBox[];
  readonly width: number;
  readonly titleWidth: number;
  readonly lettersX: number;
}) {
  const most = Math.floor((titleWidth - 10) / 7.1);
  const title = inLines(row.title, row.number === null ? most : most - 2, row.sub === '' ? 2 : 1);
  return (
    <g>
      {lanes.map(({ letter, y: laneY }) => (
        <g key={letter} class={`in-${sideLook(letter)}`}>
          {panels.map(({ panel, scale }) => (
            <path key={panel} class={`lane ${sideLook(letter)}`} d={`M${scale.from} ${laneY}H${scale.to}`} />
          ))}
          <text class="lane-letter" x={lettersX} y={laneY + 4} text-anchor="middle">
            {letter === '' ? '–' : letter}
          </text>
        </g>
      ))}
      <text class="row-title">
        {title.map((line, i) => (
          <tspan key={i} x="0" y={y + height / 2 + 4 + 17 * (i - (title.length - 1) / 2) - (row.sub === '' ? 0 : 6)}>
            {i === 0 && row.number !== null && <tspan class="row-number">{row.number} </tspan>}
            {line}
          </tspan>
        ))}
        <title>{row.title}</title>
      </text>
      {row.sub !== '' && (
        <text class="row-sub" x="0" y={y + height / 2 + 14}>
          {cut(row.sub, Math.floor(most * 1.1))}
          <title>{row.sub}</title>
        </text>
      )}
      <path class="line" d={`M0 ${y + height}H${width}`} />
    </g>
  );
}

/** A title in as many lines, parted at words; the last one is cut. */
export function inLines(text: string, most: number, lines: number): readonly string[] {
  if (lines <= 1 || text.length <= most) return [cut(text, most)];
  const space = text.lastIndexOf(' ', most);
  const at = space > most / 2 ? space : most;
  return [text.slice(0, at), ...inLines(text.slice(at).trimStart(), most, lines - 1)];
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(most - 1, 1)).trimEnd()}…` : text;
}
