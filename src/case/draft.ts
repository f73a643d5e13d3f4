import type { Point, Relation, Side } from '../4-relate/index.ts';
import { contentId } from '../text/hash.ts';

/** A side while points are laid out anew; a side that empties keeps its place, so that the others keep their letters. */
export interface DraftSide {
  statements: string[];
  readonly from: Side | null;
  name?: string;
}

/** A point while points are laid out anew. */
export interface Draft {
  readonly id: string;
  sides: DraftSide[];
  /** The point as the engine has it; null for one that decisions made. */
  readonly from: Point | null;
  name?: string;
  /** A person merged, split or moved: relations alone no longer say where its statements stand. */
  byHand: boolean;
}

/** All points while they are laid out anew, and where each statement stands. */
export interface Drafts {
  all(): readonly Draft[];
  /** The point that a statement stands on, or null. */
  of(statement: string): Draft | null;
  sideOf(draft: Draft, statement: string): DraftSide | null;
  /** Puts a point of these sides there. */
  add(id: string, sides: DraftSide[], from: Point | null): Draft;
  /** Takes a statement off its point; a point without statements goes. */
  take(statement: string): void;
  /** Puts a statement on a side, off where it stood before. */
  put(statement: string, draft: Draft, side: DraftSide): void;
  /** Moves every side of a point into another, as sides of their own, and returns them. */
  pour(from: Draft, into: Draft): readonly DraftSide[];
}

/** Sets up the engine's points for being laid out anew. */
export function draftsOf(points: readonly Point[]): Drafts {
  const byId = new Map<string, Draft>();
  const at = new Map<string, Draft>();
  const add = (id: string, sides: DraftSide[], from: Point | null): Draft => {
    const draft: Draft = { id, sides, from, byHand: false };
    byId.set(id, draft);
    for (const side of sides) for (const statement of side.statements) at.set(statement, draft);
    return draft;
  };
  const take = (statement: string) => {
    const draft = at.get(statement);
    if (!draft) return;
    at.delete(statement);
    for (const side of draft.sides) side.statements = side.statements.filter(id => id !== statement);
    if (draft.sides.every(side => side.statements.length === 0)) byId.delete(draft.id);
  };
  for (const point of points)
    add(
      point.id,
      point.sides.map(side => ({ statements: [...side.statements], from: side })),
      point,
    );
  return {
    all: () => [...byId.values()],
    of: statement => at.get(statement) ?? null,
    sideOf: (draft, statement) => draft.sides.find(side => side.statements.includes(statement)) ?? null,
    add,
    take,
    put: (statement, draft, side) => {
      take(statement);
      byId.set(draft.id, draft);
      side.statements.push(statement);
      at.set(statement, draft);
    },
    pour: (from, into) => {
      byId.delete(from.id);
      const poured = from.sides.filter(side => side.statements.length > 0);
      into.sides.push(...poured);
      for (const side of poured) for (const statement of side.statements) at.set(statement, into);
      return poured;
    },
  };
}

/** Relations that put two statements on one side; all others part them. */
const TOGETHER: ReadonlySet<Relation['kind']> = new Set(['agrees', 'repeats', 'updates']);
/** Relations of which the two sides are yes and no: whoever clashes with one side stands on the other. */
const YES_OR_NO: ReadonlySet<Relation['kind']> = new Set(['contradicts', 'denies', 'reverses']);

/**
 * Brings the two ends of a relation that a person stands by onto one point: an end on no point joins the other's, two
 * points become one, and two ends on no point make one. What a person laid out by hand is left alone.
 */
export function joinBy(drafts: Drafts, { kind, a, b }: Relation): void {
  const [one, other] = [drafts.of(a), drafts.of(b)];
  if (one && one === other) return;
  const isLaid = (draft: Draft | null) => draft?.byHand === true;
  if (one && other && (isLaid(one) || isLaid(other))) return;
  const [x, y] = [one ?? alone(drafts, a), other ?? alone(drafts, b)];
  const isFirst = sizeOf(x) > sizeOf(y) || (sizeOf(x) === sizeOf(y) && (one !== null || other === null));
  const [into, from] = isFirst ? [x, y] : [y, x];
  const [kept, came] = into === x ? [a, b] : [b, a];
  const before = into.sides.filter(side => side.statements.length > 0);
  const mine = drafts.sideOf(into, kept);
  const poured = drafts.pour(from, into);
  const theirs = drafts.sideOf(into, came);
  if (!mine || !theirs) return;
  const across = before.length === 2 ? before.find(side => side !== mine) : undefined;
  const beyond = poured.length === 2 ? poured.find(side => side !== theirs) : undefined;
  if (TOGETHER.has(kind)) {
    unite(mine, theirs);
    if (across && beyond) unite(across, beyond);
  } else if (YES_OR_NO.has(kind)) {
    if (across) unite(across, theirs);
    if (beyond) unite(mine, beyond);
  }
  into.sides = into.sides.filter(side => !poured.includes(side) || side.statements.length > 0);
}

function alone(drafts: Drafts, statement: string): Draft {
  return drafts.add(contentId('point', statement), [{ statements: [statement], from: null }], null);
}

function sizeOf({ sides }: Draft): number {
  return sides.reduce((sum, side) => sum + side.statements.length, 0);
}

/** Puts all of one side onto another. The emptied one keeps its place, and so the letter that people know it by. */
export function unite(into: DraftSide, from: DraftSide): void {
  into.statements.push(...from.statements);
  from.statements = [];
}

/**
 * Sets the two ends of a relation of another kind right within their point: the end that has fewer ties to its own side
 * goes over to the other one, or to a side of its own.
 */
export function resettle(drafts: Drafts, relation: Relation, links: readonly Relation[]): void {
  const draft = drafts.of(relation.a);
  if (!draft || draft !== drafts.of(relation.b)) return;
  const [mine, theirs] = [drafts.sideOf(draft, relation.a), drafts.sideOf(draft, relation.b)];
  if (!mine || !theirs) return;
  const isTogether = TOGETHER.has(relation.kind);
  if (isTogether === (mine === theirs)) return;
  const ties = (id: string, side: DraftSide) =>
    links
      .filter(link => link.id !== relation.id && (link.a === id || link.b === id))
      .filter(link => side.statements.includes(link.a === id ? link.b : link.a))
      .reduce((sum, link) => sum + (TOGETHER.has(link.kind) ? link.confidence : -link.confidence), 0);
  if (isTogether) {
    const isFirst =
      ties(relation.a, mine) - ties(relation.a, theirs) < ties(relation.b, theirs) - ties(relation.b, mine);
    if (isFirst) drafts.put(relation.a, draft, theirs);
    else drafts.put(relation.b, draft, mine);
    return;
  }
  const mover = ties(relation.a, mine) < ties(relation.b, mine) ? relation.a : relation.b;
  const others = draft.sides.filter(side => side !== mine && side.statements.length > 0);
  const across = YES_OR_NO.has(relation.kind) && others.length === 1 ? others[0] : undefined;
  const side = across ?? { statements: [], from: null };
  if (!across) draft.sides.push(side);
  drafts.put(mover, draft, side);
}
