import type { Block, Document } from '../1-read/document.ts';
import type { StatementKind } from '../2-mark/marks.ts';
import type { Entity, Resolved, Statement } from '../3-resolve/statement.ts';
import type { Heads, PairScores } from '../neural/heads.ts';
import { contentId, sha256 } from '../text/hash.ts';
import { cut, type Span } from '../text/span.ts';
import { bareBlock, bareDocument, bareStatement } from './bare.ts';
import { countNegation } from './negation.ts';
import { contentStems } from './words.ts';

/** An account for a test or a bench: one line a paragraph. */
export interface Account {
  readonly name: string;
  readonly published?: string;
  readonly lines: readonly Line[];
}

/**
 * A paragraph with at most one statement. Square brackets hold the content, braces the cue; without brackets all of it
 * is the content. Marks are taken out of the text.
 *
 *     Ada Ode {denied} that [the gates were open].
 */
export interface Line {
  readonly text: string;
  /** Name of the speaker; the account itself when missing. */
  readonly by?: string;
  readonly said?: string;
  readonly about?: string;
  readonly kind?: StatementKind;
  /** Words, as they stand in the text, that name someone or something. */
  readonly names?: readonly string[];
}

/** Documents and statements as the earlier rooms would hand them over, from accounts written down in a few lines. */
export function given(accounts: readonly Account[]): {
  readonly documents: readonly Document[];
  readonly resolved: Resolved;
} {
  const entities = new Map<string, Entity>();
  const meet = (name: string, kind: Entity['kind'], at?: { document: string; start: number; end: number }): string => {
    const id = contentId('entity', name);
    const known = entities.get(id) ?? { kind, id, name, role: null, aliases: [], mentions: [] };
    entities.set(id, at === undefined ? known : { ...known, mentions: [...known.mentions, at] });
    return id;
  };
  const made = accounts.map(account => {
    const plain = account.lines.map(line => line.text.replace(/[[\]{}]/g, ''));
    const text = plain.join('\n\n');
    const id = sha256(text);
    const blocks: Block[] = [];
    const statements: Statement[] = [];
    let at = 0;
    for (const [i, line] of account.lines.entries()) {
      const own = plain[i] as string;
      blocks.push(bareBlock(at, at + own.length));
      statements.push(
        statementOf(
          line,
          i,
          at,
          id,
          text,
          meet(line.by ?? account.name, line.by === undefined ? 'organization' : 'person'),
        ),
      );
      for (const name of line.names ?? [])
        for (let k = own.indexOf(name); k >= 0; k = own.indexOf(name, k + 1))
          meet(name, 'other', { document: id, start: at + k, end: at + k + name.length });
      at += own.length + 2;
    }
    const { name, published = null } = account;
    return { document: bareDocument(id, text, blocks, { name, publisher: name, published }), statements };
  });
  return {
    documents: made.map(one => one.document),
    resolved: {
      kind: 'resolved',
      entities: [...entities.values()],
      times: [],
      statements: made.flatMap(one => one.statements),
    },
  };
}

function spansOf(text: string, open: string, close: string, at: number): readonly Span[] {
  const out: Span[] = [];
  let plain = 0;
  let start = -1;
  for (const char of text) {
    if (char === open) start = plain;
    else if (char === close && start >= 0) {
      out.push([at + start, at + plain]);
      start = -1;
    }
    if (!'[]{}'.includes(char)) plain += char.length;
  }
  return out;
}

function statementOf(
  line: Line,
  block: number,
  at: number,
  document: string,
  text: string,
  speaker: string,
): Statement {
  const marked = spansOf(line.text, '[', ']', at);
  const content = marked.length > 0 ? marked : [[at, at + line.text.replace(/[{}]/g, '').length] as Span];
  const cue = spansOf(line.text, '{', '}', at);
  const denied = cue.filter(span => countNegation(text.slice(span[0], span[1])).negative);
  return bareStatement({
    kind: line.kind ?? (cue.length > 0 ? 'indirect' : line.by === undefined ? 'own' : 'turn'),
    id: contentId(document, ...content.flat()),
    document,
    content,
    quote: cut(text, content),
    cue,
    speaker,
    polarity: denied.length > 0 ? 'denies' : 'affirms',
    negation: denied,
    said: line.said ?? null,
    about: line.about ?? null,
    block,
  });
}

/** Scores of one kind that take `mass`; the rest is on `none`. */
export function only(kind: keyof PairScores, mass: number): PairScores {
  const none = { none: 0, agrees: 0, contradicts: 0, denies: 0, reverses: 0, updates: 0, rivals: 0 };
  return kind === 'none' ? { ...none, none: 1 } : { ...none, none: 1 - mass, [kind]: mass };
}

/** Small real heads: vectors of hashed word stems, and a scorer that is handed in. */
export function plainHeads(score: (a: string, b: string) => PairScores): Pick<Heads, 'embed' | 'relate'> {
  return {
    embed: async texts =>
      texts.map(text => {
        const vector = new Float32Array(384);
        for (const word of contentStems(text)) vector[Number.parseInt(sha256(word).slice(0, 8), 16) % 384] = 1;
        const length = Math.hypot(...vector) || 1;
        return vector.map(value => value / length);
      }),
    relate: async companies =>
      companies.map(({ sides, pairs }) => pairs.map(([a, b]) => score(sides[a]?.text ?? '', sides[b]?.text ?? ''))),
  };
}
