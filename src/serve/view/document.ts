import type { Statement } from '../../3-resolve/index.ts';
import { versionsOf } from '../../case/index.ts';
import { sha256 } from '../../text/hash.ts';
import type { DocumentView, PlacedStatement, StatementView } from '../contract.ts';
import { documentLine, documentOf, statementLine } from './lines.ts';
import type { Snapshot } from './snapshot.ts';
import type { Stands } from './stands.ts';
import { changeView, versionViews } from './versions.ts';

/** A document with its text and its statements where they stand. `kept`: whether the stored bytes are still what came in. */
export function documentView(shot: Snapshot, stands: Stands, id: string, kept: boolean): DocumentView {
  const document = documentOf(shot, id);
  const place = shot.documents.indexOf(document);
  const taken = document.warnings.filter(({ code }) => code === 'deleted-text');
  const versions = versionsOf(shot.documents, shot.sources).get(id) ?? [];
  return {
    revision: shot.revision,
    line: documentLine(shot, document),
    earlier: shot.documents[place - 1]?.id ?? null,
    later: shot.documents[place + 1]?.id ?? null,
    title: document.title,
    publisher: document.publisher,
    authors: document.authors,
    publishedFrom: document.meta.published ?? null,
    modified: document.modified,
    captured: document.captured,
    place: document.place,
    part: document.part,
    address: document.address,
    language: document.language,
    encoding: document.encoding,
    sha256: document.bytes,
    unchanged: kept && sha256(document.text) === document.id,
    added: shot.sources.find(source => source.sha256 === document.bytes)?.added ?? null,
    versions: versionViews(versions, id),
    change: changeView(versions, document, shot.document),
    text: document.text,
    blocks: document.blocks.map(({ kind, start, end, speaker, label, hidden, page = null, cues }) => ({
      kind,
      start,
      end,
      speaker,
      label,
      hidden,
      deleted: hidden && taken.some(warning => warning.start <= start && end <= warning.end),
      from: cues?.[0]?.from ?? null,
      page,
    })),
    warnings: document.warnings.map(({ code, start, end, message }) => ({ code, start, end, message })),
    statements: (shot.statementsOf.get(id) ?? []).map(statement =>
      placed(shot, statement, stands.get(statement.id) ?? []),
    ),
  };
}

function placed(shot: Snapshot, statement: Statement, stands: StatementView['stands']): PlacedStatement {
  const live = (shot.relationsOf.get(statement.id) ?? []).filter(({ id }) => shot.reviewed(id).review !== 'rejected');
  const first = live.find(({ tier, kind }) => tier === 'found' && kind !== 'agrees');
  const as = first?.a === statement.id ? 'a' : 'b';
  return {
    line: statementLine(shot, statement),
    content: statement.content,
    cue: statement.cue,
    source: statement.source,
    within: statement.within,
    side: stands[0]?.letter ?? null,
    related: live.length > 0 || stands.length > 0,
    note: first ? { kind: first.kind, as, other: shot.number.get(as === 'a' ? first.b : first.a) ?? 0 } : null,
  };
}
