import type { Document } from '../../1-read/index.ts';
import type { Statement } from '../../3-resolve/index.ts';
import type { Relation } from '../../4-relate/index.ts';
import type { Laid } from '../../case/index.ts';
import { Fault, NOTES } from '../../fault/index.ts';
import type { DocumentLine, FaultView, RelationLine, StatementLine, Voice } from '../contract.ts';
import type { Snapshot } from './snapshot.ts';

/** A statement as lists show it; its words are cut from the stored text, never carried. */
export function statementLine(shot: Snapshot, statement: Statement): StatementLine {
  const document = documentOf(shot, statement.document);
  return {
    id: statement.id,
    number: shot.number.get(statement.id) ?? 0,
    document: document.id,
    outlet: shot.label.get(document.id) ?? document.name,
    published: document.published,
    language: document.language,
    kind: statement.kind,
    polarity: statement.polarity,
    certainty: statement.certainty,
    pieces: pieces(document, statement),
    speaker: statement.speaker === null ? null : voice(shot, statement.speaker),
    via: passedOn(shot, statement, document).slice(0, -1),
    said: statement.said,
    firstHand: shot.firstHand.has(statement.id),
    ...shot.reviewed(statement.id),
    ...shot.remarks(statement.id),
  };
}

/** The words claimed, piece by piece, cut from the text. */
export function pieces(document: Document, statement: Pick<Statement, 'content'>): readonly string[] {
  return statement.content.map(([start, end]) => document.text.slice(start, end));
}

/** Who passed a statement on, from the outlet inwards, the outlet itself left out; the speaker last. */
export function passedOn(shot: Snapshot, statement: Statement, document: Document): readonly Voice[] {
  const own = shot.ownVoice.get(document.id);
  return statement.relay
    .filter((id, i, all) => i === all.length - 1 || !own?.has(id))
    .map(id => voice(shot, id))
    .filter((one, i, all) => i === all.length - 1 || one.name !== document.publisher);
}

export function voice(shot: Snapshot, id: string): Voice {
  const entity = shot.entity.get(id);
  return entity ? { id, name: entity.name, role: entity.role } : { id, name: id, role: null };
}

export function relationLine(shot: Snapshot, relation: Relation): RelationLine {
  const { id, kind, a, b, tier, confidence, why } = relation;
  const { corrected, added, note } = shot.remarks(id);
  return {
    id,
    kind,
    a,
    b,
    tier,
    confidence,
    why: why.map(({ code, text }) => ({ code, text })),
    ...shot.reviewed(id),
    corrected,
    note,
    firstKind: corrected === null ? null : (shot.firstRelation.get(id)?.kind ?? null),
    added,
  };
}

export function documentLine(shot: Snapshot, document: Document): DocumentLine {
  const statements = shot.statementsOf.get(document.id) ?? [];
  return {
    id: document.id,
    label: shot.label.get(document.id) ?? document.name,
    name: document.name,
    format: document.format,
    published: document.published,
    statements: statements.length,
    reviewed: statements.filter(statement => shot.reviewed(statement.id).review !== 'suggested').length,
    warnings: document.warnings.length,
  };
}

export function faultView(fault: Fault): FaultView {
  return {
    code: fault.code,
    message: fault.message,
    file: fault.file,
    place: fault.place,
    wayOut: fault.wayOut,
    note: NOTES.has(fault.code),
  };
}

/** The analysis with its decisions; Fault `not-found` when nothing is analysed yet. */
export function laidOf(shot: Snapshot): Laid {
  if (!shot.laid) throw new Fault('not-found', { detail: 'Nothing is analysed yet.' });
  return shot.laid;
}

/** The document of that id; Fault `not-found` when the case has none. */
export function documentOf(shot: Snapshot, id: string): Document {
  const document = shot.document.get(id);
  if (!document) throw new Fault('not-found', { detail: 'No document has this id.' });
  return document;
}

/** The statement of that id; Fault `not-found` when the case has none. */
export function statementOf(shot: Snapshot, id: string): Statement {
  const statement = shot.statement.get(id);
  if (!statement) throw new Fault('not-found', { detail: 'No statement has this id.' });
  return statement;
}
