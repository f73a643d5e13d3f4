import { smallAnalysis, smallDocument, smallRelation, smallStatement } from '../../test/small-analysis.ts';
import type { Statement } from '../3-resolve/index.ts';
import type { Point, Relation } from '../4-relate/index.ts';
import type { Decision, Laid, NewDecision } from './decision.ts';
import { layOver } from './lay.ts';
import { pointRef, relationRef, sideRef, statementRef } from './refer.ts';

/*
 * Two disputes and three statements on no point, for tests of how decisions are laid. They are drawn so:
 * `a1 a2 | b1 b2` is one point, `c1 | d1` another, `x y z` stand alone; `x` may agree with `a1`, `y` may contradict `x`.
 */
const NAMES = ['a1', 'a2', 'b1', 'b2', 'c1', 'd1', 'x', 'y', 'z'] as const;
type Name = (typeof NAMES)[number];

const text = NAMES.map(name => `They say ${name} of it.`).join(' ');
export const document = smallDocument('told.txt', text);
export const at = Object.fromEntries(
  NAMES.map(name => [name, smallStatement(document, `They say ${name} of it.`)]),
) as unknown as Readonly<Record<Name, Statement>>;

const possible = (relation: Relation): Relation => ({ ...relation, tier: 'possible', confidence: 0.5 });
export const links = {
  aa: smallRelation('agrees', at.a1, at.a2),
  bb: smallRelation('agrees', at.b1, at.b2),
  ab: smallRelation('contradicts', at.a1, at.b1),
  cd: smallRelation('denies', at.c1, at.d1),
  ax: possible(smallRelation('agrees', at.a1, at.x)),
  xy: possible(smallRelation('contradicts', at.x, at.y)),
  ac: possible(smallRelation('agrees', at.a1, at.c1)),
  yz: possible(smallRelation('rivals', at.y, at.z)),
} as const;

const point = (id: string, ...sides: readonly (readonly Statement[])[]): Point => ({
  kind: 'point',
  id,
  label: sides[0]?.[0]?.quote ?? '',
  labelledBy: sides[0]?.[0]?.id ?? '',
  status: 'disputed',
  sides: sides.map(side => ({
    label: side[0]?.quote ?? '',
    labelledBy: side[0]?.id ?? '',
    statements: side.map(({ id }) => id),
  })),
});

export const analysis = smallAnalysis({
  documents: [document],
  statements: Object.values(at),
  relations: Object.values(links),
  points: [point('ab', [at.a1, at.a2], [at.b1, at.b2]), point('cd', [at.c1], [at.d1])],
});

const PLAIN = layOver([], analysis);
let made = 0;

/** A decision as the journal would have it. */
export function decided(decision: NewDecision): Decision {
  made += 1;
  return { id: `decision ${made}`, at: '2024-05-18T10:00:00.000Z', who: 'Ana', ...decision };
}

export const on = {
  confirm: (relation: Relation) => decided({ verdict: 'confirmed', finding: relationRef(PLAIN, relation.id) }),
  reject: (relation: Relation) => decided({ verdict: 'rejected', finding: relationRef(PLAIN, relation.id) }),
  rejectStatement: (name: Name) => decided({ verdict: 'rejected', finding: statementRef(PLAIN, at[name].id) }),
  correct: (relation: Relation, kind: Relation['kind'], turned = false) =>
    decided({ verdict: 'corrected', finding: relationRef(PLAIN, relation.id), relation: kind, turned }),
  point: (id: string) => pointRef(PLAIN, id),
  side: (id: string, index: number) => sideRef(PLAIN, id, index),
  statement: (name: Name) => statementRef(PLAIN, at[name].id),
} as const;

/** The points as names: `a1 a2 | b1 b2`. */
export function drawn({ analysis }: Pick<Laid, 'analysis'>): readonly string[] {
  const name = new Map(NAMES.map(name => [at[name].id, name]));
  return analysis.points.map(({ sides }) =>
    sides.map(side => side.statements.map(id => name.get(id)).join(' ')).join(' | '),
  );
}

/** How decisions lay the points out. */
export function points(...decisions: readonly Decision[]): readonly string[] {
  return drawn(layOver(decisions, analysis));
}
