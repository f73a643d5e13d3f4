import { block } from '../blocks.ts';
import type { Block, BlockKind, Warning } from '../document.ts';
import { type Draft, firstTold, type Metadata } from '../draft.ts';
import { tellUnits } from '../plain/index.ts';
import { findLabels } from '../transcript.ts';
import { turnsFrom } from '../turns.ts';
import { plainly } from '../words.ts';
import { frontMatter } from './front-matter.ts';
import { frontEnd, type Part, partsOf } from './parts.ts';

const NAME = /\.(?:md|markdown|mdown|mkd)$/i;
/** A plain text may hold one line that looks like Markdown; this many different signs of it are no accident. */
const MIN_SIGNS = 2;
/** Signs are looked for in the start of the text. In UTF-16 code units. */
const SAMPLE = 20_000;

const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\[[^\][\n]{1,200}\]\(https?:\/\/[^()\s]{1,500}\)/,
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /^> \S/m,
  /^(?:```|~~~)/m,
  /^\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*$/m,
];

/** Whether a text is Markdown: by its name, by its YAML head, or by signs of two kinds that people do not write otherwise. */
export function looksLikeMarkdown(name: string, text: string): boolean {
  if (NAME.test(name)) return true;
  const sample = text.slice(0, SAMPLE);
  if (frontEnd(sample.split('\n')) > 0) return true;
  return SIGNS.filter(sign => sign.test(sample)).length >= MIN_SIGNS;
}

const KINDS: Readonly<Record<Part['kind'], BlockKind>> = {
  front: 'chrome',
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  quotation: 'quotation',
  table: 'table',
  code: 'paragraph',
  comment: 'chrome',
};

/**
 * Markdown as its readers see it: the stored text is what the page made from it says, without the signs, as for HTML,
 * because a quote is of words and not of asterisks; the bytes keep the signs. What no reader sees (comments) is hidden.
 */
export function readMarkdown(source: string): Draft {
  const parts = partsOf(source);
  const { text, units } = layOut(parts);
  const labels = findLabels(parts.map(part => (part.kind === 'paragraph' || part.kind === 'list' ? part.text : '')));
  const told = tellUnits(units, labels);
  const front = parts[0]?.kind === 'front' ? frontMatter(parts[0].text) : {};
  const titlePart = titleOf(parts, front);
  const blocks = units.map((unit, i): Block => {
    const part = parts[i];
    const said = told.kinds[i] ?? 'paragraph';
    const byMarkup = part ? KINDS[part.kind] : said;
    const kind =
      i === titlePart
        ? 'title'
        : part?.kind === 'paragraph' || said === 'chrome' || said === 'comment'
          ? untitled(said, titlePart)
          : byMarkup;
    return block(
      part?.kind === 'comment' || part?.kind === 'front' ? 'chrome' : kind,
      [unit.start, unit.end],
      part?.kind === 'comment',
    );
  });
  const title = titlePart === null ? undefined : parts[titlePart]?.text;
  const found: Metadata = title === undefined ? {} : { title: { value: title.replaceAll('\n', ' '), from: 'text' } };
  return {
    format: 'markdown',
    text,
    blocks: labels ? turnsFrom(text, blocks, labels) : blocks,
    metadata: firstTold(front, found, told.metadata),
    warnings: [...told.warnings, ...hidden(blocks)],
  };
}

/** The first heading of the highest level, or the one that says the title in the head. */
function titleOf(parts: readonly Part[], front: Metadata): number | null {
  const given = front.title && plainly(front.title.value);
  const same = given ? parts.findIndex(part => part.kind === 'heading' && plainly(part.text) === given) : -1;
  if (same !== -1) return same;
  const first = parts.findIndex(part => part.kind === 'heading');
  return first !== -1 && parts[first]?.level === 1 ? first : null;
}

/** Where a heading is the title, no line of text is. */
function untitled(kind: BlockKind, title: number | null): BlockKind {
  return kind === 'title' && title !== null ? 'paragraph' : kind;
}

function hidden(blocks: readonly Block[]): Warning[] {
  return blocks
    .filter(block => block.hidden)
    .map(({ start, end }) => ({
      code: 'hidden-text',
      start,
      end,
      message: 'No reader of the page could see these words: a comment in the markup.',
    }));
}

function layOut(parts: readonly Part[]): {
  text: string;
  units: { start: number; end: number; text: string; apart: boolean }[];
} {
  const pieces: string[] = [];
  let at = 0;
  const units = parts.map((part, i) => {
    const gap =
      i === 0
        ? ''
        : part.kind === parts[i - 1]?.kind && (part.kind === 'list' || part.kind === 'table')
          ? '\n'
          : '\n\n';
    const start = at + gap.length;
    pieces.push(gap, part.text);
    at = start + part.text.length;
    return { start, end: at, text: part.text, apart: gap !== '\n' };
  });
  return { text: pieces.join(''), units };
}
