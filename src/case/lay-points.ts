import type { Statement } from '../3-resolve/index.ts';
import type { Origin, Point, Relation, Side } from '../4-relate/index.ts';
import { contentId } from '../text/hash.ts';
import type { Anchor, LaidDecision, PointRef, SideRef } from './decision.ts';
import { type Draft, type DraftSide, type Drafts, draftsOf, joinBy, resettle, unite } from './draft.ts';
import { type Finder, type Place, worst } from './finder.ts';

/** What points are laid out from. */
export interface PointParts {
  readonly points: readonly Point[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** As decisions leave them. */
  readonly relations: readonly Relation[];
  readonly origins: readonly Origin[];
  /** Statements and relations laid over; those on points are found here. */
  readonly decisions: readonly LaidDecision[];
  readonly rejected: ReadonlySet<string>;
  readonly finder: Finder;
}

/** Points as decisions leave them, and where each decision on a point was found. */
export interface LaidPoints {
  readonly points: readonly Point[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Lays the engine's points out again. First what was rejected falls out, with what only it held together. Then, in the
 * order in which people decided: a relation that was only possible, was added, or is of another kind, joins or parts its ends;
 * statements are moved, points merged, split and named. A point that nothing touches comes back as the same value.
 */
export function layPoints(parts: PointParts): LaidPoints {
  const { points, relations, decisions, rejected, finder } = parts;
  const live = relations.filter(
    ({ id, a, b, tier }) => tier === 'found' && !rejected.has(id) && !rejected.has(a) && !rejected.has(b),
  );
  const linksOf = linksByEnd(live);
  const dropped = droppedPoints(points, parts);
  const kept = points.flatMap(point => (dropped.has(point) ? fallenApart(point, rejected, linksOf) : [point]));
  const drafts = draftsOf(kept);
  const byId = new Map(relations.map(relation => [relation.id, relation]));
  const places = new Map<string, Place>();
  for (const { decision, found } of decisions) {
    const { finding } = decision;
    const relation = finding.kind === 'relation' ? byId.get(found ?? '') : undefined;
    if (
      relation &&
      !rejected.has(relation.id) &&
      (decision.verdict === 'confirmed' || decision.verdict === 'corrected' || decision.verdict === 'added')
    ) {
      if (rejected.has(relation.a) || rejected.has(relation.b)) continue;
      joinBy(drafts, relation);
      if (decision.verdict === 'corrected') resettle(drafts, relation, linksOf.get(relation.a) ?? []);
    }
    if (decision.verdict === 'moved' && found !== null && !rejected.has(found))
      move(drafts, found, decision.to, finder);
    if (finding.kind !== 'point' && finding.kind !== 'side') continue;
    const place = placeOf(drafts, finding, finder);
    places.set(decision.id, { how: place.how, found: place.draft?.id ?? null });
    if (!place.draft) continue;
    if (decision.verdict === 'named')
      (finding.kind === 'side' ? (place.side ?? place.draft) : place.draft).name = decision.name;
    if (decision.verdict === 'merged' && finding.kind === 'point')
      for (const other of decision.with as readonly PointRef[]) mergePoint(drafts, place.draft, other, finder);
    if (decision.verdict === 'merged' && finding.kind === 'side')
      for (const other of decision.with as readonly SideRef[]) mergeSide(drafts, place, other, finder);
    if (decision.verdict === 'split') splitPoint(drafts, place.draft, decision.off, finder);
  }
  const engines = new Set(points);
  const originOf = new Map(parts.origins.flatMap(origin => origin.statements.map(id => [id, origin.id] as const)));
  const finished = drafts
    .all()
    .map(draft => (isUntouched(draft, engines) ? draft.from : pointOf(draft, parts.statements, originOf, linksOf)));
  return { points: finished.every((point, i) => point === points[i]) ? points : finished, places };
}

function linksByEnd(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const byEnd = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const end of [relation.a, relation.b]) {
      const known = byEnd.get(end);
      if (known) known.push(relation);
      else byEnd.set(end, [relation]);
    }
  return byEnd;
}

/** The points that lost a statement, or a relation that held two together. */
function droppedPoints(points: readonly Point[], { relations, rejected }: PointParts): ReadonlySet<Point> {
  if (rejected.size === 0) return new Set();
  const pointOf = new Map(points.flatMap(point => statementsOf(point).map(id => [id, point] as const)));
  const cut = relations.filter(({ id }) => rejected.has(id)).flatMap(({ a, b }) => [a, b]);
  return new Set([...rejected, ...cut].flatMap(id => pointOf.get(id) ?? []));
}

function statementsOf(point: Point): readonly string[] {
  return point.sides.flatMap(side => side.statements);
}

/** The groups of a point's statements that links still join. The group of its label keeps its id; a point that falls apart wholly stays as it was, for a person to find it again. */
function fallenApart(
  point: Point,
  rejected: ReadonlySet<string>,
  linksOf: ReadonlyMap<string, readonly Relation[]>,
): readonly Point[] {
  const left = new Set(statementsOf(point).filter(id => !rejected.has(id)));
  const groups: ReadonlySet<string>[] = [];
  for (const first of left) {
    const group = new Set([first]);
    for (const id of group)
      for (const { a, b } of linksOf.get(id) ?? []) for (const end of [a, b]) if (left.has(end)) group.add(end);
    for (const id of group) left.delete(id);
    if (group.size > 1) groups.push(group);
  }
  const within = (group: ReadonlySet<string>): Point => ({
    ...point,
    sides: point.sides.map(side => ({ ...side, statements: side.statements.filter(id => group.has(id)) })),
  });
  if (groups.length === 0) return [within(new Set(statementsOf(point).filter(id => !rejected.has(id))))];
  const keeper = groups.find(group => group.has(point.labelledBy)) ?? groups[0];
  return groups.map(group => {
    const part = within(group);
    return group === keeper
      ? part
      : {
          ...part,
          id: contentId(point.id, ...statementsOf(part)),
          sides: part.sides.filter(side => side.statements.length > 0),
        };
  });
}

interface Standing extends Place {
  readonly draft: Draft | null;
  readonly side: DraftSide | null;
}

/** The point, and the side of it, on which most of the words of a reference stand. */
function placeOf(drafts: Drafts, ref: PointRef | SideRef, finder: Finder): Standing {
  const places = ref.statements.map(finder.statement);
  const found = places.flatMap(place => place.found ?? []);
  const draft = mostOf(found.flatMap(id => drafts.of(id) ?? []));
  const side = draft && mostOf(found.flatMap(id => drafts.sideOf(draft, id) ?? []));
  const how =
    draft === null ? 'orphaned' : worst(places.map(place => (place.how === 'orphaned' ? 'moved' : place.how)));
  return { how, found: draft?.id ?? null, draft, side };
}

/** What comes most often, the first of equals; null of none. */
function mostOf<T>(list: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<readonly [T | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

function move(
  drafts: Drafts,
  statement: string,
  to: { readonly point: PointRef; readonly side: SideRef | null } | null,
  finder: Finder,
): void {
  if (to === null) {
    leave(drafts, statement);
    return;
  }
  const { draft } = placeOf(drafts, to.point, finder);
  if (!draft) return;
  const place = to.side === null ? null : placeOf(drafts, to.side, finder);
  const target = (place?.draft === draft ? place.side : null) ?? { statements: [], from: null };
  if (!draft.sides.includes(target)) draft.sides.push(target);
  leave(drafts, statement);
  drafts.put(statement, draft, target);
  draft.byHand = true;
}

function leave(drafts: Drafts, statement: string): void {
  const before = drafts.of(statement);
  if (before) before.byHand = true;
  drafts.take(statement);
}

function mergePoint(drafts: Drafts, into: Draft, ref: PointRef, finder: Finder): void {
  const { draft } = placeOf(drafts, ref, finder);
  if (!draft || draft === into) return;
  drafts.pour(draft, into);
  into.byHand = true;
}

function mergeSide(drafts: Drafts, into: Standing, ref: SideRef, finder: Finder): void {
  const { draft, side } = placeOf(drafts, ref, finder);
  if (!draft || !side || !into.side || draft !== into.draft || side === into.side) return;
  unite(into.side, side);
  draft.byHand = true;
}

function splitPoint(drafts: Drafts, draft: Draft, off: readonly Anchor[], finder: Finder): void {
  const ids = off.flatMap(anchor => finder.statement(anchor).found ?? []).filter(id => drafts.of(id) === draft);
  const all = draft.sides.flatMap(side => side.statements);
  if (ids.length === 0 || ids.length === all.length) return;
  const sides = draft.sides
    .map(side => ({ statements: side.statements.filter(id => ids.includes(id)), from: null }))
    .filter(side => side.statements.length > 0);
  for (const id of ids) drafts.take(id);
  drafts.add(contentId(draft.id, 'split-off', ...ids), sides, null).byHand = true;
  draft.byHand = true;
}

function isUntouched(draft: Draft, engines: ReadonlySet<Point>): draft is Draft & { readonly from: Point } {
  const { from, sides, name } = draft;
  if (from === null || !engines.has(from) || name !== undefined || sides.length !== from.sides.length) return false;
  return sides.every((side, i) => side.name === undefined && isEqual(side.statements, from.sides[i]?.statements ?? []));
}

function pointOf(
  { id, from, sides, name, byHand }: Draft,
  statements: ReadonlyMap<string, Statement>,
  originOf: ReadonlyMap<string, string>,
  linksOf: ReadonlyMap<string, readonly Relation[]>,
): Point {
  const filled = sides.filter(side => side.statements.length > 0);
  const all = filled.flatMap(side => side.statements);
  const inside = new Set(all);
  const isApart = all.some(id =>
    (linksOf.get(id) ?? []).some(({ kind, a, b }) => AGAINST.has(kind) && inside.has(a) && inside.has(b)),
  );
  const isSingle = new Set(all.map(id => originOf.get(id) ?? id)).size === 1;
  const isDisputed = filled.length > 1 && (isApart || byHand);
  return {
    kind: 'point',
    id,
    ...labelled(from, all, statements),
    status: isDisputed ? 'disputed' : isSingle ? 'single-origin' : 'agreed',
    sides: sides.map(side => ({
      ...labelled(side.from, side.statements, statements),
      statements: side.statements,
      ...(side.name && { name: side.name }),
    })),
    ...(name && { name }),
    ...(byHand && { byHand }),
  };
}

/** Relations that set two statements against one another; the others join them. */
const AGAINST: ReadonlySet<Relation['kind']> = new Set(['contradicts', 'denies', 'reverses', 'rivals', 'updates']);

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** A label is a statement's own words: when that statement is gone, the first one left lends its own. */
function labelled(
  from: Pick<Side, 'label' | 'labelledBy'> | null,
  left: readonly string[],
  statements: ReadonlyMap<string, Statement>,
): Pick<Side, 'label' | 'labelledBy'> {
  const first = left[0];
  if (from && (first === undefined || left.includes(from.labelledBy)))
    return { label: from.label, labelledBy: from.labelledBy };
  return { label: statements.get(first ?? '')?.quote ?? '', labelledBy: first ?? '' };
}
