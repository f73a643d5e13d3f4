import type { BlockKind } from '../document.ts';
import { plainly } from '../words.ts';
import { nearby, type Page } from './page.ts';
import { isPullQuote } from './roles.ts';

/** Shorter quotations stand in their paragraphs by accident. In UTF-16 code units. */
const MIN_PULLED = 20;
/** No account pulls out more; each is looked for in the whole of it. */
const MAX_PULLED = 200;
/** Shorter captions are credits and names, which several pictures have in common. */
const MIN_CAPTION_WORDS = 8;
/** A pull quote is a sentence or two. In UTF-16 code units. */
const MAX_LENGTH = 1000;

/** Kinds with pull quotes that say again what a paragraph says, and captions said before, taken out of the account. */
export function withoutRepeats(page: Page, kinds: readonly BlockKind[]): readonly BlockKind[] {
  return withoutPullQuotes(page, withoutSecondCaptions(page, kinds));
}

/** Galleries say each caption twice, under the small picture and under the large one. */
function withoutSecondCaptions({ leaves }: Page, kinds: readonly BlockKind[]): readonly BlockKind[] {
  const said = new Set<string>();
  return kinds.map((kind, i) => {
    const leaf = leaves[i]?.leaf;
    if (kind !== 'caption' || leaf === undefined || leaf.hidden !== null) return kind;
    const words = plainly(leaf.text.slice(0, MAX_LENGTH));
    if (words.split(' ').length < MIN_CAPTION_WORDS) return kind;
    if (said.has(words)) return 'chrome';
    said.add(words);
    return kind;
  });
}

function withoutPullQuotes({ leaves }: Page, kinds: readonly BlockKind[]): readonly BlockKind[] {
  const pulled = leaves.flatMap(({ leaf }, i) => {
    const kind = kinds[i];
    const own = kind === 'paragraph' || kind === 'heading';
    return kind === 'quotation' || (own && nearby(leaf.element, isPullQuote, null)) ? [i] : [];
  });
  if (pulled.length === 0 || pulled.length > MAX_PULLED) return kinds;
  const apart = new Set(pulled);
  const prose = leaves
    .map(({ leaf }, i) => (kinds[i] === 'paragraph' && !apart.has(i) ? plainly(leaf.text) : ''))
    .join('\n');
  const repeats = new Set(
    pulled.filter(i => {
      const words = plainly(leaves[i]?.leaf.text.slice(0, MAX_LENGTH) ?? '');
      return words.length > MIN_PULLED && prose.includes(words);
    }),
  );
  return kinds.map((kind, i) => (repeats.has(i) ? 'chrome' : kind));
}
