import type { Case, Found, Passage } from '../../case/index.ts';
import type { Span } from '../../text/span.ts';
import type { HitView, SearchView } from '../contract.ts';
import { type Columns, columnsOf } from './columns.ts';
import { daysOf } from './days.ts';
import { narrow, type Wanted } from './facets.ts';
import { documentOf, statementLine } from './lines.ts';
import { once } from './once.ts';
import { peopleCalled } from './people-called.ts';
import type { Snapshot } from './snapshot.ts';

/** What is looked for, and which stretch of what is found is wanted. */
export interface Sought extends Wanted {
  readonly query: string;
  /** Null: statements, or passages when there are no statements. */
  readonly in: 'statements' | 'passages' | null;
  readonly order: 'best' | 'date';
  readonly after: number;
  readonly limit: number;
}

/** Code units of a hit's text that are given back; a longer one is cut around its first hit. */
const MOST_TEXT = 480;
/** Code units before the first hit that are kept when a text is cut. */
const LEAD = 120;

/** What was found, narrowed and in order; the same for every page of one search. */
interface Result {
  readonly statements: readonly number[];
  readonly passages: readonly Passage[];
  readonly inOrder: () => readonly Passage[];
  readonly order: 'best' | 'date';
  readonly facets: ReturnType<typeof narrow>;
}

/** Searches that were asked last, as a list is asked for page by page. */
const MOST_KEPT = 8;
const kept = new WeakMap<Snapshot, Map<string, Promise<Result>>>();

/** The statements and passages in which the words stand, as far as the facets let them through. */
export async function searchView(shot: Snapshot, theCase: Case, sought: Sought): Promise<SearchView> {
  const { query, after, limit } = sought;
  const result = await resultOf(shot, theCase, sought);
  const { statements, passages, inOrder, order, facets } = result;
  const shown = sought.in ?? (statements.length === 0 && passages.length > 0 ? 'passages' : 'statements');
  const isNothing = statements.length === 0 && passages.length === 0;
  return {
    revision: shot.revision,
    query,
    in: shown,
    total: { statements: statements.length, passages: passages.length },
    order,
    hits:
      shown === 'statements'
        ? await statementHits(shot, theCase, query, statements.slice(after, after + limit))
        : await passageHits(shot, theCase, query, inOrder().slice(after, after + limit)),
    facets: after === 0 ? facets.facets() : null,
    people: after === 0 ? peopleCalled(shot, query) : [],
    nearest: isNothing ? await theCase.respell(query) : null,
    without: isNothing ? facets.without() : [],
  };
}

function resultOf(shot: Snapshot, theCase: Case, { query, order, values, from, to }: Sought): Promise<Result> {
  const results = kept.get(shot) ?? new Map<string, Promise<Result>>();
  kept.set(shot, results);
  const key = JSON.stringify([query, order, values, from, to]);
  const known = results.get(key);
  if (known) return known;
  const result = find(shot, theCase, query, order, { values, from, to });
  results.set(key, result);
  const [oldest] = results.keys();
  if (results.size > MOST_KEPT && oldest !== undefined) results.delete(oldest);
  return result;
}

async function find(
  shot: Snapshot,
  theCase: Case,
  query: string,
  wish: 'best' | 'date',
  wanted: Wanted,
): Promise<Result> {
  const columns = columnsOf(shot);
  const isAll = query.trim() === '';
  const found: Found = isAll
    ? { statements: columns.statements.map((_, i) => i), passages: [], ranked: false }
    : await theCase.search(query);
  const positions = found.statements.filter(at => at < columns.statements.length);
  const facets = narrow(shot, columns, positions, wanted);
  const order = found.ranked && wish === 'best' ? 'best' : 'date';
  const passages = passagesOf(shot, found.passages, wanted);
  return {
    statements: order === 'best' ? facets.kept : byNumber(columns, facets.kept),
    passages,
    inOrder: order === 'best' ? () => passages : once(() => byDate(shot, passages)),
    order,
    facets,
  };
}

function byNumber(columns: Columns, positions: readonly number[]): readonly number[] {
  return Int32Array.from(positions)
    .sort((a, b) => (columns.number[a] ?? 0) - (columns.number[b] ?? 0))
    .values()
    .toArray();
}

/** Passages have an outlet and a date; what only statements have leaves them out. */
function passagesOf(shot: Snapshot, passages: readonly Passage[], { values, from, to }: Wanted): readonly Passage[] {
  const { outlet, ...others } = values;
  if (Object.values(others).some(list => list.length > 0)) return [];
  const [start, end] = [daysOf(from)?.[0] ?? -Infinity, daysOf(to)?.[1] ?? Infinity];
  const isDated = from !== null || to !== null;
  const lets = shot.analysis.documents.map(({ id, published }) => {
    const days = isDated ? daysOf(published) : null;
    const isInTime = !isDated || (days !== null && days[1] >= start && days[0] <= end);
    return isInTime && (outlet.length === 0 || outlet.includes(shot.label.get(id) ?? id));
  });
  return passages.filter(({ document }) => lets[document]);
}

/** In the order of their documents' dates. */
function byDate(shot: Snapshot, passages: readonly Passage[]): readonly Passage[] {
  const place = new Map(shot.documents.map(({ id }, i) => [id, i]));
  const rank = shot.analysis.documents.map(({ id }) => place.get(id) ?? 0);
  return passages.toSorted((a, b) => (rank[a.document] ?? 0) - (rank[b.document] ?? 0) || a.start - b.start);
}

async function statementHits(
  shot: Snapshot,
  theCase: Case,
  query: string,
  positions: readonly number[],
): Promise<readonly HitView[]> {
  const statements = positions.flatMap(at => shot.analysis.statements[at] ?? []);
  const marks = await theCase.markWords(
    query,
    statements.map(({ quote }) => quote),
  );
  return statements.map((statement, i) => ({
    ...whereOf(shot, statement.document),
    statement: statementLine(shot, statement),
    start: statement.content[0]?.[0] ?? 0,
    ...shownOf(around(statement.quote, marks[i] ?? [])),
  }));
}

async function passageHits(
  shot: Snapshot,
  theCase: Case,
  query: string,
  passages: readonly Passage[],
): Promise<readonly HitView[]> {
  const found = passages.flatMap(({ document, start, end }) => {
    const { id, text } = shot.analysis.documents[document] ?? {};
    return id === undefined || text === undefined ? [] : [{ id, start, text: text.slice(start, end) }];
  });
  const marks = await theCase.markWords(
    query,
    found.map(({ text }) => text),
  );
  return found.map(({ id, start, text }, i) => {
    const shown = around(text, marks[i] ?? []);
    return { ...whereOf(shot, id), statement: null, start: start + shown.cut, ...shownOf(shown) };
  });
}

function shownOf({ text, highlights }: Pick<HitView, 'text' | 'highlights'>): Pick<HitView, 'text' | 'highlights'> {
  return { text, highlights };
}

function whereOf(shot: Snapshot, id: string): Pick<HitView, 'document' | 'outlet' | 'published' | 'language'> {
  const { published, language } = documentOf(shot, id);
  return { document: id, outlet: shot.label.get(id) ?? id, published, language };
}

/** The text, a long one cut to a window that starts shortly before its first hit; `cut` is how much was left out before it. */
export function around(
  text: string,
  highlights: readonly Span[],
): { readonly text: string; readonly highlights: readonly Span[]; readonly cut: number } {
  if (text.length <= MOST_TEXT) return { text, highlights, cut: 0 };
  const hit = highlights[0]?.[0] ?? 0;
  const start = wholeAt(text, Math.max(0, Math.min(hit - LEAD, text.length - MOST_TEXT)));
  const end = wholeAt(text, Math.min(text.length, start + MOST_TEXT));
  return {
    text: text.slice(start, end),
    highlights: highlights
      .filter(span => span[0] < end && span[1] > start)
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start] as const),
    cut: start,
  };
}

/** Never between the two halves of a surrogate pair. */
function wholeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
