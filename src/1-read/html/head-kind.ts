import { dateLine, findDate } from '../dates.ts';
import type { BlockKind } from '../document.ts';
import { bylineNames, looksLikeName, sharesWords, startsAsByline } from '../names.ts';
import { nearby, type Page } from './page.ts';
import { isBylineElement, isDateElement } from './roles.ts';
import type { Valued } from './values.ts';

/** Bylines are no longer, lines of date still shorter. In words. */
const MAX_BYLINE_WORDS = 30;
const MAX_DATE_WORDS = 16;

/** A line of nothing but a name that no markup says is the writer's. */
export function isBareName({ leaf, links }: Valued, page: Page): boolean {
  if (leaf.kind !== 'text' || leaf.hidden !== null || links > 0) return false;
  return looksLikeName(leaf.text) && !sharesWords(leaf.text, page.vocabulary);
}

/** What a leaf near the headline says of the account: who wrote it, or when; null when it says neither. */
export function headKind(valued: Valued, page: Page, bareNames: boolean): BlockKind | null {
  const { leaf, words } = valued;
  const core = page.article.core;
  if (words > MAX_BYLINE_WORDS || leaf.kind === 'heading' || leaf.kind === 'control') return null;
  if (leaf.kind !== 'item' && dateLine(leaf.text) !== null) return 'dateline';
  const led = startsAsByline(leaf.text);
  const named = bylineNames(leaf.text).length > 0;
  const marked = nearby(leaf.element, isBylineElement, core) || page.authorBlocks.has(leaf.element);
  if ((marked && (named || led)) || (led && named)) return 'byline';
  if (bareNames && isBareName(valued, page)) return 'byline';
  const dated = nearby(leaf.element, isDateElement, core) || page.timeBlocks.has(leaf.element);
  return dated && words <= MAX_DATE_WORDS && findDate(leaf.text) !== null ? 'dateline' : null;
}
