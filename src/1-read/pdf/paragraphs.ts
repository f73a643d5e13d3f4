import type { Line } from './line.ts';
import { leadingsOf, type Margins, marginsOf } from './measures.ts';

/** Lines that belong together: a paragraph, a heading, an item, a row. */
export type Paragraph = readonly [Line, ...Line[]];

/** More room between lines than this, of what is usual for their size, parts paragraphs. */
const APART = 1.3;
/** Where nothing is usual, the distance of baselines that still is one paragraph. In ems. */
const USUAL = 1.75;
/** Sizes that differ by more are of different things. */
const SAME_SIZE = 0.08;
/** A first line is set in by this much or more. In ems. */
const INDENT = 0.8;
/** Room for the next word, and this more, left empty, ends a paragraph. In ems. */
const ROOM = 1;
/** Nobody sets names or addresses in lines as long as this; prose goes on. In ems. */
const LONG = 18;
/** So many lines before it tell where the lines of a paragraph end. */
const NEIGHBOURS = 4;
/** Middles nearer than this are one. In ems. */
const CENTRED = 0.6;
/** Centred lines stand further in on both sides than a first line is set in. In ems. */
const SET_IN = 2;

const ENDS = /[.!?…:;。！？؟۔]["'”’»›)\]⁰¹²³⁴-⁹]{0,5}$/;
const STARTS_SMALL = /^["'“‘(«]{0,2}\p{Ll}/u;
const ITEM =
  /^(?:[•‣◦▪●○■□➢✓]\s*\S|[–—*·-]\s|\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]\s|\(\d{1,3}\)\s|[⁰¹²³⁴-⁹]{1,3}\s?\S)/u;

/** Whether a line begins an item of a list, a numbered paragraph or a note. */
export function startsItem(text: string): boolean {
  return ITEM.test(text);
}

/** The paragraphs that lines make, in their order; one may go on in the next column or on the next page. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const leadings = leadingsOf(lines);
  const margins = marginsOf(lines);
  const paragraphs: [Line, ...Line[]][] = [];
  lines.forEach((line, i) => {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    const margin = last && margins(last);
    const goes =
      paragraph &&
      last &&
      margin &&
      !last.row &&
      !line.row &&
      isAlike(last, line) &&
      !startsItem(line.text) &&
      (isNextInColumn(last, line)
        ? isNear(last, line, leadings) && !isBroken(paragraph, last, line, lines[i + 1], margin)
        : goesOnElsewhere(last, line, margin, margins(line)));
    if (goes) paragraph.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs;
}

function isAlike(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size) && a.bold === b.bold && a.angle === b.angle;
}

function isNextInColumn(a: Line, b: Line): boolean {
  return a.page === b.page && a.column === b.column && b.v > a.v;
}

function isNear(a: Line, b: Line, leadings: ReadonlyMap<number, number>): boolean {
  const size = Math.round(a.size);
  const usual = leadings.get(size);
  return b.v - a.v <= (usual === undefined ? USUAL * size : APART * usual);
}

/** Whether the lines say that a paragraph ends between them, though they are near. */
function isBroken(paragraph: Paragraph, a: Line, b: Line, next: Line | undefined, margin: Margins): boolean {
  const em = b.size;
  const room = margin.right - a.right;
  if (isCentred(a, b, margin)) return ENDS.test(a.text) && room > b.firstWord + ROOM * em;
  if (
    startsItem(paragraph[0].text) &&
    b.left - paragraph[0].left > 0.3 * em &&
    Math.abs(b.left - (paragraph[1] ?? b).left) < 0.3 * em
  )
    return false;
  const fits = b.firstWord + ROOM * em;
  // A caption or a box may be narrower than its column: a long line is full where another ends with it.
  const above = paragraph.slice(-1 - NEIGHBOURS, -1);
  const others = next && isNextInColumn(b, next) ? [...above, b] : above;
  const isFull = a.right - a.left > LONG * em && others.some(({ right }) => Math.abs(right - a.right) <= fits);
  const isShort = room > fits && !(isFull && !ENDS.test(a.text));
  if (isShort && !(STARTS_SMALL.test(b.text) && !ENDS.test(a.text))) return true;
  const set = b.left - a.left;
  if (set > INDENT * em) {
    const hangs =
      paragraph.length === 1 &&
      (startsItem(a.text) ||
        (next !== undefined &&
          isNextInColumn(b, next) &&
          Math.abs(next.left - b.left) < 0.3 * em &&
          !isShort &&
          !ENDS.test(a.text)));
    return !hangs;
  }
  // A whole sentence on one line that is set in, and the next one is set in as well: two paragraphs begin here.
  const isOne = paragraph.length === 1 && b.left - margin.left > INDENT * em;
  if (isOne && ENDS.test(a.text) && !STARTS_SMALL.test(b.text)) return true;
  // The second line of a paragraph stands further out than its first; later ones do not.
  return set < -INDENT * em && paragraph.length > 1;
}

function isCentred(a: Line, b: Line, { left, right }: Margins): boolean {
  const far = SET_IN * b.size;
  const isSetIn = (line: Line) => line.left - left > far && right - line.right > far;
  return Math.abs(a.left + a.right - b.left - b.right) < 2 * CENTRED * b.size && (isSetIn(a) || isSetIn(b));
}

/** Whether a paragraph goes on at the head of the next column or page: its last line is full and its sentence open. */
function goesOnElsewhere(a: Line, b: Line, margin: Margins, next: Margins | null): boolean {
  if (ENDS.test(a.text)) return false;
  if (STARTS_SMALL.test(b.text) || /[-‐\u00ad]$/.test(a.text)) return true;
  const isFull = margin.right - a.right <= b.firstWord + ROOM * b.size;
  const isSetIn = next !== null && b.left - next.left > INDENT * b.size;
  return isFull && !isSetIn && margin.lines > 3 && a.right - a.left > 10 * a.size;
}
