import type { Statement } from '../3-resolve/index.ts';
import type { Point } from '../4-relate/index.ts';
import type { Analysis } from '../analyze.ts';
import { Fault } from '../fault/index.ts';
import type { Anchor, EntityRef, Laid, PointRef, RelationRef, SideRef, StatementRef } from './decision.ts';
import { anchorOf } from './find-again.ts';
import { indexOf } from './finder.ts';

/** Words kept of what stands in many places: enough that most are still there when a text is read otherwise. */
const MOST_ANCHORS = 8;

/** A statement of the case by its words as they were first read. Fault `not-found` when no statement has this id; so for all below. */
export function statementRef(laid: Laid, id: string): StatementRef {
  return { kind: 'statement', ...anchorFor(laid, id) };
}

export function relationRef({ first }: Laid, id: string): RelationRef {
  const relation = indexOf(first).relation.get(id);
  if (!relation) throw new Fault('not-found', { detail: 'No relation has this id.' });
  const [a, b] = [relation.a, relation.b].map(end => anchorFor({ first }, end)) as [Anchor, Anchor];
  return { kind: 'relation', relation: relation.kind, a, b };
}

/** Two statements that nothing relates yet, as a relation of this kind. */
export function relatedRef(laid: Laid, relation: RelationRef['relation'], a: string, b: string): RelationRef {
  return { kind: 'relation', relation, a: anchorFor(laid, a), b: anchorFor(laid, b) };
}

export function pointRef(laid: Laid, id: string): PointRef {
  const point = pointOf(laid, id);
  const statements = point.sides.flatMap(side => side.statements);
  return { kind: 'point', statements: anchors(laid, labelFirst(statements, point.labelledBy)) };
}

/** One side of a point, counted from 0. */
export function sideRef(laid: Laid, point: string, index: number): SideRef {
  const side = pointOf(laid, point).sides[index];
  if (!side || side.statements.length === 0) throw new Fault('not-found', { detail: 'The point has no such side.' });
  return { kind: 'side', statements: anchors(laid, labelFirst(side.statements, side.labelledBy)) };
}

/** Someone by the words that name them, as they were before anyone was joined to them. */
export function entityRef({ first, analysis }: Laid, id: string): EntityRef {
  const entity = first.entities.find(one => one.id === id) ?? analysis.entities.find(one => one.id === id);
  if (!entity) throw new Fault('not-found', { detail: 'Nobody in the case has this id.' });
  return {
    kind: 'entity',
    entity: entity.kind,
    name: entity.name,
    mentions: entity.mentions
      .slice(0, MOST_ANCHORS)
      .map(({ document, start, end }) => anchorOf(documentOf(first, document), [[start, end]])),
  };
}

function pointOf({ analysis }: Laid, id: string): Point {
  const point = analysis.points.find(one => one.id === id);
  if (!point) throw new Fault('not-found', { detail: 'No point has this id.' });
  return point;
}

function labelFirst(statements: readonly string[], label: string): readonly string[] {
  return [...statements.filter(id => id === label), ...statements.filter(id => id !== label)];
}

function anchors(laid: Laid, statements: readonly string[]): readonly Anchor[] {
  return statements.slice(0, MOST_ANCHORS).map(id => anchorFor(laid, id));
}

function anchorFor({ first }: Pick<Laid, 'first'>, id: string): Anchor {
  const { statement: byId, statementsOf } = indexOf(first);
  const statement = byId.get(id);
  if (!statement) throw new Fault('not-found', { detail: 'No statement has this id.' });
  const anchor = anchorOf(documentOf(first, statement.document), statement.content);
  const beside = statementsOf.get(statement.document) ?? [];
  const hasTwin = beside.some(other => other.id !== id && isOnSameWords(other, statement));
  return hasTwin ? { ...anchor, cue: statement.cue } : anchor;
}

function isOnSameWords(a: Statement, b: Statement): boolean {
  return JSON.stringify(a.content) === JSON.stringify(b.content);
}

function documentOf(first: Analysis, id: string) {
  const document = indexOf(first).document.get(id);
  if (!document) throw new Fault('not-found', { detail: 'No document has this id.' });
  return document;
}
