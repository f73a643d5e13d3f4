import type { Block, Document } from '../src/1-read/index.ts';
import type { Statement } from '../src/3-resolve/index.ts';
import { bareBlock, bareDocument, bareStatement, type Relation, type RelationKind } from '../src/4-relate/index.ts';
import type { Analysis } from '../src/analyze.ts';
import { freeze } from '../src/text/freeze.ts';
import { contentId, sha256 } from '../src/text/hash.ts';
import { cut, type Span } from '../src/text/span.ts';

/** A document as the reader would give it, of one paragraph a line; for tests of what comes after the rooms. */
export function smallDocument(name: string, text: string, bytes: string = sha256(text)): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push(bareBlock(start, start + line.length));
    start += line.length + 1;
  }
  return freeze(bareDocument(sha256(text), text, blocks, { bytes, name }));
}

/** The document's own statement on these words, which stand in it once; several strings are pieces of one quote. */
export function smallStatement(document: Document, ...pieces: readonly string[]): Statement {
  const content = pieces.map((piece): Span => {
    const start = document.text.indexOf(piece);
    if (start < 0 || document.text.indexOf(piece, start + 1) >= 0) throw new Error(`not there once: ${piece}`);
    return [start, start + piece.length];
  });
  return freeze(
    bareStatement({
      kind: 'own',
      id: contentId(document.id, JSON.stringify(content)),
      document: document.id,
      content,
      quote: cut(document.text, content),
      speaker: null,
      speakerWhy: { code: 'own', text: 'No one is reported to have said it.' },
      said: null,
      block: 0,
    }),
  );
}

/** A relation between two statements. */
export function smallRelation(kind: RelationKind, a: Statement, b: Statement): Relation {
  return freeze<Relation>({
    kind,
    id: contentId(kind, a.id, b.id),
    a: a.id,
    b: b.id,
    confidence: 0.9,
    tier: 'found',
    why: [{ code: 'test', text: 'Given by hand.' }],
  });
}

/** An analysis of these parts; what is not given is empty. */
export function smallAnalysis(parts: Partial<Analysis>): Analysis {
  const documents = parts.documents ?? [];
  return freeze<Analysis>({
    kind: 'analysis',
    documents,
    marks: documents.map(({ id }) => ({
      kind: 'marks',
      document: id,
      sentences: [],
      mentions: [],
      times: [],
      statements: [],
    })),
    entities: [],
    times: [],
    statements: [],
    relations: [],
    points: [],
    origins: [],
    weights: [],
    rejected: [],
    failed: [],
    ...parts,
  });
}
