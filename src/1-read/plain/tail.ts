import type { BlockKind } from '../document.ts';
import { sharesWords } from '../names.ts';
import type { Shape } from './shape.ts';

/** Only where paragraphs end as sentences do does a line without a stop tell anything. */
const MIN_CLOSED_SHARE = 0.6;
/** An outlet's name under the writer's is no longer. In words. */
const MAX_OUTLET_WORDS = 5;
/** A longer line without a stop may be the account's own. In words. */
const MAX_LINK_WORDS = 24;
/** As many titles in a row are a list of links, not a caption or a last line of the account. */
const MIN_LINKS = 2;

/** How a reader's comment is headed: "NAME in: TITLE", "NAME on TITLE", "NAME says:", "NAME wrote:". */
const COMMENT_HEAD = /^\S.{0,120}?\s(?:in|on|says|said|wrote|writes|replied|commented)\s?:(?:\s|$)/i;

/** What stands under an account, from `from` on. */
export interface Tail {
  readonly from: number;
  /** One kind for each unit from `from` on. */
  readonly kinds: readonly BlockKind[];
  /** Index of the unit that names the outlet, or null. */
  readonly outlet: number | null;
}

/** Whether a unit can stand under an account and not in it. */
function isLoose(shape: Shape): boolean {
  if (shape.body || shape.bullet) return false;
  if (shape.furniture || shape.url || shape.piped || shape.cutShort || shape.date) return true;
  if (COMMENT_HEAD.test(shape.unit.text)) return true;
  return !shape.closed && shape.words <= MAX_LINK_WORDS && !/[:;,]$/.test(shape.unit.text);
}

function isOutlet(shape: Shape | undefined, vocabulary: ReadonlySet<string>): shape is Shape {
  if (!shape || shape.words === 0 || shape.words > MAX_OUTLET_WORDS || shape.closed || shape.furniture || shape.date)
    return false;
  return /^\p{Lu}/u.test(shape.unit.text) && !shape.url && !shape.piped && !sharesAll(shape.unit.text, vocabulary);
}

function sharesAll(line: string, vocabulary: ReadonlySet<string>): boolean {
  return line.split(/\s+/).every(word => sharesWords(word, vocabulary));
}

/**
 * What stands under the account: the writer's name and outlet, lists of links, readers' comments and spam. Walks up
 * from the end until a unit that only an account has; a single loose line that is none of these stays in the account.
 */
export function readTail(shapes: readonly Shape[], vocabulary: ReadonlySet<string>): Tail {
  const none: Tail = { from: shapes.length, kinds: [], outlet: null };
  const long = shapes.filter(shape => shape.words >= 8 && !shape.furniture);
  if (long.filter(shape => shape.closed).length < long.length * MIN_CLOSED_SHARE) return none;
  if (!shapes.some(shape => shape.body)) return none;
  let from = shapes.length;
  while (from > 0 && isLoose(shapes[from - 1] as Shape)) from--;
  const tail = shapes.slice(from);
  if (tail.length === 0) return none;
  let rest = 0;
  let outlet: number | null = null;
  const first = tail[0];
  if (first && ((first.name && !sharesWords(first.unit.text, vocabulary)) || first.byline)) {
    rest = 1;
    if (isOutlet(tail[1], vocabulary) && (tail.length === 2 || tail[2]?.furniture || tail[2]?.date)) {
      outlet = from + 1;
      rest = 2;
    }
  }
  const kinds = tail.map((shape, i): BlockKind => (i < rest ? 'byline' : shape.date ? 'dateline' : 'chrome'));
  const comments = commentsIn(tail.slice(rest));
  comments.forEach((isComment, i) => {
    if (isComment) kinds[rest + i] = 'comment';
  });
  const loose = tail.slice(rest).filter((shape, i) => !shape.furniture && !shape.date && !comments[i]);
  const links = loose.length >= MIN_LINKS || tail.slice(rest).some(shape => shape.furniture === 'list-head');
  if (rest === 0 && loose.length === tail.length && !links && !loose.some(shape => shape.piped || shape.url))
    return none;
  return { from, kinds, outlet };
}

/** Which units are readers' comments: a comment's head and what it heads, and links that nobody wrote in a title. */
function commentsIn(shapes: readonly Shape[]): readonly boolean[] {
  return shapes.map((shape, i) => {
    const above = shapes[i - 1];
    if (COMMENT_HEAD.test(shape.unit.text)) return true;
    if (shape.url && !shape.piped) return true;
    return above !== undefined && COMMENT_HEAD.test(above.unit.text) && shape.furniture === null;
  });
}
