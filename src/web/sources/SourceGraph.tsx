import type { RefObject } from 'preact';
import type { SourcesView } from '../../serve/contract.ts';
import { counted } from '../finding/tally.ts';
import { commonYear, inShort } from '../finding/when.ts';
import type { Node } from './graph.ts';
import type { Drawn, Picture, Placed } from './layout.ts';

/** What is selected: an origin, or a document and the one that it copies. */
export interface Chosen {
  readonly origin: string | null;
  readonly copy: readonly [string, string] | null;
}

/** Who has what from whom, as a picture in columns. Pressing an origin traces its ways. */
export function SourceGraph({
  picture,
  view,
  chosen,
  choose,
  unfold,
  hrefOf,
  drawing,
}: {
  readonly picture: Picture;
  readonly view: SourcesView;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly unfold: () => void;
  /** Where a document, or a statement in it, is read. */
  readonly hrefOf: (document: string, statement: string | null) => string;
  readonly drawing: RefObject<SVGSVGElement | null>;
}) {
  const { width, height, columns, nodes, edges } = picture;
  const isTracing = chosen.origin !== null || chosen.copy !== null;
  const isOn = ({ edge }: Drawn) =>
    edge.copy ? isCopy(edge.copy, chosen) : chosen.origin !== null && edge.origins.includes(chosen.origin);
  const lit = new Set(edges.filter(isOn).flatMap(({ edge }) => [edge.from, edge.to]));
  const year = commonYear(view.documents.map(({ published }) => published));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a drawing is no fieldset
    <svg
      ref={drawing}
      class={isTracing ? 'source-graph is-tracing' : 'source-graph'}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label="Sources: origins, who passes on, who prints, who copies"
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="arrow" d="M1 1l5 3-5 3" />
        </marker>
        <marker
          id="arrow-on"
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class="arrow on" d="M1 1l5 3-5 3" />
        </marker>
      </defs>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {columns.map(({ title, x, anchor }) => (
          <text key={title} class="column-title" x={x} y="14" text-anchor={anchor}>
            {title}
          </text>
        ))}
        <path class="line" d={`M0 25H${width}`} />
        {edges
          .toSorted((x, y) => Number(isOn(x)) - Number(isOn(y)))
          .map(drawn => (
            <Way
              key={`${drawn.edge.from} ${drawn.edge.to} ${drawn.edge.copy ? 'copy' : ''}`}
              drawn={drawn}
              isOn={isOn(drawn)}
            />
          ))}
      </g>
      {nodes.map(placed => (
        <NodeShape
          key={placed.node.id}
          placed={placed}
          isOn={lit.has(placed.node.id)}
          chosen={chosen}
          choose={choose}
          unfold={unfold}
          hrefOf={hrefOf}
          date={dateOf(view, placed.node, year)}
        />
      ))}
      {edges.map(({ edge, labelX, labelY }) => {
        const { copy } = edge;
        if (!copy) return null;
        const label = counted(copy.count, 'passage');
        const from = view.documents.find(({ id }) => id === copy.from)?.label ?? '';
        const to = view.documents.find(({ id }) => id === copy.to)?.label ?? '';
        return (
          <Press
            key={`${copy.from} ${copy.to}`}
            class={isCopy(copy, chosen) ? 'copy-label is-selected' : 'copy-label'}
            name={`${label}: ${to} copies ${from}, ${copy.shared} of ${copy.of} words`}
            press={() => choose({ origin: null, copy: [copy.from, copy.to] })}
          >
            <rect class="target" x={labelX - 36} y={labelY - 18} width="72" height="36" />
            <text x={labelX} y={labelY - 6} text-anchor="middle">
              {label}
            </text>
            <text class="quiet" x={labelX} y={labelY + 14} text-anchor="middle">
              {copy.shared} of {copy.of}
            </text>
          </Press>
        );
      })}
    </svg>
  );
}

/** A document with fewer passages of another one is no copy of it; its line is thinner. */
const FEW_PASSAGES = 3;

const isCopy = ({ from, to }: { readonly from: string; readonly to: string }, { copy }: Chosen) =>
  copy !== null && copy[0] === from && copy[1] === to;

function dateOf(view: SourcesView, { document }: Node, year: string | null): string {
  const published = view.documents.find(({ id }) => id === document)?.published ?? null;
  return published === null ? 'no date' : inShort(published, year);
}

function Way({
  drawn: { edge, path, width, labelX, labelY },
  isOn,
}: {
  readonly drawn: Drawn;
  readonly isOn: boolean;
}) {
  if (edge.copy) {
    const broad = edge.copy.count < FEW_PASSAGES ? 4 : 5.5;
    return (
      <g class={isOn ? 'way copied on' : 'way copied'}>
        <path d={path} stroke-width={broad} />
        <path class="inner" d={path} stroke-width={broad - 2.6} />
      </g>
    );
  }
  const isUnstated = edge.from === 'unstated';
  return (
    <g class={`way${isOn ? ' on' : ''}${isUnstated ? ' unstated' : ''}`}>
      <path d={path} stroke-width={width} marker-end={isOn ? 'url(#arrow-on)' : 'url(#arrow)'} />
      {isOn && (
        <text x={labelX} y={labelY + 4} text-anchor="middle">
          {edge.statements}
        </text>
      )}
    </g>
  );
}

function NodeShape({
  placed: { node, x, y, width, height },
  isOn,
  chosen,
  choose,
  unfold,
  hrefOf,
  date,
}: {
  readonly placed: Placed;
  readonly isOn: boolean;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
  readonly unfold: () => void;
  readonly hrefOf: (document: string, statement: string | null) => string;
  readonly date: string;
}) {
  const on = isOn ? ' on' : '';
  const [origin] = node.origins;
  switch (node.kind) {
    case 'origin': {
      const isChosen = chosen.origin !== null && chosen.origin === origin?.id;
      return (
        <Press
          class={`node${on}${isChosen ? ' is-selected' : ''}`}
          name={`${node.label}, ${origin?.firstHand ? 'first-hand, ' : ''}${counted(origin?.statements ?? 0, 'statement')}`}
          press={() => choose({ origin: isChosen ? null : (origin?.id ?? null), copy: null })}
        >
          <rect class="node-ground" x="2" y={y - 13} width={x + 12} height="26" rx="6" />
          <text class="node-label" x={x - 12} y={y + 4} text-anchor="end">
            {cut(node.label, Math.floor((x - 14) / 6.6))}
          </text>
          {origin?.kind === 'document' ? (
            <rect class="dot" x={x - 4.5} y={y - 6} width="9" height="12" />
          ) : (
            <circle class={origin?.firstHand ? 'dot filled' : 'dot'} cx={x} cy={y} r="5.5" />
          )}
        </Press>
      );
    }
    case 'rest':
      return (
        <Press class={`node rest${on}`} name={`${node.label}: show them one by one`} press={unfold}>
          <rect class="node-ground" x="2" y={y - 13} width={x + 12} height="26" rx="6" />
          <text class="node-label" x={x - 12} y={y + 4} text-anchor="end">
            {node.label}
          </text>
          <circle class="dot" cx={x} cy={y} r="5.5" />
          <path class="dot" d={`M${x - 2.4} ${y}h4.8M${x} ${y - 2.4}v4.8`} />
        </Press>
      );
    case 'unstated':
      return (
        <g class={`node unstated${on}`}>
          <text class="node-label" x={x - 12} y={y + 4} text-anchor="end">
            {node.label}
          </text>
          <circle class="dot" cx={x} cy={y} r="5.5" />
        </g>
      );
    case 'voice':
      return (
        <g class={`node voice${on}`}>
          <title>{node.label}</title>
          <rect class="pill" x={x} y={y - height / 2} width={width} height={height} rx={height / 2} />
          <text class="node-label" x={x + width / 2} y={y + 4} text-anchor="middle">
            {cut(node.label, Math.floor((width - 16) / 6.6))}
          </text>
        </g>
      );
    case 'document': {
      const isChosen = chosen.origin !== null && chosen.origin === node.own?.id;
      const top = y - height / 2;
      return (
        <g class={`node document${on}${node.column === 3 ? ' copier' : ''}`}>
          <a href={node.document ? hrefOf(node.document, null) : ''}>
            <title>{`${node.label}, ${date}: read it`}</title>
            <rect class="box" x={x} y={top} width={width} height={height} rx="5" />
            <text class="node-label" x={x + 10} y={y - 3}>
              {cut(node.label, Math.floor((width - 14) / 6.9))}
            </text>
            <text class="node-date" x={x + 10} y={y + 14}>
              {date}
            </text>
          </a>
          {node.own && (
            <Press
              class={isChosen ? 'own is-selected' : 'own'}
              name={`${counted(node.own.statements, 'own statement')} of ${node.label}`}
              press={() => choose({ origin: isChosen ? null : (node.own?.id ?? null), copy: null })}
            >
              <rect class="target" x={x + width - 60} y={y - 4} width="56" height="25" />
              <rect class="own-ring" x={x + width - 58} y={y + 1} width="52" height="16" rx="8" />
              <text x={x + width - 32} y={y + 13} text-anchor="middle">
                {node.own.statements} own
              </text>
            </Press>
          )}
        </g>
      );
    }
  }
}

/** Something in the picture that can be pressed, by pointer or key. */
function Press({
  class: name,
  name: label,
  press,
  children,
}: {
  readonly class: string;
  readonly name: string;
  readonly press: () => void;
  readonly children: preact.ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`press ${name}`}
      role="button"
      tabindex={0}
      data-line
      onClick={press}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  );
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, Math.max(most - 1, 1)).trimEnd()}…` : text;
}
