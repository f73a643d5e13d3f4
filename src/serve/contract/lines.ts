import { boolean, type Infer, list, nullable, number, object, one, pair, string } from '../shape.ts';

export const review = one('suggested', 'confirmed', 'rejected');

/** What a person said of a finding. */
export const verdict = one('confirmed', 'rejected', 'corrected', 'added', 'noted', 'named', 'moved', 'merged', 'split');

export const relationKind = one('agrees', 'contradicts', 'denies', 'reverses', 'updates', 'rivals', 'repeats');

export const statementKind = one('direct', 'indirect', 'mixed', 'own', 'turn', 'question', 'directive');

export const span = pair(number);

export const spans = list(span);

export const faultView = object({
  code: string,
  message: string,
  file: nullable(string),
  place: nullable(string),
  wayOut: string,
  /** Told of a file that was read: no failure. */
  note: boolean,
});

export const reasonView = object({ code: string, text: string });

/** Someone who speaks or passes on. */
export const voice = object({ id: string, name: string, role: nullable(string) });

/** A note that a person put on a finding. */
export const noteView = object({ decision: string, text: string, who: string, at: string });

/** What people said of a finding, besides confirming or rejecting it: ids of decisions. */
const said = {
  /** A person reads it otherwise than the engine; the decision that says how. */
  corrected: nullable(string),
  note: nullable(noteView),
};

/** A statement as every list shows it. `pieces` are cut from the stored text; more than one when the text interrupts the words. */
export const statementLine = object({
  id: string,
  number,
  document: string,
  outlet: string,
  published: nullable(string),
  language: nullable(string),
  kind: statementKind,
  polarity: one('affirms', 'denies'),
  certainty: one('certain', 'probable', 'possible', 'doubtful', 'unknown'),
  pieces: list(string),
  speaker: nullable(voice),
  via: list(voice),
  said: nullable(string),
  /** Its speaker tells of what he or she did or saw, in own words. Asked only of statements on a point. */
  firstHand: boolean,
  review,
  decision: nullable(string),
  ...said,
  /** A person found it where the engine had not; the decision that says so. */
  added: nullable(string),
});

export const relationLine = object({
  id: string,
  kind: relationKind,
  a: string,
  b: string,
  tier: one('found', 'possible'),
  confidence: number,
  why: list(reasonView),
  review,
  decision: nullable(string),
  ...said,
  /** What the engine took it for, where a person said otherwise; null where not. */
  firstKind: nullable(relationKind),
  /** A person said so where the engine had found nothing; the decision that says so. */
  added: nullable(string),
});

export const documentLine = object({
  id: string,
  label: string,
  name: string,
  format: one('plain', 'markdown', 'html', 'pdf', 'docx', 'odt', 'rtf', 'mail', 'feed', 'table', 'srt', 'vtt'),
  published: nullable(string),
  statements: number,
  reviewed: number,
  warnings: number,
});

export type Verdict = Infer<typeof verdict>;
export type Review = Infer<typeof review>;
export type RelationKind = Infer<typeof relationKind>;
export type FaultView = Infer<typeof faultView>;
export type NoteView = Infer<typeof noteView>;
export type ReasonView = Infer<typeof reasonView>;
export type Voice = Infer<typeof voice>;
export type StatementLine = Infer<typeof statementLine>;
export type RelationLine = Infer<typeof relationLine>;
export type DocumentLine = Infer<typeof documentLine>;
