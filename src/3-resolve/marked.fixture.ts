import type { Block, Document } from '../1-read/document.ts';
import type { Marks, Mention, StatementMark } from '../2-mark/marks.ts';
import { sha256 } from '../text/hash.ts';
import { sentences } from '../text/sentences.ts';
import { contains, hull, type Span } from '../text/span.ts';
import type { Account } from './account.ts';

/** What a fixture may say of its document beside the text. */
export interface About {
  readonly name?: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
  readonly published?: string | null;
}

const MENTIONS = { p: 'person', o: 'organization', l: 'place', n: 'other' } as const;

interface Piece {
  readonly tag: string;
  readonly span: Span;
  readonly line: number;
}

/**
 * A document with its marks, from one text with the marks written into it; each line is a block. Brackets may be nested.
 *
 *     [s:The minister], [p:Hanno Tarn], [c:said] [x:the dam was safe]. [w:It was not.]
 *      source            person         cue      indirect content      the document's own words
 *
 * d: direct content, q: a question. A digit ties pieces together ([s2:…] [c2:…] [x2:…]); pieces of a line without one are one statement.
 * A line "@[t:ILSE MARRAND] says: …" is a turn; "# …" a title; "%…" chrome; "~…" hidden.
 */
export function marked(source: string, about: About = {}): Account {
  let text = '';
  const blocks: Block[] = [];
  const pieces: Piece[] = [];
  for (const raw of source
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')) {
    const kind = { '#': 'title', '@': 'turn', '%': 'chrome' }[raw[0] ?? ''] ?? 'paragraph';
    const line = raw.replace(/^[#@%~] ?/, '').trim();
    if (text !== '') text += '\n\n';
    const start = text.length;
    const open: { tag: string; start: number }[] = [];
    for (let at = 0; at < line.length; at++) {
      const tag = /^\[([a-z]\d?):/.exec(line.slice(at))?.[1];
      if (tag !== undefined) {
        open.push({ tag, start: text.length });
        at += tag.length + 1;
      } else if (line[at] === ']' && open.length > 0) {
        const closed = open.pop() as { tag: string; start: number };
        pieces.push({ tag: closed.tag, span: [closed.start, text.length], line: blocks.length });
      } else text += line[at];
    }
    const label = kind === 'turn' ? ([start, text.indexOf(':', start) + 1] as const) : null;
    const speaker = pieces.find(piece => piece.tag === 't' && piece.line === blocks.length)?.span ?? null;
    blocks.push({ kind: kind as Block['kind'], start, end: text.length, speaker, label, hidden: raw.startsWith('~') });
  }
  const document: Document = {
    kind: 'document',
    id: sha256(text),
    bytes: sha256(text),
    name: about.name ?? 'account.txt',
    part: null,
    format: 'plain',
    encoding: 'utf-8',
    title: about.title ?? null,
    publisher: about.publisher ?? null,
    authors: about.authors ?? [],
    published: about.published ?? null,
    modified: null,
    captured: null,
    place: null,
    meta: {},
    address: null,
    language: 'en',
    text,
    blocks,
    warnings: [],
  };
  const statements = linked(statementsOf(pieces, blocks));
  const mentions: Mention[] = pieces
    .filter(piece => piece.tag in MENTIONS)
    .map(piece => ({
      start: piece.span[0],
      end: piece.span[1],
      kind: MENTIONS[piece.tag as keyof typeof MENTIONS],
      score: 0.95,
    }))
    .sort((a, b) => a.start - b.start);
  const marks: Marks = {
    kind: 'marks',
    document: document.id,
    mentions,
    times: [],
    statements,
    sentences: blocks
      .filter(block => block.kind !== 'chrome')
      .flatMap(block => [...sentences(text, [block.start, block.end])]),
  };
  return { document, marks };
}

function statementsOf(pieces: readonly Piece[], blocks: readonly Block[]): readonly Omit<StatementMark, 'within'>[] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!/^[scxdwq]/.test(piece.tag)) continue;
    const alone = /^[wq]$/.test(piece.tag);
    const key = `${piece.line} ${alone ? piece.span[0] : (piece.tag[1] ?? '')}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  const found = [...groups.values()].map(group => {
    const spans = (letters: string): readonly Span[] =>
      group
        .filter(piece => letters.includes(piece.tag[0] ?? ''))
        .map(piece => piece.span)
        .sort((a, b) => a[0] - b[0]);
    const has = (letter: string) => group.some(piece => piece.tag.startsWith(letter));
    const kind: StatementMark['kind'] = has('q') ? 'question' : has('w') ? 'own' : has('d') ? 'direct' : 'indirect';
    return mark(kind, spans('xdwq'), spans('c'), spans('s'), group[0]?.line ?? 0);
  });
  const turns = blocks.flatMap((block, index) =>
    block.kind === 'turn'
      ? [
          mark(
            'turn',
            [[(block.label?.[1] ?? block.start) + 1, block.end]],
            [],
            block.speaker === null ? [] : [block.speaker],
            index,
          ),
        ]
      : [],
  );
  return [...found, ...turns]
    .filter(statement => statement.content.length > 0)
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

function mark(
  kind: StatementMark['kind'],
  content: readonly Span[],
  cue: readonly Span[],
  source: readonly Span[],
  block: number,
): Omit<StatementMark, 'within'> {
  return {
    kind,
    content,
    cue,
    source,
    polarity: 'affirms',
    negation: [],
    certainty: 'certain',
    hedge: [],
    block,
    score: 0.9,
  };
}

/** Ties a statement to the smallest other whose content holds all of its words. */
function linked(statements: readonly Omit<StatementMark, 'within'>[]): readonly StatementMark[] {
  return statements.map((statement, index) => {
    const words = hull([...statement.content, ...statement.cue, ...statement.source]);
    const holders = statements
      .map((other, at) => ({ at, span: hull(other.content), kind: other.kind }))
      .filter(other => other.at !== index && statement.kind !== 'turn' && contains(other.span, words))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    return { ...statement, within: holders[0]?.at ?? null };
  });
}
