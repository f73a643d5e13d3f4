import type { BlockKind, Document } from '../1-read/document.ts';
import { trim } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './windows.ts';

/** A paragraph of the account, with the block that it is. */
export interface AccountParagraph extends Paragraph {
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
}

/** Blocks whose words are the account's. A byline names, and chrome and comments are not the account. */
const ACCOUNT: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'heading',
  'paragraph',
  'list',
  'table',
  'quotation',
  'caption',
  'turn',
]);

const TITLES: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'heading']);

/** What of a document may make statements: visible blocks of the account, a turn without its label. */
export function accountParagraphs({ text, blocks }: Document): readonly AccountParagraph[] {
  return blocks.flatMap(({ kind, start, end, label, hidden }, block) => {
    if (hidden || !ACCOUNT.has(kind)) return [];
    const span: Span = trim(text, [label === null ? start : label[1], end]);
    if (span[0] >= span[1]) return [];
    return [{ span, block, kind, opening: TITLES.has(kind) ? ('title' as const) : ('paragraph' as const) }];
  });
}
