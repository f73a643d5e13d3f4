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
  const asked = hasBareQuestions(text, blocks, labels);
  const first = labels.findIndex(label => label !== null);
  return blocks.map((block, i): Block => {
    const label = labels[i];
    if (asked && i === first - 1 && asks(text, block)) return { ...block, kind: 'turn', speaker: null, label: null };
    const at = (span: Span): Span => [block.start + span[0], block.start + span[1]];
    if (label && !NO_TURN.has(block.kind)) {
      begun = true;
      speaker = label.speaker && at(label.speaker);
      return { ...block, kind: 'turn', speaker, label: at(label.label) };
    }
    if (!begun || !GOES_ON.has(block.kind)) return block;
    if (STAGE.test(text.slice(block.start, block.end))) return { ...block, kind: 'chrome' };
    return { ...block, kind: 'turn', speaker: asked ? null : speaker, label: null };
  });
}

/**
 * Whether only the answers of an interview are labelled: one name all through, and at least half of the blocks between its turns ask.
 * Those blocks are nobody's by name.
 */
function hasBareQuestions(text: string, blocks: readonly Block[], labels: readonly (Label | null)[]): boolean {
  const names = labels.map(label => label?.key.split(' ').at(-1));
  const [first, last] = [names.findIndex(Boolean), names.findLastIndex(Boolean)];
  const found = labels.filter(label => label !== null);
  if (found.some(({ speaker }) => speaker === null) || new Set(names.filter(Boolean)).size !== 1) return false;
  const between = blocks.slice(first, last).filter((block, i) => labels[first + i] === null && GOES_ON.has(block.kind));
  const questions = between.filter(block => asks(text, block));
  return found.length >= 2 && questions.length > 0 && questions.length * 2 >= between.length;
}

function asks(text: string, { start, end }: Block): boolean {
  return /\?["'”’»)]*\s*$/u.test(text.slice(Math.max(start, end - 8), end));
}
