import type { Block, BlockKind, Document } from '../../src/1-read/document.ts';
import type { Entity, Statement } from '../../src/3-resolve/statement.ts';
import { bareDocument, type Relation, type RelationKind } from '../../src/4-relate/index.ts';
import { contentId, sha256 } from '../../src/text/hash.ts';
import { cut, type Span } from '../../src/text/span.ts';

/*
 * Makes the values of the rooms by hand, for tests of what comes after them. Places are given by the words that stand
 * there, so that no test counts characters.
 */

type Piece = readonly [kind: BlockKind, words: string, more?: { readonly hidden?: true; readonly label?: string }];

/** A document whose text is these pieces, a blank line between them. A turn's `label` is the part of its words that names the speaker. */
export function makeDocument(
  about: Partial<Document> & Pick<Document, 'name'>,
  bytes: Uint8Array,
  pieces: readonly Piece[],
): Document {
  const text = pieces.map(([, words]) => words).join('\n\n');
  let at = 0;
  const blocks: Block[] = pieces.map(([kind, words, { hidden = false, label } = {}]) => {
    const start = at;
    at += words.length + 2;
    const named: Span | null = label === undefined ? null : [start, start + label.length];
    return {
      kind,
      start,
      end: start + words.length,
      speaker: named,
      label: named && [named[0], start + words.indexOf(':') + 1],
      hidden,
    };
  });
  return bareDocument(sha256(text), text, blocks, {
    bytes: sha256(bytes),
    format: 'html',
    encoding: 'UTF-8',
    ...about,
  });
}

/** Where the words stand in the text, at or after `from` if they do, else at their first place; fails when they stand nowhere. */
export function place(document: Document, words: string, from = 0): Span {
  const later = document.text.indexOf(words, from);
  const start = later < 0 ? document.text.indexOf(words) : later;
  if (start < 0) throw new Error(`"${words}" does not stand in ${document.name}`);
  return [start, start + words.length];
}

/** Someone named in the case. */
export function makeEntity(name: string, kind: Entity['kind'] = 'person', role: string | null = null): Entity {
  return { kind, id: contentId('entity', name), name, role, aliases: [], mentions: [] };
}

/** A statement, its places given by words. */
export function makeStatement(
  document: Document,
  words: string | readonly string[],
  about: {
    readonly cue?: string;
    readonly source?: string;
    readonly speaker?: Entity;
    readonly relay?: readonly Entity[];
    readonly negation?: string;
    readonly hedge?: string;
  } & Partial<Pick<Statement, 'kind' | 'polarity' | 'certainty' | 'said' | 'about' | 'within'>>,
): Statement {
  const { cue, source, speaker, relay, negation, hedge, ...rest } = about;
  const content = [words].flat().map(piece => place(document, piece));
  const first = content[0]?.[0] ?? 0;
  const after = content[0]?.[1] ?? 0;
  const at = (some: string | undefined, from: number) => (some === undefined ? [] : [place(document, some, from)]);
  return {
    kind: 'indirect',
    id: contentId(document.id, ...content.flat()),
    document: document.id,
    content,
    quote: cut(document.text, content),
    cue: at(cue, after),
    source: at(source, after),
    speaker: speaker?.id ?? null,
    speakerWhy: speaker
      ? { code: 'named', text: `The text names ${speaker.name}.` }
      : { code: 'unknown', text: 'The text does not say.' },
    relay: (relay ?? (speaker ? [speaker] : [])).map(({ id }) => id),
    polarity: 'affirms',
    negation: at(negation, first),
    certainty: 'certain',
    hedge: at(hedge, first),
    said: document.published,
    about: null,
    within: null,
    block: document.blocks.findIndex(block => block.start <= first && first < block.end),
    score: 0.93,
    ...rest,
  };
}

/** How two statements stand to one another. */
export function makeRelation(
  kind: RelationKind,
  a: Statement,
  b: Statement,
  why: string,
  tier: Relation['tier'] = 'found',
): Relation {
  return {
    kind,
    id: contentId(kind, a.id, b.id),
    a: a.id,
    b: b.id,
    confidence: tier === 'found' ? 0.91 : 0.44,
    tier,
    why: [{ code: 'by-hand', text: why }],
  };
}
