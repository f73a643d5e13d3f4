import type { Block, Document } from '../1-read/document.ts';
import type { Statement } from '../3-resolve/statement.ts';

/** A document of which nothing is known but its words and its date: what the other rooms would have added is left empty. */
export function bareDocument(
  id: string,
  text: string,
  blocks: readonly Block[],
  more: Partial<Document> = {},
): Document {
  return {
    kind: 'document',
    id,
    bytes: id,
    name: id,
    part: null,
    format: 'plain',
    encoding: 'utf-8',
    title: null,
    publisher: null,
    authors: [],
    published: null,
    modified: null,
    captured: null,
    place: null,
    meta: {},
    address: null,
    language: 'en',
    text,
    blocks,
    warnings: [],
    ...more,
  };
}

/** A paragraph that is the account's own. */
export function bareBlock(start: number, end: number): Block {
  return { kind: 'paragraph', start, end, speaker: null, label: null, hidden: false };
}

/** A statement that is all of its words, claimed outright; `speaker` is an entity's id. */
export function bareStatement(
  of: Pick<Statement, 'id' | 'document' | 'content' | 'quote' | 'speaker' | 'said' | 'block' | 'kind'> &
    Partial<Statement>,
): Statement {
  return {
    cue: [],
    source: [],
    speakerWhy: { code: 'given', text: 'given' },
    relay: of.speaker === null ? [] : [of.speaker],
    polarity: 'affirms',
    negation: [],
    certainty: 'certain',
    hedge: [],
    about: null,
    within: null,
    score: 1,
    ...of,
  };
}
