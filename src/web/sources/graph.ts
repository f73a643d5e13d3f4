import type { SourceCopy, SourceOrigin, SourcesView } from '../../serve/contract.ts';

/** What stands in the graph, in one of four columns: origin, passed on by, printed in, copied by. */
export interface Node {
  readonly id: string;
  readonly column: 0 | 1 | 2 | 3;
  readonly kind: 'origin' | 'rest' | 'unstated' | 'voice' | 'document';
  readonly label: string;
  /** Origins that it stands for: one, or for `rest` those that are folded together. */
  readonly origins: readonly SourceOrigin[];
  /** Document id, for documents and what belongs to one. */
  readonly document: string | null;
  /** Statements of a document's own. */
  readonly own: SourceOrigin | null;
}

/** A way that statements took, or words that were copied. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly statements: number;
  /** Ids of the origins of these statements. */
  readonly origins: readonly string[];
  readonly copy: SourceCopy | null;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** From this share of its statements on, what a document copies is what it is: it stands in the last column. */
const COPIER = 0.3;

/** The graph of who has what from whom. Origins that say little fold into one node a document, unless `all` are wanted. */
export function graphOf(view: SourcesView, all: boolean): Graph {
  const origins = new Map(view.origins.map(origin => [origin.id, origin]));
  const said = new Map<string, { all: number; copied: number }>();
  for (const { document, statements, copied } of view.paths) {
    const known = said.get(document) ?? { all: 0, copied: 0 };
    said.set(document, { all: known.all + statements, copied: known.copied + copied });
  }
  const isCopier = (document: string) => {
    const { all, copied } = said.get(document) ?? { all: 1, copied: 0 };
    return copied >= COPIER * all;
  };
  const nodes = new Map<string, Node>();
  const add = (node: Node) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  for (const { id, label } of view.documents)
    add({
      id: `document ${id}`,
      column: isCopier(id) && view.copies.some(({ to, from }) => to === id && !isCopier(from)) ? 3 : 2,
      kind: 'document',
      label,
      origins: [],
      document: id,
      own: view.origins.find(({ home }) => home === id) ?? null,
    });

  const folded = Map.groupBy(
    view.paths.filter(({ origin }) => !all && origins.get(origin ?? '')?.minor),
    ({ document }) => document,
  );
  const edges = new Map<string, Edge & { statements: number; readonly origins: string[] }>();
  const join = (from: string, to: string, statements: number, origin: string | null) => {
    const known = edges.get(`${from} > ${to}`) ?? { from, to, statements: 0, origins: [], copy: null };
    known.statements += statements;
    if (origin !== null && !known.origins.includes(origin)) known.origins.push(origin);
    edges.set(`${from} > ${to}`, known);
  };
  for (const path of view.paths) {
    const origin = origins.get(path.origin ?? '') ?? null;
    const to = `document ${path.document}`;
    const statements = path.statements - (nodes.get(to)?.column === 3 ? path.copied : 0);
    if (statements === 0 || origin?.home != null) continue;
    const minors = (folded.get(path.document) ?? []).flatMap(one => origins.get(one.origin ?? '') ?? []);
    const from = originNode(add, origin, path.document, all, minors);
    const direct = path.via.length === 0 || (origin?.minor === true && !all);
    if (direct) {
      join(from, to, statements, path.origin);
      continue;
    }
    const voice = add({
      id: `voice ${path.via.map(({ id }) => id).join(' ')}`,
      column: 1,
      kind: 'voice',
      label: path.via
        .map(({ name }) => name)
        .reverse()
        .join(', then '),
      origins: [],
      document: null,
      own: null,
    });
    join(from, voice, statements, path.origin);
    join(voice, to, statements, path.origin);
  }
  return {
    nodes: [...nodes.values()],
    edges: [
      ...edges.values(),
      ...view.copies.map(copy => ({
        from: `document ${copy.from}`,
        to: `document ${copy.to}`,
        statements: copy.count,
        origins: [],
        copy,
      })),
    ],
  };
}

function originNode(
  add: (node: Node) => string,
  origin: SourceOrigin | null,
  document: string,
  all: boolean,
  minors: readonly SourceOrigin[],
): string {
  const base = { column: 0, document: null, own: null } as const;
  if (origin === null) return add({ ...base, id: 'unstated', kind: 'unstated', label: 'not stated', origins: [] });
  if (!origin.minor || all || minors.length < 2)
    return add({ ...base, id: `origin ${origin.id}`, kind: 'origin', label: origin.label, origins: [origin] });
  const unique = [...new Map(minors.map(one => [one.id, one])).values()];
  return add({
    ...base,
    id: `rest ${document}`,
    kind: 'rest',
    label: `${unique.length} others`,
    origins: unique,
    document,
  });
}

/** More nodes than this are read as a table. */
export const MOST_NODES = 60;
