import { boolean, type Infer, list, nullable, number, object, one, string } from '../shape.ts';
import { noteView, relationKind, relationLine, statementLine } from './lines.ts';
import { facetValue } from './search.ts';

const originView = object({ id: string, label: string, kind: one('speaker', 'wire', 'document', 'outlet', 'unnamed') });

/** A relation of a line to another statement of the point. `as` says which end of the relation the line is. */
const lineNote = object({ relation: string, kind: relationKind, as: one('a', 'b'), other: string, confirmed: boolean });

const sideLine = object({
  statement: string,
  notes: list(lineNote),
  /** Statements that repeat this one's words. */
  copies: list(object({ statement: string, relation: string })),
});

export const sideView = object({
  /** A, B, C …: kept, never by strength. */
  letter: string,
  /** What a person named it; null: by the words that label it. */
  name: nullable(string),
  pieces: list(string),
  labelledBy: string,
  statements: number,
  documents: number,
  origins: number,
  /** Origins that speak first-hand. */
  firstHand: number,
  /** Statements whose origin no text states. */
  unstated: number,
  speakers: list(string),
  /** Lines by the origin that they share; null where none is stated. */
  groups: list(object({ origin: nullable(originView), lines: list(sideLine) })),
});

export const badgeView = object({
  kind: one('disputed', 'agreed', 'denied', 'reversed', 'rivals', 'updated'),
  count: number,
  /** At least one relation of the kind is confirmed. */
  confirmed: boolean,
});

export const pointView = object({
  id: string,
  number,
  /** What a person named it; null: by the words that label it. */
  name: nullable(string),
  note: nullable(noteView),
  /** A person laid out its sides. */
  byHand: boolean,
  pieces: list(string),
  labelledBy: string,
  /** `set-aside`: a person rejected all that set its sides apart, or all but one statement. */
  status: one('disputed', 'agreed', 'single-origin', 'set-aside'),
  badges: list(badgeView),
  singleOrigin: boolean,
  counts: object({ statements: number, documents: number, origins: number, firstHand: number }),
  sides: list(sideView),
  /** The documents that say nothing on it: labels of the first few, and how many there are. */
  silent: object({ first: list(string), count: number }),
});

/** Values that points can be narrowed by, each with how many points it leaves, the others as they are set. */
export const pointFacets = object({ speaker: list(facetValue), outlet: list(facetValue), place: list(facetValue) });

/** A page of the points that are asked for. */
export const pointsView = object({
  revision: number,
  /** How many points are asked for, and at which place of them the page begins. */
  total: number,
  after: number,
  /** At which place of them the point asked to be open stands; null: it is not among them. */
  at: nullable(number),
  /** Where the point asked to be open went: most of what stood on it stands on this one now. `by` tells the merge made by hand, where that is why. */
  became: nullable(object({ id: string, by: nullable(object({ who: string, at: string })) })),
  points: list(pointView),
  /** All that the points of the page name. */
  statements: list(statementLine),
  relations: list(relationLine),
  /** How many of the points that the other filters leave are of each kind; those set aside are in no other number. */
  counts: object({
    all: number,
    disputed: number,
    agreed: number,
    denied: number,
    reversed: number,
    'single-origin': number,
    'set-aside': number,
  }),
  /** When asked for. */
  facets: nullable(pointFacets),
  /** Statements of the case that stand on no point. */
  unplaced: number,
});

export type LineNote = Infer<typeof lineNote>;
export type SideLine = Infer<typeof sideLine>;
export type SideView = Infer<typeof sideView>;
export type BadgeView = Infer<typeof badgeView>;
export type PointView = Infer<typeof pointView>;
export type PointFacets = Infer<typeof pointFacets>;
export type PointsView = Infer<typeof pointsView>;
