import { dateLine, findDate } from '../dates.ts';
import type { BlockKind } from '../document.ts';
import { bylineNames, startsAsByline } from '../names.ts';
import { isCaption } from '../phrases.ts';
import { countWords, plainly } from '../words.ts';
import { type Paragraph, startsItem } from './paragraphs.ts';

/** A paragraph with its words joined. */
export interface Said {
  readonly lines: Paragraph;
  readonly text: string;
}

/** Larger than the body by this much is a heading's size; a title is larger still. */
const HEADING = 1.1;
const TITLE = 1.2;
/** In words. */
const MAX_HEADING = 24;
const MAX_TITLE = 45;
const MAX_CAPTION = 80;
/** A numbered item of more words is a paragraph with a number, as reports have. */
const MAX_ITEM = 60;
const BODY = 20;
const MAX_BYLINE = 25;
/** In paragraphs. */
const MAX_HEAD = 8;
/** A cover, or a page of menus, may come before the title that the file names. In pages. */
const TITLE_PAGES = 3;
/** Fewer words may be part of a title by chance. */
const MIN_NAMED = 3;
/** A title stands in this much of its page, from above. */
const UPPER = 0.7;

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|tab\.|map|chart|graph|box|plate|photo|image|exhibit)\s?(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.:–—-]|\s|$)/i;
const BULLET = /^(?:[•‣◦▪●○■□➢✓]|[–—*·-]\s)/u;

/** What each paragraph of the body is; `told` is what the file says its title is, or null. */
export function kindsOf(said: readonly Said[], bodySize: number, told: string | null): readonly BlockKind[] {
  const title = titleOf(said, bodySize, told);
  const head = headOf(said, title);
  return said.map((one, i): BlockKind => {
    if (i === title) return 'title';
    if (one.lines[0].row) return 'table';
    if (head.has(i)) {
      if (dateLine(one.text) !== null) return 'dateline';
      if (isByline(one.text)) return 'byline';
    }
    const words = countWords(one.text);
    if (words <= MAX_CAPTION && (CAPTION.test(one.text) || isCaption(one.text))) return 'caption';
    if (isHeading(one, said[i + 1], bodySize, words)) return 'heading';
    if (BULLET.test(one.text) && startsItem(one.text)) return 'list';
    const isItem = startsItem(one.text) && words <= MAX_ITEM && !/^[⁰¹²³⁴-⁹]/u.test(one.text);
    const besides = [said[i - 1], said[i + 1]].some(other => other && startsItem(other.text));
    return isItem && besides ? 'list' : 'paragraph';
  });
}

/** What stands around the title, before the first whole sentences: who wrote it, where and when. */
function headOf(said: readonly Said[], title: number): ReadonlySet<number> {
  const page = said[Math.max(0, title)]?.lines[0].page;
  const head = new Set<number>();
  for (let i = 0; i < said.length && head.size < MAX_HEAD; i++) {
    const one = said[i];
    if (one?.lines[0].page !== page || i < title - 2) continue;
    if (i !== title && countWords(one?.text ?? '') >= BODY) break;
    head.add(i);
  }
  return head;
}

/** "By …", or a name with a date behind it. */
function isByline(text: string): boolean {
  if (countWords(text) > MAX_BYLINE || bylineNames(text).length === 0) return false;
  return startsAsByline(text) || findDate(text) !== null;
}

/** What the file itself calls its title, or else the largest words of the first page; -1 when there are none. */
function titleOf(said: readonly Said[], bodySize: number, told: string | null): number {
  const first = said[0]?.lines[0].page ?? 1;
  const fits = said.flatMap(({ lines: [line], text }, i) =>
    line.page < first + TITLE_PAGES && !line.row && countWords(text) <= MAX_TITLE && /\p{L}{2}/u.test(text) ? [i] : [],
  );
  const sizeOf = (i: number) => said[i]?.lines[0].size ?? 0;
  const largestOf = (some: readonly number[]) => {
    const largest = Math.max(0, ...some.map(sizeOf));
    return some.find(i => sizeOf(i) === largest) ?? -1;
  };
  const named = largestOf(fits.filter(i => told !== null && isNamed(said[i]?.text ?? '', told)));
  if (named !== -1) return named;
  const high = fits.filter(i => said[i]?.lines[0].page === first && i < said.length * UPPER + 1);
  const largest = largestOf(high);
  return said.length > 1 && sizeOf(largest) >= TITLE * bodySize ? largest : -1;
}

/** The file may name its site or series behind or before the title. */
function isNamed(text: string, told: string): boolean {
  const [words, all] = [plainly(text), plainly(told)];
  return words === all || (words.split(' ').length >= MIN_NAMED && (all.startsWith(words) || all.endsWith(words)));
}

function isHeading({ lines, text }: Said, next: Said | undefined, bodySize: number, words: number): boolean {
  const [{ size, bold }] = lines;
  if (words === 0 || words > MAX_HEADING || lines.length > 3 || !/\p{L}/u.test(text) || !next) return false;
  const isOpen = !/[.,;]["'”’)]?$/.test(text);
  if (size >= HEADING * bodySize) return isOpen || words <= MAX_HEADING / 2;
  if (size < 0.95 * bodySize || !isOpen) return false;
  if (bold) return !next.lines[0].bold || next.lines[0].size < size;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 4 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    words <= MAX_HEADING / 2
  );
}
