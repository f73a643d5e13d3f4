import type { BlockKind } from '../document.ts';
import { furniture, isCaption } from '../phrases.ts';
import { collapse, type Element, elementsOf, parentOf, textOf } from './dom.ts';
import { nearby, type Page } from './page.ts';
import type { Role } from './roles.ts';
import { isCaptionElement, isGallery } from './roles.ts';
import type { Valued } from './values.ts';

/** Parts above a leaf of a slide show that may say so: slides are nested deep. */
const GALLERY_NEAR = 7;
/** A button says less than a caption. In words. */
const MAX_BUTTON_WORDS = 5;
/** A leaf that is nearly all link. */
const ALL_LINK = 0.9;
/** A line of nothing but a link is a link to another page up to this length; a whole sentence may be the account's. In words. */
const MAX_LINK_WORDS = 25;
/** A caption that only its credit gives away is no longer. In words. */
const MAX_CAPTION_WORDS = 60;
/** Elements looked through for a picture: a block with more is no line under one. */
const MAX_LOOK = 30;
/** White space and a sign or two besides the line. In UTF-16 code units. */
const SLACK = 8;
/** A line without a stop above a paragraph is its heading up to this length, marked as one or not. In words. */
const MAX_HEADING_WORDS = 12;
/** A paragraph that a heading can head is worth at least this. */
const HEADED = 25;
/** What makers of instructions and long reports number. */
const STEP = /^(?:step|part|chapter|section|stage|phase|day|question)\s(?:\d{1,3}|[IVX]{1,6})[.:]?$/i;
/** A line without a stop that heads nothing is a button's or a picture's label up to this length. In words. */
const MAX_LABEL_WORDS = 3;

/** Whether a leaf is a picture's caption, by its element or its credit. */
export function isCaptionLeaf({ leaf, words, closed }: Valued, page: Page): boolean {
  if (leaf.kind === 'caption' || nearby(leaf.element, isCaptionElement, page.article.core)) return true;
  if (leaf.kind !== 'text' || words > MAX_CAPTION_WORDS) return false;
  return isCaption(leaf.text) || (!closed && standsWithPicture(leaf.element, leaf.text));
}

/** Whether a line has a picture in its own block, or in the one around it that holds no other words. */
function standsWithPicture(element: Element, line: string): boolean {
  if (holdsPicture(element)) return true;
  const around = parentOf(element);
  return (
    around !== null &&
    holdsPicture(around) &&
    collapse(textOf(around, 2 * line.length + SLACK)).length <= line.length + SLACK
  );
}

function holdsPicture(element: Element): boolean {
  let looked = 0;
  for (const { tagName } of elementsOf(element)) {
    if (tagName === 'img' || tagName === 'picture' || tagName === 'video') return true;
    if (++looked > MAX_LOOK) return false;
  }
  return false;
}

/** What a leaf within the account is; `next` is the leaf after it. */
export function bodyKind(valued: Valued, next: Valued | undefined, page: Page): BlockKind {
  const { leaf, words, links, closed } = valued;
  if (leaf.kind === 'control') return 'chrome';
  if (nearby(leaf.element, isGallery, page.article.core, GALLERY_NEAR))
    return words > MAX_BUTTON_WORDS ? 'caption' : 'chrome';
  if (leaf.kind === 'caption') return 'caption';
  if (furniture(leaf.text) !== null) return 'chrome';
  if (leaf.kind === 'heading') return links > ALL_LINK && page.headline !== null ? 'chrome' : 'heading';
  if (leaf.kind === 'row') return 'table';
  if (leaf.kind === 'item') return 'list';
  // A headline may ask or call out; only a full stop makes it the account's.
  if (links > ALL_LINK && words <= MAX_LINK_WORDS && (!closed || /[?!]$/.test(leaf.text))) return 'chrome';
  if (isCaptionLeaf(valued, page)) return 'caption';
  if (leaf.kind === 'quote') return 'quotation';
  if (closed || words > MAX_HEADING_WORDS || leaf.kind !== 'text') return 'paragraph';
  if ((next && next.value >= HEADED && next.leaf.kind === 'text') || STEP.test(leaf.text)) return 'heading';
  return words <= MAX_LABEL_WORDS && page.article.core !== leaf.element ? 'chrome' : 'paragraph';
}

const WITHOUT_PROSE = { heading: 'heading', item: 'list', row: 'table' } as const;

/** What a leaf is on a page without one sentence of prose: all that is not marked as furniture is the account. */
export function kindWithoutProse({ leaf }: Valued, role: Role['role'] | null): BlockKind {
  if (role) return role;
  if (leaf.kind === 'control' || furniture(leaf.text)) return 'chrome';
  return leaf.kind in WITHOUT_PROSE ? WITHOUT_PROSE[leaf.kind as keyof typeof WITHOUT_PROSE] : 'paragraph';
}
