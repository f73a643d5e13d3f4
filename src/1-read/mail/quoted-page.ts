import type { Span } from '../../text/span.ts';
import type { Laid } from '../compose.ts';
import type { Block } from '../document.ts';
import { attributionBefore, headerAt } from './quoted.ts';

/** Kinds whose words are those of whoever is quoted. */
const WORDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'quotation', 'list']);

/**
 * What a mail's page quotes or forwards as turns of whoever wrote it: quotations after a line that says so, and all that
 * follows the head of another message. The block that says so becomes the label of the first turn.
 */
export function attributed(page: Laid): Laid {
  const { text, blocks } = page;
  const turned: Block[] = [];
  let speaker: Span | null = null;
  /** What is the other's: quotations only, or all the rest. */
  let reach: 'none' | 'quotations' | 'rest' = 'none';
  let label: Block | null = null;

  for (const [i, block] of blocks.entries()) {
    if (block.hidden || !WORDS.has(block.kind)) {
      turned.push(block);
      continue;
    }
    const said = saysWho(text.slice(block.start, block.end), blocks[i + 1]);
    if (said !== null) {
      if (label) turned.push(label);
      label = block;
      speaker = said.speaker && [block.start + said.speaker[0], block.start + said.speaker[1]];
      reach = said.reach;
      continue;
    }
    const isTheirs = reach === 'rest' || (reach === 'quotations' && block.kind === 'quotation');
    if (!isTheirs) {
      reach = 'none';
      turned.push(block);
    } else if (label)
      turned.push({ ...block, kind: 'turn', start: label.start, label: [label.start, label.end], speaker });
    else turned.push({ ...block, kind: 'turn', speaker });
    label = null;
  }
  if (label) turned.push(label);
  return { ...page, blocks: turned };
}

function saysWho(
  words: string,
  next: Block | undefined,
): { readonly speaker: Span | null; readonly reach: 'quotations' | 'rest' } | null {
  const lines = words.split('\n');
  const header = headerAt(lines);
  if (header?.lines === lines.length) return { speaker: header.speaker, reach: 'rest' };
  const line = next?.kind === 'quotation' ? attributionBefore(lines) : null;
  return line?.lines === lines.length ? { speaker: line.speaker, reach: 'quotations' } : null;
}
