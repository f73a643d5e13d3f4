import type { Block } from '../1-read/document.ts';
import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';
import { isHeadline } from './headlines/lines.ts';

/** Kinds of which each block says what it says alone. */
const ALONE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['title', 'heading', 'caption']);

/**
 * For each paragraph the number of its unit: running text is one until something stands between, a turn is one with the paragraphs that
 * go on with it, and titles, captions and headlines stand alone. Who speaks in one unit does not report what another says.
 */
export function unitsOf(
  text: string,
  paragraphs: readonly AccountParagraph[],
  blocks: readonly Block[],
): readonly number[] {
  let unit = 0;
  let before: 'alone' | 'turn' | 'running' = 'alone';
  return paragraphs.map(paragraph => {
    const turn = paragraph.kind === 'turn';
    const kind = turn ? 'turn' : ALONE.has(paragraph.kind) || isSetAlone(text, paragraph) ? 'alone' : 'running';
    const begins = turn && blocks[paragraph.block]?.label !== null;
    if (kind === 'alone' || kind !== before || begins) unit++;
    before = kind;
    return unit;
  });
}

function isSetAlone(text: string, paragraph: AccountParagraph): boolean {
  return paragraph.kind === 'paragraph' && isHeadline(text, paragraph);
}

/** An attribution without the pieces that stand in another unit than its cue; null when no content is left. */
export function withinUnit(
  paragraphs: readonly AccountParagraph[],
  units: readonly number[],
  attribution: Attribution,
): Attribution | null {
  const unitAt = (place: number) => units[paragraphs.findLastIndex(one => one.span[0] <= place)];
  const first = attribution.cue[0] ?? attribution.content[0];
  const unit = first === undefined ? undefined : unitAt(first[0]);
  const here = (spans: readonly Span[]) => spans.filter(([start]) => unitAt(start) === unit);
  const content = here(attribution.content);
  return content.length === 0
    ? null
    : { ...attribution, content, cue: here(attribution.cue), source: here(attribution.source) };
}
