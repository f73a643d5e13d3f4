import type { BlockKind } from '../document.ts';
import { furniture } from '../phrases.ts';
import { plainly } from '../words.ts';
import { bodyKind, isCaptionLeaf, kindWithoutProse } from './body-kind.ts';
import { type Element, parentOf } from './dom.ts';
import { headKind, isBareName } from './head-kind.ts';
import { within } from './inherit.ts';
import { introducedLists, linkLists, listOf } from './link-lists.ts';
import { isWithin, type Page } from './page.ts';
import { greatestOf, sumUp } from './sums.ts';
import { MANY_LINKS, type Valued } from './values.ts';

/** What a leaf must be worth to mark where the account begins and ends. */
const PROSE = 4;
/** Leaves before the account's first and after the title that its byline and date stand among. */
const HEAD_LEAVES = 10;
/** A standfirst may stand so many leaves above its headline. */
const ABOVE_TITLE = 3;
/** One name near the headline, said once or twice, is the writer's; many are a menu. */
const MAX_BARE_NAMES = 2;
/** The head of a list or of comments is no longer, marked as a heading or not. In words. */
const MAX_HEAD_WORDS = { list: 5, comments: 8 };
/** Readers' comments are seldom this long. In words. */
const LONG_WORDS = 50;
/** What a reader writes has at least this many words, and a stop. */
const COMMENT_WORDS = 5;
/** A leaf of links under comments is their buttons up to this length. In words. */
const BUTTON_WORDS = 12;
/** A part with more of the account's prose than this is no box beside it. */
const GOOD_PART = 0.3;
/** The account goes on after a list of other pages with a paragraph of this many words, or worth. */
const RESUMES_WORDS = 25;

/** Whether an element holds a good part of the account, so that a list's head in it heads only what follows at once. */
function proseShare(leaves: readonly Valued[], inCore: readonly boolean[]): (element: Element) => boolean {
  const sums = sumUp(leaves, ({ value }, i) => (inCore[i] ? Math.max(0, value) : 0));
  const total = greatestOf(sums);
  return element => (sums.get(element) ?? 0) > total * GOOD_PART;
}

/** Where each leaf stands to the parts that only their heads tell: lists of other pages, readers' comments. */
function underHeads(
  page: Page,
  inCore: readonly boolean[],
  first: number,
  last: number,
): readonly ('list' | 'comments' | null)[] {
  const { leaves } = page;
  const holdsAccount = proseShare(leaves, inCore);
  // A count of comments may stand above an account, but nothing a reader writes is as long as its paragraphs.
  const longest = leaves.findLastIndex(
    ({ leaf, words, closed, value }) => leaf.kind === 'text' && closed && value > 0 && words >= LONG_WORDS,
  );
  let list: Element | null = null;
  let comments = false;
  return leaves.map(({ leaf, words, closed, value }, i) => {
    const sort = leaf.hidden ? null : furniture(leaf.text);
    if (sort === 'comment-head' && i > first && words <= MAX_HEAD_WORDS.comments) {
      comments ||= i > last || (leaf.kind === 'heading' && i > longest);
    }
    const resumes = leaf.level > 0 || (value > 0 && words >= RESUMES_WORDS && closed);
    if (list && (!isWithin(leaf.element, list) || (resumes && holdsAccount(list)))) list = null;
    if (sort === 'list-head' && (leaf.kind === 'heading' || words <= MAX_HEAD_WORDS.list))
      list = parentOf(leaf.element);
    return comments ? 'comments' : list ? 'list' : null;
  });
}

function commentKind({ leaf, words, links }: Valued): BlockKind {
  const button = leaf.kind === 'control' || (links > MANY_LINKS && words < BUTTON_WORDS);
  return button || furniture(leaf.text) !== null ? 'chrome' : 'comment';
}

/** What each leaf is. Hidden ones keep the kind they would have if they could be seen. */
export function kindsOf(page: Page): readonly BlockKind[] {
  const { leaves, article, headline } = page;
  const { core, around, roles } = article;
  if (core === null)
    return leaves.map((leaf, i) => (i === headline ? 'title' : kindWithoutProse(leaf, roles[i] ?? null)));
  const [isInCore, isInAround] = [within(core), within(around)];
  const inCore = leaves.map(({ leaf }) => isInCore(leaf.element));
  const inAround = leaves.map(({ leaf }, i) => inCore[i] || isInAround(leaf.element));
  const isProse = (leaf: Valued, i: number) => inCore[i] === true && !roles[i] && leaf.value > PROSE;
  const first = leaves.findIndex(isProse);
  const last = leaves.findLastIndex(isProse);
  const top = headline ?? first;
  const isNear = (i: number) =>
    first !== -1 && i >= Math.min(top, first) - HEAD_LEAVES && i <= Math.max(top, first) + HEAD_LEAVES;
  const under = underHeads(page, inCore, first, last);
  const introduced = introducedLists(leaves, { isWithin: i => inCore[i] === true && roles[i] === null, last });
  const lists = linkLists(leaves).difference(introduced);
  const title = headline === null ? '' : plainly(leaves[headline]?.leaf.text ?? '');
  const names = leaves.filter((leaf, i) => isNear(i) && isBareName(leaf, page)).length;
  const kinds = leaves.map((valued, i): BlockKind => {
    const { leaf, words, links, closed } = valued;
    const role = roles[i];
    const belowTitle = headline !== null && i > headline && i < first;
    if (i === headline) return 'title';
    if (role === 'comment') return commentKind(valued);
    if (title !== '' && plainly(leaf.text.slice(0, 1000)) === title) return 'chrome';
    const bare = names <= MAX_BARE_NAMES && role === null && belowTitle;
    const head = isNear(i) && (inAround[i] || i > top) ? headKind(valued, page, bare) : null;
    if (head) return head;
    if (role === 'chrome' || under[i] === 'list') return 'chrome';
    if (under[i] === 'comments') return closed && words >= COMMENT_WORDS && links < MANY_LINKS ? 'comment' : 'chrome';
    if (leaf.kind === 'item' && lists.has(listOf(leaf.element) ?? leaf.element)) return 'chrome';
    if (inCore[i]) return bodyKind(valued, leaves[i + 1], page);
    if (belowTitle && isCaptionLeaf(valued, page)) return 'caption';
    const standfirst =
      i < first && (headline === null || i > headline - ABOVE_TITLE) && (valued.value > 0 || leaf.kind === 'heading');
    const goesOn = i > last && valued.value > RESUMES_WORDS;
    return inAround[i] && (standfirst || goesOn) ? bodyKind(valued, leaves[i + 1], page) : 'chrome';
  });
  return withoutBoxHeads(leaves, withoutOthersBylines(leaves, kinds), lists);
}

/** What heads a list of other pages goes with it. */
function withoutBoxHeads(
  leaves: readonly Valued[],
  kinds: readonly BlockKind[],
  lists: ReadonlySet<Element>,
): readonly BlockKind[] {
  return kinds.map((kind, i) => {
    const below = leaves[i + 1]?.leaf;
    const list = kind === 'heading' && below?.kind === 'item' ? listOf(below.element) : null;
    return list && lists.has(list) ? 'chrome' : kind;
  });
}

/** A byline right under the title of another page is that page's, once the account has its own. */
function withoutOthersBylines(leaves: readonly Valued[], kinds: readonly BlockKind[]): readonly BlockKind[] {
  const own = kinds.indexOf('byline');
  return kinds.map((kind, i) => {
    const above = leaves[i - 1];
    const isOthers = i > own && kinds[i - 1] === 'chrome' && above !== undefined && above.links > MANY_LINKS;
    return kind === 'byline' && isOthers ? 'chrome' : kind;
  });
}
