import { boolean, type Infer, list, nullable, number, object, one, string, text } from '../shape.ts';
import { reasonView, relationKind, relationLine, spans, statementKind, statementLine, verdict } from './lines.ts';

/** UTF-16 code units of an id, of a name and of a note: more than anyone needs, little enough to keep for ever. */
const id = text(200);
const name = text(200);
const note = text(4000);
const time = nullable(text(80));
const entityKind = one('person', 'organization', 'place', 'other');

export const decisionInput = object({
  finding: one('statement', 'relation'),
  id,
  verdict: one('confirmed', 'rejected'),
});

/** How a person reads a statement, whole; what is as the engine has it is not written down. */
export const readingInput = object({
  content: spans,
  cue: spans,
  /** Null: the text hides who it is. Someone new has no id. */
  speaker: nullable(object({ id: nullable(id), name, kind: entityKind })),
  kind: statementKind,
  polarity: one('affirms', 'denies'),
  /** EDTF. */
  said: time,
  /** EDTF. */
  about: time,
});

export const relationInput = object({
  kind: relationKind,
  /** Its two statements change places. */
  turned: boolean,
});

export const restoreInput = object({ finding: one('statement', 'relation'), id });

/** An empty note takes the note away. */
export const noteInput = object({ finding: one('statement', 'relation', 'point', 'entity'), id, note });

/** An empty name takes the name away. */
export const nameInput = object({ name });

/** Of the whole point, or of the side with this letter. */
export const pointNameInput = object({ side: nullable(text(8)), name });

/** A point and the letter of its side; no letter: a side of its own; no point: off every point. */
export const placeInput = object({ point: nullable(id), side: nullable(text(8)) });

export const mergeInput = object({ with: list(id) });

export const sidesInput = object({ into: text(8), from: text(8) });

export const splitPointInput = object({ statements: list(id) });

export const splitEntityInput = object({
  name,
  /** Words that name the other one. */
  mentions: list(object({ document: id, start: number, end: number })),
  /** Statements that are the other one's, whatever names their speaker. */
  statements: list(id),
});

/** `decision` is the one made; null when one was taken back. */
export const decisionView = object({ decision: nullable(string), revision: number });

export const addedView = object({ decision: string, statement: string, revision: number });

/** One decision, as History lists it. */
export const historyLine = object({
  decision: string,
  /** UTC, ISO 8601. */
  at: string,
  who: string,
  verdict,
  finding: one('statement', 'relation', 'point', 'side', 'entity'),
  /** Words it holds on to: of a relation both, of someone the name. */
  words: list(string),
  relation: nullable(relationKind),
  /** What it makes otherwise, field by field. */
  changes: list(object({ what: string, to: string })),
  /** `replaced`: a later one on the same words stands in its place. */
  state: one('in-force', 'replaced', 'undone'),
  undone: nullable(object({ at: string, who: string })),
  /** Whether the words stand where they stood; null unless in force. */
  how: nullable(one('exact', 'moved', 'orphaned')),
  /** Id of what it is about now. */
  found: nullable(string),
  /** Where to look at it; null when that is nowhere. */
  statement: nullable(string),
});

/** Newest first. */
export const historyView = object({ revision: number, total: number, decisions: list(historyLine) });

/** A statement under review, with the text around it. */
export const reviewStatement = object({
  line: statementLine,
  /** From the same block, before the words. */
  before: string,
  after: string,
  /** Words of the quote between its pieces, where the text interrupts it. */
  between: list(string),
  speakerWhy: reasonView,
  score: number,
  about: nullable(string),
});

/** What awaits a decision: a relation with both its statements, or one statement alone. */
export const reviewItem = object({
  finding: one('relation', 'statement'),
  id: string,
  relation: nullable(relationLine),
  statements: list(reviewStatement),
});

/** The surest first; relations before statements. */
export const reviewView = object({
  revision: number,
  items: list(reviewItem),
  /** Counted over the whole case. */
  relations: object({ done: number, of: number }),
  statements: object({ done: number, of: number }),
});

/** Someone who can be named as a speaker. */
export const speakerLine = object({
  id: string,
  name: string,
  role: nullable(string),
  kind: entityKind,
  statements: number,
});

/** A point to be chosen from a list. */
export const pointChoice = object({
  id: string,
  number,
  /** What a person named it, else the words that label it. */
  title: string,
  sides: list(object({ letter: string, title: string })),
});

export type PointChoice = Infer<typeof pointChoice>;
export type DecisionInput = Infer<typeof decisionInput>;
export type ReadingInput = Infer<typeof readingInput>;
export type RelationInput = Infer<typeof relationInput>;
export type NoteInput = Infer<typeof noteInput>;
export type PlaceInput = Infer<typeof placeInput>;
export type DecisionView = Infer<typeof decisionView>;
export type AddedView = Infer<typeof addedView>;
export type HistoryLine = Infer<typeof historyLine>;
export type HistoryView = Infer<typeof historyView>;
export type ReviewStatement = Infer<typeof reviewStatement>;
export type ReviewItem = Infer<typeof reviewItem>;
export type ReviewView = Infer<typeof reviewView>;
export type SpeakerLine = Infer<typeof speakerLine>;
