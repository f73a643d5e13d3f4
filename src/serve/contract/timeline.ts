import { type Infer, list, nullable, number, object, string } from '../shape.ts';
import { relationLine, statementLine } from './lines.ts';
import { pointName } from './pairs.ts';

/** A statement with its times. */
export const timelineMark = object({
  line: statementLine,
  /** What time it speaks of. */
  about: nullable(string),
  /** The words that name a time, whether or not they could be placed on the calendar. */
  aboutWords: list(string),
  /** Where it stands: point id and letter of the side. */
  places: list(object({ point: string, letter: string })),
});

/** The statements on some points with when each was said and what time it speaks of, and who changed sides. */
export const timelineView = object({
  revision: number,
  /** Points that can be asked for: the first of them, and those that are shown. */
  points: list(pointName),
  /** How many there are in all. */
  total: number,
  /** Ids of the points whose statements `marks` holds. */
  shown: list(string),
  /** Statements on these points; the first of them when they are very many, and how many there are. */
  of: number,
  marks: list(timelineMark),
  /** Reversals that were found or confirmed; `a` is the earlier statement. */
  changes: list(relationLine),
});

export type TimelineMark = Infer<typeof timelineMark>;
export type TimelineView = Infer<typeof timelineView>;
