import type { BlockKind } from '../document.ts';
import type { Shape } from './shape.ts';

/** One paragraph this long, or two of any length in a row, and the account goes on after a list of links. In words. */
const RESUMES_WORDS = 40;
/** Form and menu lines under "Post your comments" are shorter than what readers write. In words. */
const MIN_COMMENT_WORDS = 5;

/** Before this many paragraphs of the account, a date on its own line is the account's and not a listed page's. */
const HEAD_PARAGRAPHS = 3;

/** Whether the account goes on at `i`: what follows a list of other pages are their titles and teasers, hardly ever this. */
function resumes(shapes: readonly Shape[], i: number): boolean {
  const shape = shapes[i];
  return shape?.body === true && (shape.words >= RESUMES_WORDS || shapes[i + 1]?.body === true);
}

/**
 * The kinds of units under a head that says what follows: lists of other pages ("Related Articles") up to where the
 * account goes on, and readers' comments ("3 comments") to the end. Null where neither holds.
 */
export function readZones(shapes: readonly Shape[]): readonly (BlockKind | null)[] {
  const kinds: (BlockKind | null)[] = shapes.map(() => null);
  let zone: 'none' | 'list' | 'comments' = 'none';
  let paragraphs = 0;
  const lastBody = shapes.findLastIndex(shape => shape.body && shape.words >= RESUMES_WORDS);
  shapes.forEach((shape, i) => {
    if (
      shape.furniture === 'comment-head' &&
      (i > lastBody || !shapes.slice(i + 1, i + 4).some(next => next.body && next.words >= RESUMES_WORDS))
    ) {
      zone = 'comments';
    } else if (shape.furniture === 'list-head' && zone !== 'comments') zone = 'list';
    else if (zone === 'list' && (resumes(shapes, i) || (shape.date && paragraphs < HEAD_PARAGRAPHS))) zone = 'none';
    if (zone === 'none' && shape.body) paragraphs++;
    if (shape.furniture) kinds[i] = 'chrome';
    else if (zone === 'list') kinds[i] = 'chrome';
    else if (zone === 'comments') kinds[i] = isReaders(shapes, i) ? 'comment' : 'chrome';
    else if (underInvitation(shapes, i, kinds)) kinds[i] = 'chrome';
  });
  return kinds;
}

/** A reader wrote it: a sentence, or the line above one that says who. Titles of other pages have no stop. */
function isReaders(shapes: readonly Shape[], i: number): boolean {
  const shape = shapes[i];
  const next = shapes[i + 1];
  if (!shape) return false;
  if (shape.closed && shape.words >= MIN_COMMENT_WORDS) return true;
  if (shape.url) return true;
  return shape.words <= 12 && next !== undefined && next.closed && !next.furniture && next.words >= MIN_COMMENT_WORDS;
}

/** Items under "Continue reading by registering to get:" belong to it. */
function underInvitation(shapes: readonly Shape[], i: number, kinds: readonly (BlockKind | null)[]): boolean {
  if (!shapes[i]?.bullet) return false;
  const above = shapes[i - 1];
  return kinds[i - 1] === 'chrome' && above !== undefined && (above.bullet || above.unit.text.endsWith(':'));
}
