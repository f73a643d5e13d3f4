import type { Span } from '../text/span.ts';
import type { Block, BlockKind, Warning } from './document.ts';

/** A block to be, with its words; normalised text, not empty. */
export interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  readonly hidden?: boolean;
  /** Of a turn: the label, in code units of `text`. */
  readonly label?: Span | null;
  /** Of a turn: where its speaker is named, in this piece or one before. */
  readonly speaker?: { readonly piece: number; readonly span: Span } | null;
}

/** Items, rows and lines of furniture follow one another line by line; all else stands apart. */
const CLOSE: ReadonlySet<BlockKind> = new Set(['list', 'table', 'chrome']);

/** Joins pieces to one text, and gives each its block. */
export function compose(pieces: readonly Piece[]): Laid {
  const starts: number[] = [];
  let text = '';
  for (const [i, { kind, text: words }] of pieces.entries()) {
    if (i > 0) text += kind === pieces[i - 1]?.kind && CLOSE.has(kind) ? '\n' : '\n\n';
    starts.push(text.length);
    text += words;
  }
  const placed = (piece: number, [start, end]: Span): Span => [
    (starts[piece] ?? 0) + start,
    (starts[piece] ?? 0) + end,
  ];
  const blocks = pieces.map(({ kind, text: words, hidden = false, label = null, speaker = null }, i): Block => {
    const [start, end] = placed(i, [0, words.length]);
    return {
      kind,
      start,
      end,
      speaker: speaker && placed(speaker.piece, speaker.span),
      label: label && placed(i, label),
      hidden,
    };
  });
  return { text, blocks, warnings: [] };
}

/** A text with its blocks and warnings. */
export interface Laid {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
}

/** One text below another. */
export function stacked(top: Laid, below: Laid): Laid {
  if (top.text === '') return below;
  if (below.text === '') return top;
  const by = top.text.length + 2;
  const moved = (span: Span | null) => span && ([span[0] + by, span[1] + by] as const);
  return {
    text: `${top.text}\n\n${below.text}`,
    blocks: [
      ...top.blocks,
      ...below.blocks.map(block => ({
        ...block,
        start: block.start + by,
        end: block.end + by,
        speaker: moved(block.speaker),
        label: moved(block.label),
      })),
    ],
    warnings: [
      ...top.warnings,
      ...below.warnings.map(warning => ({ ...warning, start: warning.start + by, end: warning.end + by })),
    ],
  };
}
