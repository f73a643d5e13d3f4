import { Fault } from '../../fault/index.ts';
import type { Block, Warning } from '../document.ts';
import type { Draft } from '../draft.ts';
import { MAX_BLOCKS, MAX_DEPTH, MAX_MARKUP } from '../limits.ts';
import { findLabels } from '../transcript.ts';
import { turnsFrom } from '../turns.ts';
import { wordsOf } from '../words.ts';
import { findArticle } from './article.ts';
import { collapse, type Element, parentOf } from './dom.ts';
import { findHeadline } from './headline.ts';
import { itemsOf } from './json-ld.ts';
import { kindsOf } from './kinds.ts';
import { hiddenWarnings, layOut } from './layout.ts';
import { leavesOf } from './leaves.ts';
import { tagsOf } from './meta-tags.ts';
import { MAX_TITLE, metadataOf } from './metadata.ts';
import type { Page } from './page.ts';
import { fillMetadata } from './page-metadata.ts';
import { parsePage } from './parse.ts';
import { withoutRepeats } from './repeats.ts';
import { styleSheetOf } from './styles/index.ts';
import { type Valued, valued } from './values.ts';

/** What a leaf must be worth for its words to count as the account's vocabulary. */
const PROSE = 8;

/**
 * A saved page: its words as a reader saw them, each run with what it is, and what the page says of itself.
 * @throws Fault `file-too-large` for markup or runs of words beyond the limits.
 */
export function readHtml(markup: string, name: string): Draft {
  const written = markup.length - inlined(markup);
  if (written > MAX_MARKUP) throw tooLarge(name, `The page has ${written} characters; the limit is ${MAX_MARKUP}.`);
  const { root, tooDeep } = parsePage(markup);
  const tags = tagsOf(root);
  const runs = leavesOf(root, styleSheetOf(root), tags.outerStyles);
  if (runs.length > MAX_BLOCKS) throw tooLarge(name, `The page has more than ${MAX_BLOCKS} runs of words.`);
  const leaves = runs.map(valued);
  const said = metadataOf(tags, itemsOf(root));
  const pageTitle = tags.title === null ? null : collapse(tags.title.slice(0, MAX_TITLE));
  const headline = findHeadline(
    leaves,
    [said.title?.value, pageTitle].filter(title => typeof title === 'string'),
  );
  const article = findArticle(leaves, headline === null ? undefined : leaves[headline]);
  const vocabulary = vocabularyOf(leaves, article.roles);
  const page: Page = {
    leaves,
    article,
    headline,
    vocabulary,
    authorBlocks: blocksAround(tags.authors),
    timeBlocks: blocksAround(tags.times),
  };
  const kinds = withoutRepeats(page, kindsOf(page));
  const { text, blocks } = layOut(runs, kinds);
  return {
    format: 'html',
    text,
    blocks: withTurns(text, blocks),
    metadata: fillMetadata(said, pageTitle, page, kinds, tags),
    warnings: [...hiddenWarnings(runs, blocks), ...(tooDeep ? [deep(text)] : [])],
  };
}

function tooLarge(file: string, detail: string): Fault {
  return new Fault('file-too-large', { file, detail });
}

/** Shorter ones are icons; they count as markup. In UTF-16 code units. */
const LONG_DATA = /data:[\w./+-]{1,60};base64,[A-Za-z0-9+/=%]{1000,}/g;

/** What pictures and fonts inside the page take up: "webpage, single file" saves are mostly that, and it builds no tree. */
function inlined(markup: string): number {
  let length = 0;
  for (const match of markup.matchAll(LONG_DATA)) length += match[0].length;
  return length;
}

function deep(text: string): Warning {
  const message = `The page nests elements deeper than ${MAX_DEPTH}; the deepest were taken out, their words kept.`;
  return { code: 'too-deep', start: 0, end: text.length, message };
}

function vocabularyOf(leaves: readonly Valued[], roles: readonly (string | null)[]): ReadonlySet<string> {
  const words = new Set<string>();
  leaves.forEach(({ leaf, value }, i) => {
    if (!roles[i] && value > PROSE) for (const word of wordsOf(leaf.text.slice(0, 20_000))) words.add(word);
  });
  return words;
}

/** Inline elements with those around them, up to the block they stand in. */
function blocksAround(elements: readonly Element[]): ReadonlySet<Element> {
  const blocks = new Set<Element>();
  for (const element of elements) {
    let node: Element | null = element;
    for (let i = 0; node && i < 3; i++, node = parentOf(node)) {
      blocks.add(node);
      if (/^(?:p|div|li|h\d|header|footer|section|address|figcaption|td)$/.test(node.tagName)) break;
    }
  }
  return blocks;
}

/** Turns of an interview printed as paragraphs; only what is neither furniture nor comment is looked at. */
function withTurns(text: string, blocks: readonly Block[]): readonly Block[] {
  const spoken = blocks.flatMap((block, i) =>
    /^(?:paragraph|heading|list|quotation)$/.test(block.kind) && !block.hidden ? [i] : [],
  );
  const labels = findLabels(spoken.map(i => text.slice(blocks[i]?.start, blocks[i]?.end)));
  if (!labels) return blocks;
  const all = blocks.map(() => null as (typeof labels)[number]);
  spoken.forEach((place, i) => {
    all[place] = labels[i] ?? null;
  });
  return turnsFrom(text, blocks, all);
}
