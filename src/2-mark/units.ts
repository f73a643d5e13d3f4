import type { Block } from '../1-read/document.ts';
import type { Span } from '../text/span.ts';
import type { AccountParagraph } from './account.ts';
import type { Attribution } from './attributions.ts';
import { isHeadline } from './headlines/lines.ts';

/** Kinds of which each block says what it says alone. */
const ALONE: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['title', 'heading', 'caption']);

/** "He said:" announces what the next lines say, however short they are. */
const ANNOUNCES = /:\s*$/u;

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
  let announced = false;
  return paragraphs.map(paragraph => {
    const turn = paragraph.kind === 'turn';
    const alone = ALONE.has(paragraph.kind) || isSetAlone(text, paragraph);
    const announces = ANNOUNCES.test(text.slice(Math.max(paragraph.span[0], paragraph.span[1] - 4), paragraph.span[1]));
    const kind = turn ? 'turn' : alone && !announced && !announces ? 'alone' : 'running';
    const begins = turn && blocks[paragraph.block]?.label !== null;
    if (kind === 'alone' || kind !== before || begins) unit++;
    before = kind;
    announced = announces || (announced && alone);
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
  const unitAt = (place: number) => units[lastStart(paragraphs, place)];
  const first = attribution.cue[0] ?? attribution.content[0];
  const unit = first === undefined ? undefined : unitAt(first[0]);
  const here = (spans: readonly Span[]) => spans.filter(([start]) => unitAt(start) === unit);
  const content = here(attribution.content);
  return content.length === 0
    ? null
    : { ...attribution, content, cue: here(attribution.cue), source: here(attribution.source) };
}

/** Index of the last paragraph that starts at or before a place; -1 before the first. */
function lastStart(paragraphs: readonly AccountParagraph[], place: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as AccountParagraph).span[0] <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
