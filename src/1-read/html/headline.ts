import { plainly } from '../words.ts';
import { sharedPart } from './title.ts';
import type { Valued } from './values.ts';

/** A heading this deep is a section's. */
const MAX_LEVEL = 3;

/**
 * The leaf that is the page's headline: the heading that says the page's title (or a part of it), the highest first;
 * else the only visible `<h1>` that is not a link home; else any leaf that says the title word for word.
 */
export function findHeadline(leaves: readonly Valued[], titles: readonly string[]): number | null {
  const visible = leaves.map(({ leaf }) => leaf.hidden === null);
  const says = (text: string) => titles.some(title => sharedPart(title, text) !== null);
  for (let level = 1; level <= MAX_LEVEL; level++) {
    const found = leaves.flatMap(({ leaf }, i) => (visible[i] && leaf.level === level && says(leaf.text) ? [i] : []));
    // A site's name at the top is a part of the title too, but a link, or shorter, or above.
    const best = found.sort((a, b) => rank(leaves[b]) - rank(leaves[a]) || b - a)[0];
    if (best !== undefined) return best;
  }
  const first = leaves.flatMap(({ leaf, links }, i) => (visible[i] && leaf.level === 1 && links < 0.5 ? [i] : []));
  if (first.length === 1) return first[0] ?? null;
  const whole = new Set(titles.map(plainly).filter(title => title.includes(' ')));
  const found = leaves.findIndex(
    ({ leaf }, i) => visible[i] && leaf.kind !== 'control' && leaf.text.length < 400 && whole.has(plainly(leaf.text)),
  );
  return found === -1 ? null : found;
}

function rank(leaf: Valued | undefined): number {
  return leaf ? (leaf.links > 0.5 ? 0 : 1000) + Math.min(leaf.leaf.text.length, 400) : 0;
}
