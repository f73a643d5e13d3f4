import type { Span } from '../text/span.ts';
import type { Block, BlockKind } from './document.ts';
import type { Label } from './transcript.ts';

/** Kinds that go on with the turn above them when they have no label of their own. */
const GOES_ON: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'quotation', 'list', 'caption']);
/** A label outweighs what its block was taken for, except that readers label their comments too. */
const NO_TURN: ReadonlySet<BlockKind> = new Set(['comment', 'chrome']);

/** "[Applause]", "(crosstalk)": what the one who wrote it down heard, no one's words. In UTF-16 code units. */
const STAGE = /^[[(][^\][()]{1,60}[\])]$/;

/**
 * Blocks of a transcript: each labelled block is a turn, and blocks without a label after it go on in the same turn.
 * What stands before the first label stays as it is, as do comments and chrome.
 */
export function turnsFrom(text: string, blocks: readonly Block[], labels: readonly (Label | null)[]): readonly Block[] {
  let speaker: Span | null = null;
  let begun = false;
  return blocks.map((block, i): Block => {
    const label = labels[i];
    const at = (span: Span): Span => [block.start + span[0], block.start + span[1]];
    if (label && !NO_TURN.has(block.kind)) {
      begun = true;
      speaker = label.speaker && at(label.speaker);
      return { ...block, kind: 'turn', speaker, label: at(label.label) };
    }
    if (!begun || !GOES_ON.has(block.kind)) return block;
    if (STAGE.test(text.slice(block.start, block.end))) return { ...block, kind: 'chrome' };
    return { ...block, kind: 'turn', speaker, label: null };
  });
}
