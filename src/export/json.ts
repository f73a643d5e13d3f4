import type { Document } from '../1-read/index.ts';
import type { Statement } from '../3-resolve/index.ts';
import type { Analysis } from '../analyze.ts';
import type { LaidDecision } from '../case/index.ts';
import type { Fault } from '../fault/index.ts';

/** What the first two fields of an export say. */
export const EXPORT_FORMAT = 'rashomon-case';
/** Fields may be added under the same version; none is renamed or taken out. */
export const EXPORT_VERSION = 1;

/**
 * The case export, version 1: JSON with fields in a fixed order and a line end. The same analysis gives the same bytes.
 * Spans are UTF-16 code units, end excluded; times are EDTF; what is not known is null. With decisions, each is listed
 * as made; the caller decides whether what was rejected is still among the findings (`withoutRejected`).
 */
export function caseExport(analysis: Analysis, decisions: readonly LaidDecision[] = []): string {
  return `${JSON.stringify(caseFields(analysis, decisions), null, 1)}\n`;
}

function caseFields(analysis: Analysis, decisions: readonly LaidDecision[]) {
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    documents: analysis.documents.map(documentFields),
    entities: analysis.entities.map(({ id, name, kind, role, aliases, mentions }) => ({
      id,
      name,
      kind,
      role,
      aliases: aliases.map(({ text, why }) => ({ text, why })),
      mentions: mentions.map(({ document, start, end }) => ({ document, start, end })),
    })),
    times: analysis.times.map(({ document, start, end, value, anchor, why }) => ({
      document,
      start,
      end,
      value,
      anchor,
      why,
    })),
    statements: analysis.statements.map(statementFields),
    relations: analysis.relations.map(({ id, kind, a, b, confidence, tier, why }) => ({
      id,
      kind,
      a,
      b,
      confidence,
      tier,
      why: why.map(({ code, text }) => ({ code, text })),
    })),
    points: analysis.points.map(({ id, label, labelledBy, name = null, status, sides }) => ({
      id,
      label,
      labelledBy,
      name,
      status,
      sides: sides.map(side => ({
        label: side.label,
        labelledBy: side.labelledBy,
        name: side.name ?? null,
        statements: side.statements,
      })),
    })),
    origins: analysis.origins.map(({ id, label, kind, statements }) => ({ id, label, kind, statements })),
    rejected: [
      ...analysis.rejected.map(({ document, reason, detail }) => ({ document, reason, detail })),
      ...analysis.failed.map(failedFields),
    ],
    decisions: decisions.map(({ decision: { id, at, who, verdict, finding, ...said }, how, found }) => ({
      id,
      at,
      who,
      verdict,
      finding,
      ...said,
      how,
      found,
    })),
  };
}

function documentFields(document: Document) {
  const {
    id,
    name,
    bytes,
    part,
    title,
    publisher,
    authors,
    published,
    modified,
    captured,
    place,
    language,
    address,
    format,
    encoding,
    text,
    blocks,
    warnings,
  } = document;
  return {
    id,
    name,
    sha256: bytes,
    part,
    title,
    publisher,
    authors,
    published,
    modified,
    captured,
    place,
    language,
    address,
    format,
    encoding,
    text,
    blocks: blocks.map(({ start, end, kind, speaker, hidden, page = null }) => ({
      start,
      end,
      kind,
      speaker,
      hidden,
      page,
    })),
    warnings: warnings.map(({ code, start, end, message }) => ({ code, start, end, message })),
  };
}

function statementFields(statement: Statement) {
  const {
    id,
    document,
    content,
    quote,
    cue,
    source,
    speaker,
    speakerWhy,
    relay,
    together = [],
    cites = [],
    evidence = [],
    kind,
    polarity,
    negation,
    certainty,
    hedge,
    said,
    about,
    within,
    score,
  } = statement;
  return {
    id,
    document,
    content,
    quote,
    cue,
    source,
    speaker,
    speakerWhy: { code: speakerWhy.code, text: speakerWhy.text },
    relay,
    together,
    cites,
    evidence: evidence.map(({ by, how, words }) => ({ by, how, words })),
    kind,
    polarity,
    negation,
    certainty,
    hedge,
    said,
    about,
    within,
    score,
  };
}

/** A file that could not be read, in the shape of what was left out: its name, the fault's code, what happened and the way out. */
function failedFields(fault: Fault) {
  return { document: fault.file ?? '', reason: fault.code, detail: `${fault.message} ${fault.wayOut}` };
}
