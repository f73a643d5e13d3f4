import {
  type Expected,
  type ExpectedRelation,
  type ExpectedStatement,
  type ForbiddenPair,
  piecesOf,
  placesOf,
  type SilentWords,
} from '../sample/expected.ts';
import type { Document } from '../src/1-read/document.ts';
import type { Statement } from '../src/3-resolve/statement.ts';
import type { Relation, RelationKind } from '../src/4-relate/relation.ts';
import type { Analysis } from '../src/analyze.ts';
import { contains, type Span } from '../src/text/span.ts';

/** Two readings of the same words count as one when the Dice score of their characters reaches this: a cut may be longer or shorter, not another. */
export const SAME_WORDS = 0.5;

/** An expected statement with the engine's own that lies nearest, null when none shares enough words. */
export interface StatementMatch {
  readonly expected: ExpectedStatement;
  readonly found: Statement | null;
  readonly speakerRight: boolean;
  readonly kindRight: boolean;
}

/** An expected relation with what the engine holds between the two; `reachable` when it has both statements. */
export interface RelationMatch {
  readonly expected: ExpectedRelation;
  readonly reachable: boolean;
  readonly found: readonly Relation[];
  readonly exact: Relation | null;
  readonly fair: Relation | null;
}

export interface Comparison {
  readonly statements: readonly StatementMatch[];
  readonly relations: readonly RelationMatch[];
  readonly violations: readonly { readonly pair: ForbiddenPair; readonly relation: Relation }[];
  /** Relations between two expected statements that the expectations do not speak of. */
  readonly unjudged: readonly { readonly a: string; readonly b: string; readonly relation: Relation }[];
  readonly spoken: readonly { readonly silent: SilentWords; readonly statement: Statement }[];
}

/** Twice the shared characters over all characters of both, 0..1. Spans of one side must not overlap one another. */
export function dice(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let shared = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return (2 * shared) / Math.max(1, size(a) + size(b));
}

/** The places that lie in a block of the account. */
function inAccount({ blocks }: Document, places: readonly Span[]): Span[] {
  const account = blocks.filter(({ kind, hidden }) => !hidden && kind !== 'chrome' && kind !== 'comment');
  return places.filter(place => account.some(({ start, end }) => contains([start, end], place)));
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(the|an?|its?)\s+/, '')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** Whether the engine's speaker bears one of the expected names, alone or as part of a fuller one. */
function isSpeaker(statement: Statement, names: readonly string[], analysis: Analysis): boolean {
  const entity = analysis.entities.find(entity => entity.id === statement.speaker);
  if (!entity) return false;
  const forms = [entity.name, ...entity.aliases.map(alias => alias.text)].map(form => ` ${plain(form)} `);
  return names.some(name => forms.some(form => form.includes(` ${plain(name)} `)));
}

/** Lays the engine's findings beside our own reading. */
export function compare(analysis: Analysis, expected: Expected): Comparison {
  const documents = new Map(analysis.documents.map(document => [document.name, document]));
  const near = new Map<string, readonly Statement[]>();
  const statements = expected.statements.map(one => {
    const document = documents.get(one.document);
    const spans = document
      ? piecesOf(one.quote).flatMap(piece => inAccount(document, placesOf(document.text, piece)).slice(0, 1))
      : [];
    const ranked = analysis.statements
      .filter(statement => statement.document === document?.id)
      .map(statement => ({ statement, score: dice(spans, statement.content) }))
      .filter(({ score }) => score >= SAME_WORDS)
      .sort((a, b) => b.score - a.score)
      .map(({ statement }) => statement);
    near.set(one.id, ranked);
    const found = ranked[0] ?? null;
    return {
      expected: one,
      found,
      speakerRight: found !== null && isSpeaker(found, one.speaker, analysis),
      kindRight: found?.kind === one.kind,
    };
  });
  const idsOf = (id: string) => new Set((near.get(id) ?? []).map(statement => statement.id));
  const between = (a: string, b: string) => {
    const [as, bs] = [idsOf(a), idsOf(b)];
    return analysis.relations.filter(
      relation => (as.has(relation.a) && bs.has(relation.b)) || (as.has(relation.b) && bs.has(relation.a)),
    );
  };
  const relations = expected.relations.map(one => {
    const found = between(one.a, one.b);
    const fairKinds: readonly RelationKind[] = [one.kind, ...(one.or ?? [])];
    const exact = found.find(relation => relation.kind === one.kind) ?? null;
    return {
      expected: one,
      reachable: idsOf(one.a).size > 0 && idsOf(one.b).size > 0,
      found,
      exact,
      fair: exact ?? found.find(relation => fairKinds.includes(relation.kind)) ?? null,
    };
  });
  const violations = expected.mustNot.flatMap(pair =>
    between(pair.a, pair.b)
      .filter(relation => !pair.kinds || pair.kinds.includes(relation.kind))
      .map(relation => ({ pair, relation })),
  );
  const judged = new Set(
    [...expected.relations, ...expected.mustNot].flatMap(({ a, b }) => between(a, b).map(({ id }) => id)),
  );
  const nameOf = new Map<string, string>();
  for (const { expected: one } of statements)
    for (const id of idsOf(one.id)) if (!nameOf.has(id)) nameOf.set(id, one.id);
  const unjudged = analysis.relations.flatMap(relation => {
    const [a, b] = [nameOf.get(relation.a), nameOf.get(relation.b)];
    return a && b && !judged.has(relation.id) ? [{ a, b, relation }] : [];
  });
  const spoken = expected.silent.flatMap(silent => {
    const document = documents.get(silent.document);
    const places = document ? placesOf(document.text, silent.quote) : [];
    return analysis.statements
      .filter(({ document: id, content }) => id === document?.id && places.some(place => dice([place], content) > 0))
      .map(statement => ({ silent, statement }));
  });
  return { statements, relations, violations, unjudged, spoken };
}
