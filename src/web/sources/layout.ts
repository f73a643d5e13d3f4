import type { Edge, Graph, Node } from './graph.ts';

/** A node at its place: the middle of its side where edges come in or leave is `y`. */
export interface Placed {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edge as it is drawn. */
export interface Drawn {
  readonly edge: Edge;
  readonly path: string;
  /** In pixels; grows with the number of statements. */
  readonly width: number;
  /** Where its count stands. */
  readonly labelX: number;
  readonly labelY: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly title: string; readonly x: number; readonly anchor: 'start' | 'end' }[];
  readonly nodes: readonly Placed[];
  readonly edges: readonly Drawn[];
}

const TOP = 40;
const ORIGIN_ROW = 28;
const VOICE_HEIGHT = 30;
const DOCUMENT_HEIGHT = 44;
const GAP = 12;
/** Sweeps over the columns that order each by its neighbours; more change nothing in cases of this size. */
const SWEEPS = 4;

/**
 * Places a graph in columns from left to right. Documents stand by date; origins and voices are ordered by what they
 * lead to, so that few edges cross. No chance is involved: the same graph makes the same picture.
 */
export function picture({ nodes, edges }: Graph, width: number): Picture {
  const columns = [0, 1, 2, 3].map(column => nodes.filter(node => node.column === column));
  const [origins = [], voices = [], documents = [], copiers = []] = columns;
  const hasVoices = voices.length > 0;
  const hasCopiers = copiers.length > 0;
  const boxWidth = Math.min(Math.max(width * 0.19, 118), 210);
  const originX = Math.round(Math.min(Math.max(width * 0.215, 130), 260));
  const copyX = width - boxWidth - 2;
  const documentX = Math.round(hasCopiers ? copyX - boxWidth - Math.max(width * 0.11, 86) : width - boxWidth - 26);
  const voiceWidth = Math.min(boxWidth * 0.78, 150);
  const voiceX = Math.round(originX + (documentX - originX) * 0.53 - voiceWidth / 2);

  const order = orderOf(columns, edges);
  const height = Math.max(
    origins.length * ORIGIN_ROW,
    voices.length * (VOICE_HEIGHT + GAP),
    documents.length * (DOCUMENT_HEIGHT + GAP),
    copiers.length * (DOCUMENT_HEIGHT + GAP),
  );
  const middle = new Map<string, number>();
  spread(order[2] ?? [], height, DOCUMENT_HEIGHT, middle);
  spread(order[0] ?? [], height, ORIGIN_ROW - GAP, middle);
  settle(order[1] ?? [], edges, middle, VOICE_HEIGHT, height);
  settle(order[3] ?? [], edges, middle, DOCUMENT_HEIGHT, height);

  const placed = nodes.map((node): Placed => {
    const y = TOP + (middle.get(node.id) ?? 0);
    if (node.column === 0) return { node, x: originX, y, width: 0, height: ORIGIN_ROW };
    if (node.column === 1) return { node, x: voiceX, y, width: voiceWidth, height: VOICE_HEIGHT };
    return { node, x: node.column === 2 ? documentX : copyX, y, width: boxWidth, height: DOCUMENT_HEIGHT };
  });
  return {
    width,
    height: TOP + height + 8,
    columns: [
      { title: 'Origin', x: originX + 6, anchor: 'end' as const },
      ...(hasVoices ? [{ title: 'Passed on by', x: voiceX, anchor: 'start' as const }] : []),
      { title: 'Printed in', x: documentX, anchor: 'start' as const },
      ...(hasCopiers ? [{ title: 'Copied by', x: copyX, anchor: 'start' as const }] : []),
    ],
    nodes: placed,
    edges: drawnEdges(edges, new Map(placed.map(one => [one.node.id, one]))),
  };
}

/** The nodes of each column from top to bottom. */
function orderOf(columns: readonly (readonly Node[])[], edges: readonly Edge[]): readonly (readonly Node[])[] {
  const order = columns.map(column => [...column]);
  const place = new Map<string, number>();
  const rank = (column: readonly Node[]) => {
    for (const [i, { id }] of column.entries()) place.set(id, i / Math.max(column.length - 1, 1));
  };
  for (const column of order) rank(column);
  const beside = neighbours(edges);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const at of [1, 0, 3] as const) {
      const column = order[at] ?? [];
      const wanted = new Map(column.map(node => [node.id, meanOf(node.id, beside, place)]));
      column.sort(
        (x, y) =>
          Number(x.kind === 'unstated') - Number(y.kind === 'unstated') ||
          (wanted.get(x.id) ?? 0) - (wanted.get(y.id) ?? 0) ||
          (x.label < y.label ? -1 : x.label > y.label ? 1 : x.id < y.id ? -1 : 1),
      );
      rank(column);
    }
  }
  return order;
}

type Beside = ReadonlyMap<string, readonly { readonly id: string; readonly weight: number }[]>;

function neighbours(edges: readonly Edge[]): Beside {
  const found = new Map<string, { id: string; weight: number }[]>();
  const add = (id: string, other: string, weight: number) => {
    const known = found.get(id);
    if (known) known.push({ id: other, weight });
    else found.set(id, [{ id: other, weight }]);
  };
  for (const { from, to, statements } of edges) {
    add(from, to, statements);
    add(to, from, statements);
  }
  return found;
}

function meanOf(id: string, beside: Beside, place: ReadonlyMap<string, number>): number {
  const others = beside.get(id) ?? [];
  const weight = others.reduce((sum, other) => sum + other.weight, 0);
  return weight === 0 ? 1 : others.reduce((sum, other) => sum + other.weight * (place.get(other.id) ?? 0), 0) / weight;
}

/** Spreads a column over the whole height. */
function spread(column: readonly Node[], height: number, size: number, middle: Map<string, number>): void {
  const step = height / Math.max(column.length, 1);
  for (const [i, { id }] of column.entries()) middle.set(id, Math.max((i + 0.5) * step, size / 2));
}

/** Places a column beside what it is joined to, in its order, none over another. */
function settle(
  column: readonly Node[],
  edges: readonly Edge[],
  middle: Map<string, number>,
  size: number,
  height: number,
): void {
  const beside = neighbours(edges);
  const known = new Map([...middle].map(([id, y]) => [id, y]));
  let free = 0;
  for (const { id } of column) {
    const others = (beside.get(id) ?? []).filter(other => known.has(other.id));
    const weight = others.reduce((sum, other) => sum + other.weight, 0);
    const wanted =
      weight === 0
        ? height / 2
        : others.reduce((sum, other) => sum + other.weight * (known.get(other.id) ?? 0), 0) / weight;
    const y = Math.max(wanted, free + size / 2);
    middle.set(id, y);
    free = y + size / 2 + GAP;
  }
  let floor = height;
  for (const { id } of column.toReversed()) {
    const y = Math.min(middle.get(id) ?? 0, floor - size / 2);
    middle.set(id, y);
    floor = y - size / 2 - GAP;
  }
}

/** Edges at one side of a node stand this far apart, at most; less where many share the side. */
const PORT = 7;

function drawnEdges(edges: readonly Edge[], placed: ReadonlyMap<string, Placed>): readonly Drawn[] {
  const ports = portsOf(edges, placed);
  return edges.flatMap((edge): readonly Drawn[] => {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    if (!from || !to) return [];
    const width = 1 + Math.log2(Math.max(edge.statements, 1)) * 0.75;
    const [y1, y2] = [ports.get(`out ${edgeKey(edge)}`) ?? from.y, ports.get(`in ${edgeKey(edge)}`) ?? to.y];
    const x1 = from.x + (from.node.column === 0 ? 12 : from.width);
    const sameColumn = from.node.column === to.node.column;
    const x2 = sameColumn ? to.x + to.width : to.x;
    const bend = sameColumn ? 34 : Math.max((x2 - x1) * 0.45, 20);
    const path = sameColumn
      ? `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 + bend} ${y2} ${x2 + 5} ${y2}`
      : `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - 5} ${y2}`;
    return [
      {
        edge,
        path,
        width,
        labelX: sameColumn ? x1 + bend * 0.75 + 8 : (x1 + x2) / 2,
        labelY: (y1 + y2) / 2,
      },
    ];
  });
}

function edgeKey({ from, to, copy }: Edge): string {
  return `${from} > ${to} ${copy === null ? '' : 'copy'}`;
}

/** Where each edge leaves and arrives, so that edges at one side do not run together. */
function portsOf(edges: readonly Edge[], placed: ReadonlyMap<string, Placed>): ReadonlyMap<string, number> {
  const ports = new Map<string, number>();
  for (const side of ['from', 'to'] as const) {
    const other = side === 'from' ? 'to' : 'from';
    for (const [id, group] of Map.groupBy(edges, edge => edge[side])) {
      const node = placed.get(id);
      if (!node) continue;
      const sorted = group.toSorted((x, y) => (placed.get(x[other])?.y ?? 0) - (placed.get(y[other])?.y ?? 0));
      const step = Math.min(PORT, (node.height - 10) / Math.max(sorted.length, 1));
      const isOrigin = node.node.column === 0;
      for (const [i, edge] of sorted.entries())
        ports.set(
          `${side === 'from' ? 'out' : 'in'} ${edgeKey(edge)}`,
          node.y + (isOrigin ? Math.min(step, 3) : step) * (i - (sorted.length - 1) / 2),
        );
    }
  }
  return ports;
}
