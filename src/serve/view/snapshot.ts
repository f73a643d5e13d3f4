import type { Document } from '../../1-read/index.ts';
import type { Entity, Statement } from '../../3-resolve/index.ts';
import type { Origin, Relation } from '../../4-relate/index.ts';
import type { Analysis } from '../../analyze.ts';
import type { Laid, LaidDecision, StoredSource } from '../../case/index.ts';
import { laterVersions } from '../../text/page-versions.ts';
import type { NoteView, Review } from '../contract.ts';
import { documentLabel, ownVoices } from './label.ts';
import { remembered } from './remembered.ts';

/** What a person said of a finding, if anything. */
export interface Reviewed {
  /** To correct or to add is to confirm. */
  readonly review: Review;
  /** Id of the decision that says so. */
  readonly decision: string | null;
}

/** What else people said of a finding. */
export interface Remarks {
  readonly corrected: string | null;
  readonly added: string | null;
  readonly note: NoteView | null;
}

const NONE: Remarks = Object.freeze({ corrected: null, added: null, note: null });

const UNSEEN: Reviewed = Object.freeze({ review: 'suggested', decision: null });

/** The case at one revision, with the ways to look things up that every view needs. */
export interface Snapshot {
  readonly revision: number;
  /** As decisions leave it; what was rejected is still in it, but on no point. */
  readonly analysis: Analysis;
  readonly laid: Laid | null;
  readonly decisions: readonly LaidDecision[];
  readonly sources: readonly StoredSource[];
  /** By date published (unknown last), then label, then id. */
  readonly documents: readonly Document[];
  readonly document: ReadonlyMap<string, Document>;
  /** Content ids of those that are no earlier version of another, in the order of `documents`. */
  readonly last: ReadonlySet<string>;
  readonly label: ReadonlyMap<string, string>;
  readonly statement: ReadonlyMap<string, Statement>;
  /** Statements by document, in text order. */
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  /** Counted through the case, documents in order: what a person calls a statement by. */
  readonly number: ReadonlyMap<string, number>;
  readonly entity: ReadonlyMap<string, Entity>;
  /** For each document, the entities that speak its own sentences. */
  readonly ownVoice: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relation: ReadonlyMap<string, Relation>;
  /** Statements and relations as they were first read, by the engine or by whom added them. */
  readonly firstStatement: ReadonlyMap<string, Statement>;
  readonly firstRelation: ReadonlyMap<string, Relation>;
  /** Relations at either end of a statement, in the analysis' order. */
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  /** The origin of a statement; one whose origin no text states has none. */
  readonly originOf: ReadonlyMap<string, Origin>;
  /** Statements on a point in which speakers tell of what they did or saw, in their own words. */
  readonly firstHand: ReadonlySet<string>;
  reviewed(finding: string): Reviewed;
  remarks(finding: string): Remarks;
}

const EMPTY: Analysis = Object.freeze({
  kind: 'analysis',
  documents: [],
  marks: [],
  entities: [],
  times: [],
  statements: [],
  relations: [],
  points: [],
  origins: [],
  weights: [],
  rejected: [],
  failed: [],
});

/** Lays out a laid analysis (null: nothing analysed yet) and the decisions on it for looking up. */
export function snapshot(
  laid: Laid | null,
  decisions: readonly LaidDecision[],
  sources: readonly StoredSource[],
  revision: number,
): Snapshot {
  const found = laid?.analysis ?? EMPTY;
  const first = laid?.first ?? EMPTY;
  return {
    revision,
    analysis: found,
    laid,
    decisions,
    sources,
    ...textsOf(found.statements, found.documents, found.entities),
    ...relationsOf(found.relations),
    firstStatement: byId(first.statements),
    firstRelation: byId(first.relations),
    originOf: originsByStatement(found.origins),
    firstHand: firstHandIn(found.weights),
    reviewed: reviewsOf(decisions),
    remarks: remarksOf(decisions),
  };
}

type Texts = Pick<
  Snapshot,
  'documents' | 'document' | 'last' | 'label' | 'statement' | 'statementsOf' | 'number' | 'entity' | 'ownVoice'
>;

const textsOf = remembered(
  (statements: Analysis['statements'], all: Analysis['documents'], entities: Analysis['entities']): Texts => {
    const entity = new Map(entities.map(entity => [entity.id, entity]));
    const ownVoice = ownVoices(statements);
    const later = laterVersions(all);
    const label = new Map(
      all.map(document => {
        const voices = [...(ownVoice.get(document.id) ?? [])];
        const voice = voices.length === 1 ? (entity.get(voices[0] ?? '')?.name ?? null) : null;
        const name = documentLabel(document, voice);
        // An earlier version of a page is told from the last by when it was taken.
        return [document.id, later.has(document.id) ? `${name}, ${document.captured?.slice(0, 10)}` : name];
      }),
    );
    const documents = all.toSorted(
      (a, b) =>
        compare(a.published ?? '\uffff', b.published ?? '\uffff') ||
        compare(label.get(a.id) ?? '', label.get(b.id) ?? '') ||
        compare(a.id, b.id),
    );
    const statementsOf = Map.groupBy(statements, statement => statement.document);
    for (const list of statementsOf.values()) list.sort((a, b) => start(a) - start(b) || end(b) - end(a));
    const numbered = documents.flatMap(document => statementsOf.get(document.id) ?? []);
    return {
      documents,
      document: new Map(documents.map(document => [document.id, document])),
      last: new Set(documents.filter(({ id }) => !later.has(id)).map(({ id }) => id)),
      label,
      statement: new Map(statements.map(statement => [statement.id, statement])),
      statementsOf,
      number: new Map(numbered.map((statement, i) => [statement.id, i + 1])),
      entity,
      ownVoice,
    };
  },
);

const relationsOf = remembered((relations: Analysis['relations']) => ({
  relation: new Map(relations.map(relation => [relation.id, relation])),
  relationsOf: relationsByEnd(relations),
}));

const byId: <T extends { readonly id: string }>(list: readonly T[]) => ReadonlyMap<string, T> = remembered(
  (list: readonly { readonly id: string }[]) => new Map(list.map(one => [one.id, one])),
) as never;

const originsByStatement = remembered(
  (origins: Analysis['origins']) =>
    new Map(
      origins
        .filter(origin => origin.kind !== 'unnamed')
        .flatMap(origin => origin.statements.map(id => [id, origin] as const)),
    ),
);

const firstHandIn = remembered(
  (weights: Analysis['weights']) => new Set(weights.flatMap(weight => weight.firstHandStatements)),
);

/** A verdict stands before a reading: what was corrected and then rejected is rejected. */
function reviewsOf(decisions: readonly LaidDecision[]): Snapshot['reviewed'] {
  const reviews = new Map<string, Reviewed>();
  for (const { decision, found } of decisions) {
    if (found === null) continue;
    const { id, verdict } = decision;
    if (verdict === 'confirmed' || verdict === 'rejected') reviews.set(found, { review: verdict, decision: id });
    const isRead = verdict === 'added' || verdict === 'corrected';
    if (isRead && !reviews.has(found)) reviews.set(found, { review: 'confirmed', decision: id });
  }
  return finding => reviews.get(finding) ?? UNSEEN;
}

function remarksOf(decisions: readonly LaidDecision[]): Snapshot['remarks'] {
  const remarks = new Map<string, Remarks>();
  for (const { decision, found } of decisions) {
    if (found === null || decision.finding.kind === 'side') continue;
    const { id, verdict, who, at } = decision;
    const known = remarks.get(found) ?? NONE;
    if (verdict === 'corrected' || verdict === 'added') remarks.set(found, { ...known, [verdict]: id });
    if (verdict !== 'noted') continue;
    const note = decision.note === '' ? null : { decision: id, text: decision.note, who, at };
    remarks.set(found, { ...known, note });
  }
  return finding => remarks.get(finding) ?? NONE;
}

function relationsByEnd(relations: readonly Relation[]): Map<string, Relation[]> {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const end of [relation.a, relation.b]) {
      const known = byEnd.get(end);
      if (known) known.push(relation);
      else byEnd.set(end, [relation]);
    }
  }
  return byEnd;
}

const start = (statement: Statement) => statement.content[0]?.[0] ?? 0;
const end = (statement: Statement) => statement.content.at(-1)?.[1] ?? 0;

/** By code units, so that no locale changes the order. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many origins these statements go back to, and how many of those speak first-hand. An origin that no text states is not counted. */
export function originsOf(
  shot: Snapshot,
  statements: readonly string[],
): { readonly origins: number; readonly firstHand: number } {
  const count = (ids: readonly string[]) => new Set(ids.flatMap(id => shot.originOf.get(id)?.id ?? [])).size;
  return { origins: count(statements), firstHand: count(statements.filter(id => shot.firstHand.has(id))) };
}
