import type { Point } from '../../4-relate/index.ts';
import { type Period, periodOf, stake } from '../../at-stake.ts';
import type { PointView, StatementLine } from '../contract.ts';
import { badges } from './badges.ts';
import { letter } from './letter.ts';
import { documentOf, pieces, statementLine, statementOf } from './lines.ts';
import { once } from './once.ts';
import { onBothSides, opposes, relationsWithin } from './oppose.ts';
import { sideView } from './side.ts';
import { compare, originsOf, type Snapshot } from './snapshot.ts';

/** Every point: the disputed ones first, and of them those on which most is at stake. */
export interface AllPoints {
  readonly points: readonly PointView[];
  /** All statements that they name; made when first asked for. */
  readonly statements: readonly StatementLine[];
}

export function allPoints(shot: Snapshot): AllPoints {
  const period = periodOf(shot.analysis.statements);
  const points = shot.analysis.points
    .map(drawer(shot))
    .map(point => ({ point, stake: stakeOf(shot, point, period) }))
    .sort(mostAtStakeFirst)
    .map(({ point }, i) => ({ ...point, number: i + 1 }));
  const statements = once(() =>
    [...placed(shot.analysis.points)].map(id => statementLine(shot, statementOf(shot, id))),
  );
  return {
    points,
    get statements() {
      return statements();
    },
  };
}

interface Drawn {
  readonly of: readonly object[];
  readonly view: PointView;
}

const drawn = new WeakMap<Point, Drawn>();

/** Draws points; one that no decision touches, now or when it was drawn last, is what it was: a decision must not draw thousands anew. */
function drawer(shot: Snapshot): (point: Point) => PointView {
  const touched = new Set(shot.decisions.flatMap(({ found }) => found ?? []));
  const of = [shot.statement, shot.documents, shot.entity, shot.relation, shot.originOf];
  const isTouched = (point: Point) =>
    touched.size > 0 &&
    (touched.has(point.id) ||
      point.sides.some(side =>
        side.statements.some(
          id => touched.has(id) || (shot.relationsOf.get(id) ?? []).some(relation => touched.has(relation.id)),
        ),
      ));
  return point => {
    if (isTouched(point)) return pointView(shot, point);
    const known = drawn.get(point);
    if (known?.of.every((one, i) => one === of[i])) return known.view;
    const view = pointView(shot, point);
    drawn.set(point, { of, view });
    return view;
  };
}

/** Ids of the statements that stand on these points, rejected ones too. */
export function placed(points: readonly Point[]): ReadonlySet<string> {
  return new Set(points.flatMap(point => point.sides.flatMap(side => side.statements)));
}

const RANK = { disputed: 0, agreed: 1, 'single-origin': 2, 'set-aside': 3 } as const;

interface Ranked {
  readonly point: PointView;
  readonly stake: number;
}

function mostAtStakeFirst({ point: a, stake: x }: Ranked, { point: b, stake: y }: Ranked): number {
  return (
    RANK[a.status] - RANK[b.status] ||
    y - x ||
    b.counts.origins - a.counts.origins ||
    b.counts.statements - a.counts.statements ||
    compare(a.id, b.id)
  );
}

/** By what is left on the point when decisions are laid over it. */
function stakeOf(shot: Snapshot, { sides, badges: marks }: PointView, period: Period): number {
  const voices = sides.map(side =>
    side.groups.flatMap(({ origin, lines }) =>
      lines
        .flatMap(line => [line.statement, ...line.copies.map(copy => copy.statement)])
        .map(id => ({ statement: statementOf(shot, id), origin: origin?.id ?? null })),
    ),
  );
  return stake({ sides: voices, reversed: marks.some(({ kind }) => kind === 'reversed') }, period);
}

function pointView(shot: Snapshot, point: Point): PointView {
  const all = point.sides.flatMap(side => side.statements);
  const relations = relationsWithin(shot, all);
  const sides = point.sides.flatMap((side, i) => {
    const kept = side.statements.filter(id => shot.reviewed(id).review !== 'rejected');
    return kept.length === 0 ? [] : [sideView(shot, { ...side, statements: kept }, letter(i), relations)];
  });
  const kept = sides.flatMap(side =>
    side.groups.flatMap(({ lines }) =>
      lines.flatMap(line => [line.statement, ...line.copies.map(copy => copy.statement)]),
    ),
  );
  const documents = new Set(kept.map(id => statementOf(shot, id).document));
  const label = statementOf(shot, point.labelledBy);
  const apart = relations.filter(relation => opposes(relation) && onBothSides(point, relation));
  const status =
    !point.byHand && (kept.length < 2 || (sides.length > 1 && apart.length === 0))
      ? 'set-aside'
      : sides.length > 1
        ? 'disputed'
        : point.status === 'disputed'
          ? 'agreed'
          : point.status;
  return {
    id: point.id,
    number: 0,
    name: point.name ?? null,
    note: shot.remarks(point.id).note,
    byHand: point.byHand === true,
    pieces: pieces(documentOf(shot, label.document), label),
    labelledBy: label.id,
    status,
    badges: badges(shot, status, sides.length, relations, apart),
    singleOrigin: sides.some(side => side.origins === 1 && side.unstated === 0),
    counts: { statements: kept.length, documents: documents.size, ...originsOf(shot, kept) },
    sides,
    silent: silentOn(shot, documents),
  };
}

/** Documents named that say nothing; more are counted. */
const MOST_SILENT = 4;

/** An earlier version of a page is not another account that says nothing. */
function silentOn({ last, label }: Snapshot, heard: ReadonlySet<string>): PointView['silent'] {
  const first: string[] = [];
  for (const id of last) {
    if (first.length === MOST_SILENT) break;
    if (!heard.has(id)) first.push(label.get(id) ?? id);
  }
  return { first, count: last.size - [...heard].filter(id => last.has(id)).length };
}
