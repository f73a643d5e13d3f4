import type { Span } from '../text/span.ts';
import type { Block, BlockKind, Warning } from './document.ts';
import { MAX_WARNINGS } from './limits.ts';

/** The kinds whose words are part of the account; a byline or dateline is about it, a comment or chrome is not its own. */
export const ACCOUNT_KINDS: ReadonlySet<BlockKind> = new Set([
  'title',
  'heading',
  'paragraph',
  'list',
  'table',
  'quotation',
  'caption',
  'turn',
]);

/** A block of a kind that has no speaker. */
export function block(kind: BlockKind, [start, end]: Span, hidden = false): Block {
  return { kind, start, end, speaker: null, label: null, hidden };
}

/** Whether the words of a block are part of the account that a reader of the page could see. */
export function isAccount(block: Block): boolean {
  return !block.hidden && ACCOUNT_KINDS.has(block.kind);
}

/** The first `MAX_WARNINGS` of each code, all in text order; the last of a code that has more says how many were left out. */
export function capped(warnings: readonly Warning[]): readonly Warning[] {
  const sorted = warnings.toSorted(inOrder);
  const groups = [...Map.groupBy(sorted, warning => warning.code).values()];
  return groups.flatMap(shorten).sort(inOrder);
}

function shorten(same: readonly Warning[]): readonly Warning[] {
  const shown = same.slice(0, MAX_WARNINGS);
  const last = shown.at(-1);
  const more = same.length - shown.length;
  if (last === undefined || more === 0) return shown;
  return [...shown.slice(0, -1), { ...last, message: `${last.message} (${more} more of this kind are not listed.)` }];
}

function inOrder(a: Warning, b: Warning): number {
  return a.start - b.start || a.end - b.end;
}
